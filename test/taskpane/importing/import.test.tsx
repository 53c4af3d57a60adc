import '../browserParts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { editionById, editionForYear } from '../../../src/form';
import { planReport } from '../../../src/layout';
import { UserError } from '../../../src/messages';
import { newReport } from '../../../src/report';
import type { Report } from '../../../src/report';
import { copyOf, reportHtml, reportJson, reportText } from '../../../src/writers';
import { writeDocx } from '../../../src/writers/docx';
import { writeXlsx } from '../../../src/writers/xlsx';
import { sampleReport, withFigure } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, problem, renderPane, said, tab } from '../pane';

type Pane = Awaited<ReturnType<typeof renderPane>>;

const edition = editionForYear(2024)!;
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
const changed = () => ({
  ...withFigure(
    withFigure(sampleReport(), 'requests.received.natural', 9),
    'proactive.regulations.issued',
    7,
  ),
  contact: { ...sampleReport().contact, telephone: '0571-1234567' },
});
const jsonFile = (report: Report, name = '同事.json') => new File([JSON.stringify(reportJson(report))], name);
const opened = async (workbook = FakeWorkbook.holding(sampleReport())) => {
  const pane = await renderPane({ workbook });
  await pane.user.click(button('导入已有报告'));
  return pane;
};
const settled = async (pane: Pane) => {
  for (let turn = 0; turn < 20; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await pane.clock.pass(0);
  }
};
const choose = async (pane: Pane, file: File) => {
  screen.getByLabelText('要导入的文件').removeAttribute('accept');
  await pane.user.upload(screen.getByLabelText('要导入的文件'), file);
  await settled(pane);
};
const paste = async (pane: Pane, content: Readonly<Record<string, string>>, files: readonly File[] = []) => {
  const clipboardData = { getData: (type: string) => content[type] ?? '', files };
  fireEvent.paste(screen.getByRole('textbox', { name: '或粘贴内容' }), { clipboardData });
  await settled(pane);
};
const drag = (type: 'dragEnter' | 'dragOver' | 'drop', files: readonly File[]) =>
  fireEvent[type](document.body, { dataTransfer: { types: ['Files'], files, dropEffect: 'none' } });
const group = (name: string) => within(screen.getByRole('group', { name }));
const value = (workbook: FakeWorkbook, field: string) =>
  [...workbook.report().figures].find(([id]) => id === field)?.[1].value;

