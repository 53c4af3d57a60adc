import '../browserParts';
import { screen, within } from '@testing-library/react';
import { editionForYear, PREVIOUS_SHEET } from '../../../src/form';
import type { FieldId } from '../../../src/form';
import { planReport } from '../../../src/layout';
import { UserError } from '../../../src/messages';
import { newReport, statedFigure } from '../../../src/report';
import type { Report } from '../../../src/report';
import { reportJson, reportText } from '../../../src/writers';
import { writeXlsx } from '../../../src/writers/xlsx';
import { randomReport, sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said, tab } from '../pane';

const with2 = (left: number): Report => {
  const report = randomReport(7, { year: 2023, unit: sampleReport().unit });
  const figures = new Map(report.figures);
  for (const key of ['natural', 'business', 'research', 'social', 'legal', 'other'])
    figures.set(`requests.carriedOut.${key}` as FieldId, statedFigure(0));
  figures.set('requests.carriedOut.natural' as FieldId, statedFigure(left));
  figures.set('requests.carriedOut.total' as FieldId, statedFigure(left));
  return { ...report, figures };
};
const asJson = (report: Report) => new File([JSON.stringify(reportJson(report))], '上年.json');
const sample = (typedTotals = true) => FakeWorkbook.holding(sampleReport(), { typedTotals });
const opened = (workbook = sample()) => renderPane({ workbook });
const section = () => within(screen.getByRole('region', { name: '上年数据' }));

async function choose(pane: Awaited<ReturnType<typeof opened>>, file: File) {
  await pane.user.upload(screen.getByLabelText('上年报告文件'), file);
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await pane.clock.pass(0);
  }
}
const carriedIn = (workbook: FakeWorkbook, key: string) =>
  [...workbook.report().figures].find(([id]) => id === `requests.carriedIn.${key}`)?.[1].value;

