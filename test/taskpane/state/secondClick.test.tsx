/** A second click while a step is under way is none, whatever the step: undo keeps one step only. */
import '../browserParts';
import { planImport } from '../../../src/addin/importReport';
import type { OpenReport } from '../../../src/addin';
import { editionForYear } from '../../../src/form';
import { UserError } from '../../../src/messages';
import { loadMessages } from '../../../src/messages/load';
import { createActions } from '../../../src/taskpane/state/actions';
import type { PaneActions } from '../../../src/taskpane/state/actions';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import type { ReadySentence } from '../../../src/taskpane/state/sentenceActions';
import { unitValues } from '../../../src/taskpane/state/unit';
import { randomReport, sampleReport, withFigure } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { fakeWorld } from '../pane';

/** The parts that users do it in come with all words. */
beforeAll(() => loadMessages('zh-CN'));

interface Started {
  readonly actions: PaneActions;
  readonly workbook: FakeWorkbook;
  readonly problems: () => readonly string[];
  readonly retry: () => void;
  /** As it was read last. */
  readonly open: () => OpenReport;
}

/** A report with one total that is 1 too small, as the pane has just read it. */
async function started(): Promise<Started> {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.handled.natural', 2);
  const events: PaneEvent[] = [];
  const actions = createActions(fakeWorld({ workbook }).services, (event) => events.push(event));
  await actions.followEdit();
  const failures = () => events.flatMap((event) => (event.type === 'failed' ? [event.problem] : []));
  return {
    actions,
    workbook,
    problems: () => failures().map(({ error }) => error.code),
    retry: () => failures().at(-1)?.retry?.(),
    open: () => events.flatMap((event) => (event.type === 'read' && event.open ? [event.open] : [])).at(-1)!,
  };
}

const broken = ({ open }: Started) =>
  open().result.findings.find(({ suggestions }) => (suggestions[0]?.figures.length ?? 0) > 0)!;
const adopt = (pane: Started) => pane.actions.adopt(broken(pane), broken(pane).suggestions[0]!);
const explain = (pane: Started) => pane.actions.explain(broken(pane), { reason: '待核对', by: '' });
const sentence: ReadySentence = {
  id: 'requests',
  part: 'overview',
  text: '本年度收到申请3件。',
} as ReadySentence;
const insertSentence = ({ actions }: Started) => actions.insertSentence(sentence, sentence.text);
const keepLastYear = ({ actions }: Started) =>
  actions.keepLastYear(
    { report: randomReport(7, { year: 2023 }), edition: editionForYear(2023)! },
    false,
    () => undefined,
  );
const importLines = ({ actions, open }: Started) => {
  const incoming = withFigure(sampleReport(), 'requests.received.natural', 9);
  return actions.importLines(incoming, planImport(open(), incoming).lines);
};
const saveUnit = ({ actions, open }: Started) =>
  actions.saveUnit({ ...unitValues(open().report), telephone: '0571-1234567' });

type Step = (pane: Started) => Promise<void>;
const nothing: Step = () => Promise.resolve();
/** The step, what has to be done before it, and the one call of the workbook that it makes. */
const STEPS: readonly (readonly [string, Step, 'write' | 'insert' | 'undo', Step])[] = [
  ['采用', adopt, 'write', nothing],
  ['保存说明', explain, 'write', nothing],
  ['撤回说明', (pane) => pane.actions.withdraw(broken(pane)), 'write', explain],
  ['读入上年数据', keepLastYear, 'insert', nothing],
  ['填入上年结转', ({ actions }) => actions.carryIn(), 'write', keepLastYear],
  ['写到工作表', ({ actions }) => actions.listFindings('zh-CN'), 'insert', nothing],
  ['插入常用语句', insertSentence, 'write', nothing],
  [
    '更新常用语句',
    ({ actions }) => actions.refreshSentence({ ...sentence, text: '本年度收到申请4件。' }),
    'write',
    insertSentence,
  ],
  ['导入', importLines, 'write', nothing],
  ['保存报告信息', saveUnit, 'write', nothing],
  ['撤销', ({ actions }) => actions.undo(), 'undo', explain],
];

describe.each(STEPS)('%s', (_, step, method, before) => {
  test('twice at once is once', async () => {
    const pane = await started();
    await before(pane);
    const calls = jest.spyOn(pane.workbook, method);
    await Promise.all([step(pane), step(pane)]);
    expect(calls).toHaveBeenCalledTimes(1);
    expect(pane.problems()).toEqual([]);
  });

  test('once more after it failed is a step again', async () => {
    const pane = await started();
    await before(pane);
    pane.workbook.failNext(method, new UserError('excel/cell-editing'));
    const calls = jest.spyOn(pane.workbook, method);
    await step(pane);
    expect(pane.problems()).toEqual(['excel/cell-editing']);
    await step(pane);
    expect(calls).toHaveBeenCalledTimes(2);
    expect(pane.problems()).toEqual(['excel/cell-editing']);
  });
});

test('another step is none while one is under way', async () => {
  const pane = await started();
  const write = jest.spyOn(pane.workbook, 'write');
  await Promise.all([adopt(pane), explain(pane), insertSentence(pane), saveUnit(pane), pane.actions.undo()]);
  expect(write).toHaveBeenCalledTimes(1);
  expect(pane.problems()).toEqual([]);
});

test('再试 is a step: a second click on it, and one on another step meanwhile, is none', async () => {
  const pane = await started();
  pane.workbook.failNext('write', new UserError('excel/busy'));
  await adopt(pane);
  const write = jest.spyOn(pane.workbook, 'write');
  pane.retry();
  pane.retry();
  await explain(pane);
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  expect(write).toHaveBeenCalledTimes(1);
  expect(pane.problems()).toEqual(['excel/busy']);
  await insertSentence(pane);
  expect(write).toHaveBeenCalledTimes(2);
});