describe('导入已有报告 into an open report', () => {
  test('shows old → new per group, writes once, goes to 检查, can be undone', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(changed()));
    expect(screen.getByText('金山镇人民政府 · 2024年 · 2021版')).toBeTruthy();
    expect(
      group('封面')
        .getAllByRole('definition')
        .map((each) => each.textContent),
    ).toEqual([`${sampleReport().contact.telephone} → 0571-1234567`]);
    expect(screen.getByText('本年新收·自然人')).toBeTruthy();
    expect(screen.getByText('3 → 9')).toBeTruthy();
    const write = jest.spyOn(pane.workbook, 'write');
    await pane.user.click(button(/^写入\d+处$/));
    await settled(pane);
    expect(write).toHaveBeenCalledTimes(1);
    expect(value(pane.workbook, 'requests.received.natural')).toBe(9);
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
    expect(said().join()).toMatch(/已导入，写入\d处/);
    await pane.user.click(button('撤销'));
    expect(value(pane.workbook, 'requests.received.natural')).toBe(3);
    expect(said().join()).toContain('已撤销：导入已有报告');
  });

  test('a group that is unticked is not written', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(changed()));
    await pane.user.click(screen.getByRole('checkbox', { name: '封面' }));
    await pane.user.click(button(/^写入\d+处$/));
    await settled(pane);
    expect(value(pane.workbook, 'requests.received.natural')).toBe(9);
    expect(pane.workbook.report().contact.telephone).toBe(sampleReport().contact.telephone);
  });

  const ticks = () =>
    screen
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((box) => [box.labels?.[0]?.textContent, box.checked]);
  const other = (year: number, given: Partial<Report> = {}): Report => ({
    ...changed(),
    year,
    parts: { ...sampleReport().parts, problems: '一是人手少。' },
    ...given,
  });

  describe('of last year', () => {
    test('nothing is ticked, why is said, and two ways come first', async () => {
      const pane = await opened();
      await choose(pane, jsonFile(other(2023)));
      expect(
        screen.getByText('来源是2023年的报告，即2024年的上一年：封面、表格和文字都没有勾选。'),
      ).toBeTruthy();
      expect(ticks()).toEqual([
        ['封面', false],
        ['表二', false],
        ['表三', false],
        ['文字', false],
      ]);
      expect(
        group('上年报告的用法')
          .getAllByRole('button')
          .map(({ textContent }) => textContent),
      ).toEqual(['读入为上年数据', '只取文字作底稿']);
      expect(button('写入0处').hasAttribute('disabled')).toBe(true);
    });

    test('读入为上年数据 keeps it beside this year’s, which stays as it is, and goes to 填报', async () => {
      const pane = await opened();
      const before = pane.workbook.report();
      await choose(pane, jsonFile(other(2023)));
      await pane.user.click(button('读入为上年数据'));
      await settled(pane);
      expect(pane.workbook.report()).toEqual(before);
      expect(pane.workbook.content.names.has('上年_数据')).toBe(true);
      expect(tab('填报').getAttribute('aria-selected')).toBe('true');
      expect(screen.getByText('2023年 · 已读入')).toBeTruthy();
      expect(said().join()).toContain('已读入2023年数据');
    });

    test('只取文字作底稿 ticks the texts alone; they are written, year, cover and figures are not', async () => {
      const pane = await opened();
      await choose(pane, jsonFile(other(2023)));
      await pane.user.click(screen.getByRole('checkbox', { name: '表三' }));
      await pane.user.click(button('只取文字作底稿'));
      expect(ticks()).toEqual([
        ['封面', false],
        ['表二', false],
        ['表三', false],
        ['文字', true],
      ]);
      await pane.user.click(button('写入1处'));
      await settled(pane);
      const { year, contact, parts } = pane.workbook.report();
      expect([year, contact.telephone, parts.problems]).toEqual([
        2024,
        sampleReport().contact.telephone,
        '一是人手少。',
      ]);
      expect(value(pane.workbook, 'requests.received.natural')).toBe(3);
    });

    test('the texts are no way where they are the same', async () => {
      const pane = await opened();
      await choose(pane, jsonFile(other(2023, { parts: sampleReport().parts })));
      expect(button('读入为上年数据')).toBeTruthy();
      expect(screen.queryByRole('button', { name: '只取文字作底稿' })).toBeNull();
    });

    test('in English', async () => {
      const pane = await renderPane({
        workbook: FakeWorkbook.holding(sampleReport()),
        locale: 'en-US',
      });
      await pane.user.click(button('Import a report'));
      screen.getByLabelText('File to import').removeAttribute('accept');
      await pane.user.upload(screen.getByLabelText('File to import'), jsonFile(other(2023)));
      await settled(pane);
      expect(button('Read it in as last year’s (上年数据)')).toBeTruthy();
      expect(button('Take only its texts as a draft')).toBeTruthy();
    });
  });

  test.each<[string, Report]>([
    ['of the year before last', other(2022)],
    ['of last year, of another body', other(2023, { unit: '青石镇人民政府' })],
    ['of next year', other(2025)],
  ])('a report %s: only texts are ticked, and why is said', async (_, report) => {
    const pane = await opened();
    await choose(pane, jsonFile(report));
    expect(
      screen.getByText(
        `来源是${report.year}年的报告，这个工作簿是2024年：封面和表格没有勾选，以免写成别的年度。`,
      ),
    ).toBeTruthy();
    expect(ticks()).toEqual([
      ['封面', false],
      ['表二', false],
      ['表三', false],
      ['文字', true],
    ]);
    expect(screen.queryByRole('button', { name: '读入为上年数据' })).toBeNull();
  });

  test.each<[string, Report, Report]>([
    ['names no year', sampleReport(), other(2023, { year: null })],
    ['comes into a workbook without a year', { ...sampleReport(), year: null }, other(2023)],
  ])('a report that %s is ticked as ever', async (_, own, report) => {
    const pane = await opened(FakeWorkbook.holding(own));
    await choose(pane, jsonFile(report));
    expect(ticks().map(([, isTicked]) => isTicked)).toEqual([true, true, true, true]);
  });

  test('nothing kept, nothing to write', async () => {
    const pane = await opened();
    await choose(pane, jsonFile({ ...sampleReport(), unit: '金山镇政府' }));
    expect(screen.getByText('机关名称与这个工作簿的“金山镇人民政府”不同。')).toBeTruthy();
    await pane.user.click(screen.getByRole('checkbox', { name: '封面' }));
    expect(button('写入0处').hasAttribute('disabled')).toBe(true);
  });

  test('the same report: a calm sentence and no button', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(sampleReport()));
    expect(screen.getByText('来源与这个工作簿的内容相同，没有要改动的。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
  });

  test('totals that are not the sum of their parts are named', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(withFigure(sampleReport(), 'requests.received.total', 4)));
    expect(screen.getByText('本年新收·总计：来源的总计4≠各项之和3')).toBeTruthy();
    expect(screen.getByText('这个工作簿的总计自动计算，将显示各项之和。')).toBeTruthy();
  });

  test('an edit meanwhile: compared again, and said', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(changed()));
    pane.workbook.editFigure('requests.received.natural', 5);
    await pane.clock.pass(200);
    expect(screen.getByText('5 → 9')).toBeTruthy();
    expect(screen.getByText('工作簿里的内容刚有变动，已重新比较。')).toBeTruthy();
  });

  test('an edit that was not seen yet: nothing is written, and it is compared again', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(changed()));
    const write = jest.spyOn(pane.workbook, 'write');
    pane.workbook.editFigure('requests.received.natural', 5);
    await pane.user.click(button(/^写入\d+处$/));
    await settled(pane);
    expect(write).not.toHaveBeenCalled();
    expect(problem()).toContain('比较之后，工作簿里的内容又有变动，没有写入。');
    expect(screen.getByText('5 → 9')).toBeTruthy();
  });

  test('a write that fails stays on the page with 再试', async () => {
    const pane = await opened();
    await choose(pane, jsonFile(changed()));
    pane.workbook.failNext('write', new UserError('excel/cell-editing'));
    await pane.user.click(button(/^写入\d+处$/));
    await settled(pane);
    expect(problem()).toContain('单元格正在编辑。');
    await pane.user.click(button('再试'));
    await settled(pane);
    expect(value(pane.workbook, 'requests.received.natural')).toBe(9);
  });
});