describe('上年数据', () => {
  test('what the file holds is shown for confirmation, then kept in the workbook', async () => {
    const pane = await opened();
    expect(section().getByText('未读入')).toBeTruthy();
    await choose(pane, asJson(with2(2)));
    expect(section().getByText('金山镇人民政府 · 2023年 · 2021版')).toBeTruthy();
    expect(section().queryByText(/上年应为|机关名称与/)).toBeNull();
    await pane.user.click(button('读入'));
    expect(pane.workbook.content.grids.map(({ name }) => name)).toContain(PREVIOUS_SHEET);
    expect(section().getByText('2023年 · 已读入')).toBeTruthy();
    expect(button('更换')).toBeTruthy();
    expect(said().join()).toContain('已读入2023年数据');
    expect(button('撤销：读入上年数据')).toBeTruthy();
  });

  test('查看 shows its sheet; 移除 takes it out of the workbook in one step that can be undone', async () => {
    const pane = await opened();
    expect(section().queryByRole('button', { name: /上年数据$/ })).toBeNull();
    await choose(pane, asJson(with2(2)));
    await pane.user.click(button('读入'));
    await pane.user.click(button('查看上年数据'));
    expect(pane.workbook.shown).toEqual([PREVIOUS_SHEET]);
    await pane.user.click(button('移除上年数据'));
    expect(pane.workbook.content.grids.map(({ name }) => name)).not.toContain(PREVIOUS_SHEET);
    expect(section().getByText('未读入')).toBeTruthy();
    expect(section().queryByRole('button', { name: /^上年结转/ })).toBeNull();
    expect(said().join()).toContain('已移除上年数据');
    expect(document.activeElement?.textContent).toBe('上年数据');
    await pane.user.click(button('撤销：移除上年数据'));
    expect(section().getByText('2023年 · 已读入')).toBeTruthy();
    expect(pane.workbook.content.grids.map(({ name }) => name)).toContain(PREVIOUS_SHEET);
  });

  test('上年结转 is offered old → new, typed totals too, in one step that can be undone', async () => {
    const pane = await opened();
    await choose(pane, asJson(with2(2)));
    await pane.user.click(button('读入'));
    const changes = section()
      .getAllByRole('definition')
      .map((each) => each.textContent);
    expect(changes).toEqual(['0 → 2', '0 → 2']);
    const write = jest.spyOn(pane.workbook, 'write');
    await pane.user.click(button('填入上年结转'));
    expect(write).toHaveBeenCalledTimes(1);
    expect([carriedIn(pane.workbook, 'natural'), carriedIn(pane.workbook, 'total')]).toEqual([2, 2]);
    const natural = [...pane.workbook.report().figures].find(
      ([id]) => id === 'requests.carriedIn.natural',
    )![1].address!;
    expect(pane.workbook.selections).toEqual([
      [
        { ...natural, column: 3 },
        { ...natural, column: 9 },
      ],
    ]);
    expect(section().queryByRole('button', { name: '填入上年结转' })).toBeNull();
    await pane.user.click(button('撤销：填入上年结转'));
    expect([carriedIn(pane.workbook, 'natural'), carriedIn(pane.workbook, 'total')]).toEqual([0, 0]);
    expect(section().getByRole('button', { name: /^上年结转：2列/ })).toBeTruthy();
  });

  test('what is not filled in is offered to be, and only what says something else is said to differ', async () => {
    const edition = editionForYear(2024)!;
    const blank = newReport(edition, { unit: sampleReport().unit, year: 2024 });
    const pane = await opened(FakeWorkbook.holding(blank));
    await choose(pane, asJson(with2(2)));
    await pane.user.click(button('读入'));
    expect(section().getByRole('button', { name: '上年结转可按上年报告填入6列' })).toBeTruthy();
    pane.workbook.editFigure('requests.carriedIn.natural', 5);
    pane.workbook.editFigure('requests.carriedIn.business', 0);
    await pane.clock.pass(1000);
    expect(section().getByRole('button', { name: '上年结转：4列可按上年报告填入，1列不同' })).toBeTruthy();
    await pane.user.click(button('填入上年结转'));
    expect(carriedIn(pane.workbook, 'natural')).toBe(2);
    expect(section().queryByRole('button', { name: /^上年结转/ })).toBeNull();
  });

  test('where the row cannot be shown it is filled in all the same, and trying again only shows it', async () => {
    const pane = await opened();
    await choose(pane, asJson(with2(2)));
    await pane.user.click(button('读入'));
    const write = jest.spyOn(pane.workbook, 'write');
    pane.workbook.failNext('select', new UserError('excel/hidden-sheet', { sheet: '三、依申请公开' }));
    await pane.user.click(button('填入上年结转'));
    expect(carriedIn(pane.workbook, 'natural')).toBe(2);
    expect(problem()).toContain('工作表“三、依申请公开”已隐藏');
    await pane.user.click(button('再试'));
    expect(write).toHaveBeenCalledTimes(1);
    expect(pane.workbook.selections).toHaveLength(1);
  });

  test('a computed total follows by itself and is not written', async () => {
    const pane = await opened(sample(false));
    await choose(pane, asJson(with2(2)));
    await pane.user.click(button('读入'));
    expect(
      section()
        .getAllByRole('term')
        .map((each) => each.textContent),
    ).toEqual(['自然人']);
  });

  test('then the check compares with it', async () => {
    const pane = await opened();
    await choose(pane, asJson(with2(2)));
    await pane.user.click(button('读入'));
    await pane.user.click(tab(/检查/));
    expect(findingButtons().some((each) => /自然人：.*上年结转0.*2/.test(each.textContent ?? ''))).toBe(true);
  });

  test('机构有调整: kept with it, nothing is offered, and what differs is no error', async () => {
    const pane = await opened();
    await choose(pane, asJson(with2(2)));
    await pane.user.click(screen.getByRole('checkbox', { name: /机构有调整/ }));
    await pane.user.click(button('读入'));
    expect(section().getByText('2023年 · 已读入 · 机构有调整')).toBeTruthy();
    expect(section().queryByRole('button', { name: /^上年结转/ })).toBeNull();
    await pane.user.click(tab(/检查/));
    const carry = findingButtons().filter((each) => /上年结转0≠/.test(each.textContent ?? ''));
    expect(carry.map((each) => within(each).getByRole('img').getAttribute('aria-label'))).not.toContain(
      '不符',
    );
  });

  test('another year and another body are said before it is kept', async () => {
    const pane = await opened();
    await choose(pane, asJson({ ...with2(2), year: 2022, unit: '青石镇人民政府' }));
    expect(section().getByText(/文件是2022年的报告，上年应为2023年/)).toBeTruthy();
    expect(section().getByText('机关名称与本报告的“金山镇人民政府”不同。')).toBeTruthy();
    await pane.user.click(button('取消'));
    expect(section().getByText('未读入')).toBeTruthy();
    expect(pane.workbook.content.grids.map(({ name }) => name)).not.toContain(PREVIOUS_SHEET);
  });

  test('our own workbook and a text are read too', async () => {
    const pane = await opened();
    const report = with2(3);
    const bytes = writeXlsx(planReport(editionForYear(2023)!, { report }));
    await choose(pane, new File([bytes as Uint8Array<ArrayBuffer>], '上年.xlsx'));
    expect(section().getByText(/金山镇人民政府 · 2023年/)).toBeTruthy();
    await pane.user.click(button('取消'));
    await choose(pane, new File([reportText(report)], '上年.txt'));
    expect(section().getByText(/金山镇人民政府 · 2023年/)).toBeTruthy();
  });

  test.each([
    ['没有报告.txt', '会议通知', '没有报告.txt 里没有找到年度报告。'],
    ['坏.json', '{', 'JSON 数据不合格式'],
    ['数据.bin', '\u0000\u0001\u0002\u0003', '数据.bin 不是可以读取的文件类型。'],
    ['坏.xlsx', 'PK\u0003\u0004....', '坏.xlsx 已损坏或不完整'],
    ['空.json', '', '空.json 是空文件。'],
  ])('%s: says why, and the workbook stays as it is', async (name, text, words) => {
    const pane = await opened();
    const before = pane.workbook.content;
    // A person may choose any file in the dialogue.
    screen.getByLabelText('上年报告文件').removeAttribute('accept');
    await choose(pane, new File([text], name));
    expect(problem()).toContain(words);
    expect(section().queryByRole('button', { name: '读入' })).toBeNull();
    expect(pane.workbook.content).toBe(before);
  });

  test('a file that is read takes the place of one that could not be', async () => {
    const pane = await opened();
    await choose(pane, new File(['<p>无</p>'], '通知.html'));
    expect(problem()).toContain('通知.html');
    await choose(pane, asJson(with2(2)));
    expect(problem()).toBe('');
  });
});

describe('撤销', () => {
  test('a template from the ribbon’s button can be undone here, with no polling', async () => {
    const pane = await renderPane();
    const history = jest.spyOn(pane.workbook, 'history');
    const report = sampleReport();
    await pane.workbook.insertFromRibbon(planReport(editionForYear(2024)!, { report }));
    await pane.clock.pass(200);
    expect(button('撤销：插入模板')).toBeTruthy();
    expect(history).toHaveBeenCalledTimes(1);
    pane.workbook.editFigure('requests.received.natural', 5);
    await pane.clock.pass(200);
    expect(history).toHaveBeenCalledTimes(1);
  });

  test('what was done before the pane was opened too', async () => {
    const workbook = new FakeWorkbook();
    await workbook.insertFromRibbon(planReport(editionForYear(2024)!, { report: sampleReport() }));
    await renderPane({ workbook });
    expect(button('撤销：插入模板')).toBeTruthy();
  });
});
