/** What each action tells the pane, in its order: what was read, what was done, what failed. */
import { editionById } from '../../../src/form';
import type { Address } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import type { Plan } from '../../../src/layout';
import { UserError } from '../../../src/messages';
import { loadMessages } from '../../../src/messages/load';
import { newReport } from '../../../src/report';
import type { Insertion } from '../../../src/taskpane/state/actions';
import { unitValues } from '../../../src/taskpane/state/unit';
import { othersWorkbook } from '../../support/othersWorkbook';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { logged } from './actionLog';
import type { Logged } from './actionLog';

const A1: Address = { kind: 'sheet', grid: '封面', row: 0, column: 0 };
const NO_TEXTS = { preface: '', overview: '', problems: '', others: '' };
const typed = () => FakeWorkbook.holding({ ...sampleReport(), parts: NO_TEXTS }, { typedTotals: true });
const others = () => FakeWorkbook.of(othersWorkbook());
const busy = new UserError('excel/busy');
/** The pane after its first reading. */
async function started(workbook = typed()): Promise<Logged> {
  const pane = logged({ workbook });
  await pane.actions.followEdit();
  pane.told();
  return pane;
}
/** Waits until it is so, and not for ever. */
async function settled(reached: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !reached(); turn++) await Promise.resolve();
  expect(reached()).toBe(true);
}
const blankPlan = (suffix: string): Plan => {
  const edition = editionById('2021')!;
  return planReport(edition, { suffix, report: newReport(edition, { year: 2024 }) });
};

describe('reading', () => {
  test('the first one orders the findings, one after an edit does not, one that is asked for does', async () => {
    const pane = logged({ workbook: typed() });
    await pane.actions.followEdit();
    await pane.actions.followEdit();
    await pane.actions.checkAgain();
    expect(pane.told()).toEqual([
      'read template, to undo: nothing, afresh',
      'read template, to undo: nothing',
      'read template, to undo: nothing, afresh',
      'done 检查完：未填完',
    ]);
  });

  test('one that failed is made up for by the next', async () => {
    const pane = logged({ workbook: typed() });
    pane.workbook.failNext('read', busy);
    await pane.actions.followEdit();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual(['read template, to undo: nothing, afresh']);
    pane.workbook.failNext('read', busy);
    await pane.actions.checkAgain();
    await pane.actions.followEdit();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual([
      'failed excel/busy {}, again',
      'read template, to undo: nothing, afresh',
      'read template, to undo: nothing',
    ]);
  });

  test('what was found is counted: what disagrees, and what is to be looked at', async () => {
    const pane = await started();
    pane.workbook.editFigure('requests.handled.natural', 2);
    pane.workbook.editFigure('proactive.fees.amount', '/');
    await pane.actions.checkAgain();
    expect(pane.told()).toEqual([
      'read template, to undo: nothing, afresh',
      'done 检查完：1处不符，未填完，1处提醒',
    ]);
  });

  test('a workbook without a report: nothing was checked, and no tables were looked for', async () => {
    const pane = await started(others());
    await pane.actions.checkAgain();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual(['read nothing, to undo: nothing, afresh', 'read nothing, to undo: nothing']);
    expect(pane.workbook.sheetReads).toEqual([]);
  });

  test('the error is told of an edit that cannot be followed, with a way to read again', async () => {
    const pane = await started();
    pane.workbook.failNext('read', new UserError('excel/failed'));
    await pane.actions.followEdit();
    pane.problem()?.retry?.();
    await pane.clock.pass(0);
    expect(pane.told()).toEqual([
      'failed excel/failed {}, again, passing',
      'dealtWith',
      'read template, to undo: nothing',
    ]);
  });
});