describe('sources', () => {
  test.each<[string, () => Promise<File> | File]>([
    ['网页.html', () => new File([reportHtml(changed())], '网页.html')],
    ['稿.docx', async () => new File([(await writeDocx(changed())) as Uint8Array<ArrayBuffer>], '稿.docx')],
    [
      '表.xlsx',
      () =>
        new File(
          [writeXlsx(planReport(edition, { report: changed() })) as Uint8Array<ArrayBuffer>],
          '表.xlsx',
        ),
    ],
    ['文.txt', () => new File([reportText(changed())], '文.txt')],
  ])('%s is read', async (_, make) => {
    const pane = await opened();
    await choose(pane, await make());
    expect(problem()).toBe('');
    expect(screen.getByText('来源：' + _)).toBeTruthy();
    await pane.user.click(button(/^写入\d+处$/));
    await settled(pane);
    expect(value(pane.workbook, 'requests.received.natural')).toBe(9);
  });

  test('a paste: HTML is preferred, else the text', async () => {
    const pane = await opened();
    const { html } = copyOf(changed());
    await paste(pane, { 'text/html': html, 'text/plain': '没有用' });
    expect(screen.getByText('3 → 9')).toBeTruthy();
    await pane.user.click(button('换一份'));
    await paste(pane, { 'text/html': '<p>没有用</p>', 'text/plain': reportText(changed()) });
    expect(button(/^写入\d+处$/)).toBeTruthy();
  });

  test('a file that was copied in a folder is pasted as a file', async () => {
    const pane = await opened();
    await paste(pane, {}, [jsonFile(changed())]);
    expect(screen.getByText('来源：同事.json')).toBeTruthy();
  });

  test('a drop anywhere on the pane; the zone shows while dragging', async () => {
    const pane = await renderPane({ workbook: FakeWorkbook.holding(sampleReport()) });
    drag('dragEnter', []);
    expect(screen.getByText('松开鼠标，导入这份报告')).toBeTruthy();
    drag('drop', [jsonFile(changed())]);
    await settled(pane);
    expect(screen.queryByText('松开鼠标，导入这份报告')).toBeNull();
    expect(screen.getByText('3 → 9')).toBeTruthy();
  });

  test('a drop on a question leaves what is typed', async () => {
    const pane = await renderPane();
    await pane.user.click(button('插入空白模板'));
    await pane.user.type(screen.getByLabelText(/机关名称/), '金山镇');
    drag('dragEnter', []);
    drag('drop', [jsonFile(changed())]);
    await settled(pane);
    expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('金山镇');
  });

  test('several files at once are refused', async () => {
    const pane = await renderPane();
    drag('drop', [jsonFile(changed()), jsonFile(changed())]);
    await settled(pane);
    expect(problem()).toContain('一次只能导入一份报告，这里有2个文件。');
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['通知.txt', '会议通知', '通知.txt 里没有找到年度报告。'],
    ['扫描.ofd', 'PK\u0003\u0004....', '扫描.ofd 是扫描件或图片'],
    ['改名.xlsx', PNG, '改名.xlsx 是扫描件或图片'],
    ['旧.doc', '\0\0\0\x01', '旧.doc 是旧格式的文档'],
    ['坏.xlsx', 'PK\u0003\u0004....', '坏.xlsx 已损坏或不完整'],
    ['空.docx', '', '空.docx 是空文件。'],
    ['程序.exe', 'MZ\0\0\x01', '可以读取：.xlsx'],
  ])('%s: says why, and the sources are there again', async (name, text, words) => {
    const pane = await opened();
    const before = pane.workbook.content;
    await choose(pane, new File([text], name));
    expect(problem()).toContain(words);
    expect(button('选择文件')).toBeTruthy();
    expect(pane.workbook.content).toBe(before);
  });

  test('a paste without a report, and an empty one', async () => {
    const pane = await opened();
    await paste(pane, { 'text/plain': '会议通知' });
    expect(problem()).toContain('粘贴的内容里没有找到年度报告。');
    await paste(pane, {});
    expect(problem()).toContain('剪贴板里没有文字或表格。');
  });

  test('every kind that is read can be chosen', async () => {
    const pane = await opened();
    const input = pane.container.querySelector('input[type=file]');
    expect(input?.getAttribute('accept')?.split(',')).toEqual([
      '.xlsx',
      '.xlsm',
      '.xltx',
      '.xls',
      '.et',
      '.ods',
      '.xlsb',
      '.docx',
      '.docm',
      '.rtf',
      '.pdf',
      '.html',
      '.htm',
      '.mht',
      '.mhtml',
      '.txt',
      '.csv',
      '.json',
    ]);
  });
});