describe('what can be undone', () => {
  test('is asked for at first, after what the pane did and where sheets came, and not after an edit', async () => {
    const pane = logged({ workbook: typed() });
    const asked = jest.spyOn(pane.workbook, 'history');
    const times = () => asked.mock.calls.splice(0).length;
    await pane.actions.followEdit();
    expect(times()).toBe(1);
    await pane.actions.followEdit();
    expect(times()).toBe(0);
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    expect(times()).toBe(1);
    await pane.actions.followEdit();
    expect(times()).toBe(0);
    await pane.actions.checkAgain();
    expect(times()).toBe(1);
    await pane.workbook.insertFromRibbon(blankPlan('2'));
    await pane.actions.followEdit();
    expect(times()).toBe(1);
  });

  test('is not asked for after an edit in a workbook without a report', async () => {
    const pane = await started(new FakeWorkbook());
    const asked = jest.spyOn(pane.workbook, 'history');
    await pane.actions.followEdit();
    expect(asked).not.toHaveBeenCalled();
  });

  test('is asked for where the reading after a step failed', async () => {
    const pane = await started();
    pane.workbook.failNext('read', busy);
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    await pane.actions.followEdit();
    expect(pane.told()).toEqual([
      'failed excel/written-not-read {"step":"写入封面"}, again, passing',
      'page left',
      'read template, to undo: cover',
    ]);
  });

  test('keeps its name while nothing else was done, and is named by its kind where another did it', async () => {
    const pane = await started();
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    await pane.actions.followEdit();
    await pane.workbook.insertFromRibbon(blankPlan('2'));
    await pane.actions.followEdit();
    expect(pane.told().filter((each) => each.startsWith('read'))).toEqual([
      'read template, to undo: cover',
      'read template, to undo: cover',
      'read template, to undo: insert',
    ]);
    const other = logged({ workbook: pane.workbook });
    await other.workbook.write([], 'carry');
    await other.actions.followEdit();
    expect(other.told()).toEqual(['read template, to undo: carry, afresh']);
  });

  test('what Excel cannot undo is not offered', async () => {
    const pane = await started();
    pane.workbook.outcome = { forgotten: 0, undoable: false };
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    await pane.actions.listFindings('zh-CN');
    expect(pane.told()).toEqual([
      'read template, to undo: cover',
      'done 已写入封面；内容太多，这一步不能撤销',
      'page left',
      'read template, to undo: list, afresh',
      'done 已在“检查结果”表列出0条；内容太多，这一步不能撤销',
    ]);
  });

  test('undone: what it was is said, and there is nothing more', async () => {
    const pane = await started();
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    pane.told();
    await pane.actions.undo();
    await pane.actions.undo();
    expect(pane.told()).toEqual([
      'read template, to undo: nothing, to redo: cover, afresh',
      'done 已撤销：写入封面',
    ]);
    await pane.workbook.write([], 'import');
    await pane.actions.undo();
    expect(pane.told()).toEqual([
      'read template, to undo: nothing, to redo: import, afresh',
      'done 已撤销：导入已有报告',
    ]);
  });

  test('undoing fails: what it was can still be undone', async () => {
    const pane = await started();
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    pane.told();
    pane.workbook.failNext('undo', new UserError('undo/changed-since'));
    await pane.actions.undo();
    await pane.actions.checkAgain();
    expect(pane.told().slice(0, 2)).toEqual([
      'failed undo/changed-since {}, again',
      'read template, to undo: cover, afresh',
    ]);
  });
});

describe('报告信息', () => {
  test('without a report there is none', async () => {
    const pane = await started(new FakeWorkbook());
    await pane.actions.saveUnit(unitValues(sampleReport()));
    expect(pane.told()).toEqual(['failed report/not-found {}, again']);
  });

  test('nothing changed: the page is left and nothing is written', async () => {
    const pane = await started();
    const write = jest.spyOn(pane.workbook, 'write');
    await pane.actions.saveUnit(unitValues(pane.open().report));
    expect(pane.told()).toEqual(['page left']);
    expect(write).not.toHaveBeenCalled();
  });

  test('what changed is written, read and said before the page is left', async () => {
    const pane = await started();
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), unit: '乙镇人民政府' });
    expect(pane.told()).toEqual(['read template, to undo: cover', 'done 已写入封面, undoable', 'page left']);
    expect(pane.workbook.report().unit).toBe('乙镇人民政府');
  });

  test('what could not be written keeps the page', async () => {
    const pane = await started();
    pane.workbook.failNext('write', new UserError('excel/protected'));
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), unit: '乙镇人民政府' });
    expect(pane.told()).toEqual(['failed excel/protected {}, again']);
  });
});

describe('tables made elsewhere', () => {
  test('are found, shown in 检查 and followed until they are left alone', async () => {
    const pane = await started(others());
    await pane.actions.checkTables();
    await pane.actions.followEdit();
    await pane.actions.leaveTables();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual([
      'read elsewhere, to undo: nothing, afresh',
      'view checking',
      'read elsewhere, to undo: nothing',
      'read nothing, to undo: nothing, afresh',
      'done 不再检查这些表格，内容没有改动',
      'read nothing, to undo: nothing',
    ]);
    expect(pane.workbook.sheetReads).toEqual(['anew', 'again']);
  });

  test('that are not there: what was looked at is told, the view stays, and they are not looked for again', async () => {
    const notes = othersWorkbook().grids.filter(({ name }) => name === '底稿');
    const pane = await started(FakeWorkbook.of({ ...othersWorkbook(), grids: notes }));
    await pane.actions.checkTables();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual([
      'read nothing, to undo: nothing, afresh',
      'failed report/no-tables {"sheets":"“底稿”","count":1}, again',
      'read nothing, to undo: nothing',
    ]);
    expect(pane.workbook.sheetReads).toEqual(['anew']);
  });

  test('that could not be read are not looked for unasked', async () => {
    const pane = await started(others());
    pane.workbook.failNext('readSheets', new UserError('excel/failed'));
    await pane.actions.checkTables();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual(['failed excel/failed {}, again', 'read nothing, to undo: nothing, afresh']);
    expect(pane.workbook.sheetReads).toEqual(['anew']);
  });

  test('that were followed are followed still where looking again fails', async () => {
    const pane = await started(others());
    await pane.actions.checkTables();
    pane.told();
    pane.workbook.failNext('readSheets', new UserError('excel/failed'));
    await pane.actions.checkTables();
    await pane.actions.followEdit();
    expect(pane.told()).toEqual([
      'failed excel/failed {}, again',
      'read elsewhere, to undo: nothing, afresh',
    ]);
  });
});

describe('inserting', () => {
  const insert = async (pane: Logged, given: Partial<Insertion> = {}) => {
    const phases: unknown[] = [];
    const again = jest.fn();
    const result = await pane.actions.insert({
      makePlan: blankPlan,
      existing: 'ask',
      onPhase: (phase, sheets) => phases.push([phase, sheets.length, sheets[0]]),
      again,
      ...given,
    });
    return { result, phases, again };
  };

  test('its phases, and what it put in', async () => {
    const pane = await started(new FakeWorkbook());
    expect(await insert(pane)).toMatchObject({
      result: 'inserted',
      phases: [
        ['preparing', 0, undefined],
        ['writing', 9, '封面'],
        ['writing', 9, '封面'],
        ['done', 9, '封面'],
      ],
    });
    expect(pane.told()).toEqual([
      'read template, to undo: insert, afresh',
      'view filling',
      'done 已插入9张表：“封面”至“本地要求”, undoable',
    ]);
  });

  test('to where it was wanted; what Excel cannot undo is not offered', async () => {
    const pane = await started(new FakeWorkbook());
    pane.workbook.outcome = { forgotten: 0, undoable: false };
    await insert(pane, { view: 'checking' });
    expect(pane.told()).toEqual([
      'read template, to undo: insert, afresh',
      'view checking',
      'done 已插入9张表：“封面”至“本地要求”；内容太多，这一步不能撤销',
    ]);
  });

  test('with what the user prefers, under a suffix where it is asked for', async () => {
    const pane = await started();
    const makePlan = jest.fn(blankPlan);
    await pane.actions.prefer({ locale: null, typedTotals: true, explainer: '甲' });
    expect((await insert(pane, { makePlan, existing: 'rename' })).result).toBe('inserted');
    expect(makePlan.mock.calls.at(-1)).toEqual(['2', { locale: null, typedTotals: true, explainer: '甲' }]);
  });

  test('sheets that are there are no failure: which they are is told', async () => {
    const pane = await started(
      FakeWorkbook.of({ ...othersWorkbook(), grids: typed().content.grids.slice(0, 2) }),
    );
    pane.told();
    const { result } = await insert(pane);
    expect(result).toEqual({ exist: expect.stringMatching(/^“封面”、/) as string });
    expect(pane.told()).toEqual([]);
  });

  test('sheets whose names nobody knows', async () => {
    const pane = await started(new FakeWorkbook());
    pane.workbook.failNext('insert', new UserError('template/sheets-exist'));
    expect((await insert(pane)).result).toEqual({ exist: '' });
  });

  test('what fails can be tried again as the page would', async () => {
    const pane = await started(new FakeWorkbook());
    pane.workbook.failNext('insert', new UserError('template/failed'));
    const { result, again } = await insert(pane);
    expect(result).toBe('failed');
    expect(again).not.toHaveBeenCalled();
    pane.problem()?.retry?.();
    expect(again).toHaveBeenCalledTimes(1);
    expect(pane.told()).toEqual(['failed template/failed {}, again', 'dealtWith']);
  });
});

describe('selecting, copying, downloading', () => {
  test('cells are selected and nothing is said', async () => {
    const pane = await started();
    await pane.actions.select([A1]);
    expect([pane.workbook.selections, pane.told()]).toEqual([[[A1]], []]);
  });

  test('no cells: their place was deleted', async () => {
    const pane = await started();
    await pane.actions.select([]);
    expect(pane.workbook.selections).toEqual([]);
    expect(pane.told()).toEqual(['failed excel/missing {}, again']);
  });

  test('a copy is said in its words', async () => {
    const pane = await started();
    await expect(pane.actions.copy({ text: '文', html: '<p>文' }, '已复制')).resolves.toBe(true);
    expect(pane.copied).toEqual([{ text: '文', html: '<p>文' }]);
    expect(pane.told()).toEqual(['done 已复制']);
  });

  test('a copy that is forbidden is told, until it is dealt with', async () => {
    const pane = logged({ workbook: typed(), mayCopy: false });
    await expect(pane.actions.copy({ text: '文', html: '<p>文' }, '已复制')).resolves.toBe(false);
    expect(pane.told()).toEqual(['failed export/clipboard {}']);
  });

  test('a file is handed over under its name', async () => {
    const pane = await started();
    await pane.actions.deliver(() => Promise.resolve({ file: '甲.csv', bytes: Uint8Array.of(1, 2) }));
    expect(pane.downloads).toEqual([{ file: '甲.csv', bytes: Uint8Array.of(1, 2) }]);
    expect(pane.told()).toEqual(['done 已交给浏览器下载：甲.csv']);
  });
});