describe('into an empty workbook', () => {
  const start = async (workbook = new FakeWorkbook()) => {
    const pane = await renderPane({ workbook });
    await pane.user.click(button('导入已有报告（Word、PDF、网页、表格）'));
    return pane;
  };

  test('inserts a filled template of its unit, year and kind, and goes to 检查', async () => {
    const pane = await start();
    await choose(pane, jsonFile(changed()));
    await pane.user.click(button('插入并填好模板'));
    await settled(pane);
    const { unit, year, kind } = pane.workbook.report();
    expect({ unit, year, kind }).toEqual({
      unit: sampleReport().unit,
      year: 2024,
      kind: sampleReport().kind,
    });
    expect(value(pane.workbook, 'requests.received.natural')).toBe(9);
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
    await pane.user.click(button('撤销'));
    expect(await screen.findByText('这个工作簿里还没有年度报告。')).toBeTruthy();
  });

  test('a total that contradicts its parts is kept as the source has it', async () => {
    const pane = await start();
    await choose(pane, jsonFile(withFigure(sampleReport(), 'requests.received.total', 4)));
    expect(screen.getByText('按来源写入，检查时会列出。')).toBeTruthy();
    await pane.user.click(button('插入并填好模板'));
    await settled(pane);
    expect(value(pane.workbook, 'requests.received.total')).toBe(4);
  });

  test('sheets of the same names: the same choice as for a blank template', async () => {
    const workbook = new FakeWorkbook();
    const plan = planReport(edition, { report: newReport(editionById('2021')!) });
    workbook.content = {
      grids: plan.sheets.map(({ name }) => ({
        kind: 'sheet' as const,
        name,
        rowCount: 0,
        columnCount: 0,
        cells: new Map(),
        merges: [],
      })),
      names: new Map(),
      properties: new Map(),
    };
    const pane = await start(workbook);
    await choose(pane, jsonFile(changed()));
    await pane.user.click(button('插入并填好模板'));
    await settled(pane);
    expect(screen.getByText(/工作簿里已有：/)).toBeTruthy();
    await pane.user.click(button('替换（原表改名隐藏，可撤销）'));
    await settled(pane);
    expect(value(pane.workbook, 'requests.received.natural')).toBe(9);
  });
});

test('English is complete', async () => {
  const pane = await renderPane({ workbook: FakeWorkbook.holding(sampleReport()), locale: 'en-US' });
  await pane.user.click(button('Import a report'));
  expect(button('Choose a file')).toBeTruthy();
  await pane.user.upload(screen.getByLabelText('File to import'), jsonFile(changed()));
  await settled(pane);
  expect(button(/^Write \d changes$/)).toBeTruthy();
});