describe('preferences', () => {
  const ENGLISH = { locale: 'en-US', typedTotals: false, explainer: '' } as const;
  const LINE = 'preferences {"locale":"en-US","typedTotals":false,"explainer":""}';

  test('are kept, told, and the findings said in their words', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', 2);
    const pane = await started(workbook);
    await pane.actions.prefer(ENGLISH);
    expect(pane.told()).toEqual([LINE, 'checked: 3']);
    expect(pane.storage.getItem('nianbao.preferences')).toBe(
      '{"locale":"en-US","typedTotals":false,"explainer":""}',
    );
    const checked = pane.events.flatMap((event) => (event.type === 'checked' ? [event.result] : []));
    expect(checked[0]?.findings[0]?.message).toMatch(/off by 1/);
    await pane.actions.followEdit();
    expect(pane.open().result.findings[0]?.message).toMatch(/off by 1/);
    await pane.actions.leaveTables();
    expect(pane.told().at(-1)).toBe('done These tables are no longer checked; nothing was changed');
  });

  test('without a report there is nothing to say anew', async () => {
    const pane = await started(new FakeWorkbook());
    await pane.actions.prefer(ENGLISH);
    expect(pane.told()).toEqual([LINE]);
  });

  test('null is the language of Excel', async () => {
    const pane = logged({ workbook: typed(), locale: 'en-US' });
    await pane.actions.prefer({ ...ENGLISH, locale: null });
    await pane.actions.checkAgain();
    expect(pane.told().at(-1)).toBe('done Checked: Not finished');
  });

  test('of before hold from the start', async () => {
    await loadMessages('en-US');
    const pane = logged({
      workbook: typed(),
      storage: { getItem: () => '{"locale":"en-US"}', setItem: () => undefined },
    });
    await pane.actions.checkAgain();
    expect(pane.told().at(-1)).toBe('done Checked: Not finished');
  });

  test('one after another: each is said, and what can be undone stays known', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', 2);
    const pane = await started(workbook);
    await pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: '1' });
    pane.told();
    const asked = jest.spyOn(workbook, 'history');
    await pane.actions.prefer(ENGLISH);
    await pane.actions.prefer({ ...ENGLISH, locale: 'zh-CN' });
    await pane.actions.followEdit();
    expect(pane.told()).toEqual([
      LINE,
      'checked: 3',
      'preferences {"locale":"zh-CN","typedTotals":false,"explainer":""}',
      'checked: 3',
      'read template, to undo: cover',
    ]);
    expect(asked).not.toHaveBeenCalled();
  });

  test.each(['read', 'history'] as const)(
    'chosen while the workbook is being read (%s): its findings are in the new words',
    async (method) => {
      const workbook = typed();
      workbook.editFigure('requests.handled.natural', 2);
      let end: () => void = () => undefined;
      const pane = logged({ workbook }, ({ type }) => {
        if (type === 'preferences') end();
      });
      await pane.actions.followEdit();
      const held = new Promise<void>((resolve) => (end = resolve));
      const answer = workbook[method].bind(workbook) as () => Promise<never>;
      const call = jest.spyOn(workbook, method).mockImplementation((): Promise<never> => held.then(answer));
      const reading = pane.actions.checkAgain();
      await settled(() => call.mock.calls.length > 0);
      await Promise.all([pane.actions.prefer(ENGLISH), reading]);
      expect(pane.open().result.findings[0]?.message).toMatch(/off by 1/);
    },
  );

  test('a report that is gone meanwhile does not come back in other words', async () => {
    let end: () => void = () => undefined;
    const pane = logged({ workbook: typed() }, ({ type }) => {
      if (type === 'preferences') end();
    });
    await pane.actions.followEdit();
    const none = { undo: [], redo: [] };
    const held = new Promise<typeof none>((resolve) => (end = () => resolve(none)));
    const undoable = jest.spyOn(pane.workbook, 'history').mockReturnValue(held);
    pane.workbook.content = new FakeWorkbook().content;
    pane.told();
    const reading = pane.actions.checkAgain();
    await settled(() => undoable.mock.calls.length > 0);
    await Promise.all([pane.actions.prefer(ENGLISH), reading]);
    expect(pane.told()).toEqual([LINE, 'read nothing, to undo: nothing, afresh']);
  });
});
