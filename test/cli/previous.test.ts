/** nianbao check --previous: rules that compare with last year's report. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportJson } from '../../src/writers/json';
import type { Report } from '../../src/report';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
const write = (file: string, year: number, values: Values, given: Partial<Report> = {}) =>
  terminal.write(file, JSON.stringify(reportJson({ ...reportOf(year, values), ...given })));
const sums = (row: string, value: number) => ({
  [`requests.${row}.natural`]: value,
  [`requests.${row}.total`]: value,
});

beforeEach(() => {
  terminal = openTerminal();
  write('2022.json', 2022, { ...sums('received', 3), ...sums('carriedOut', 3) });
  write('2023.json', 2023, { ...sums('received', 2), ...sums('carriedOut', 2) });
  write('2024.json', 2024, { ...sums('carriedIn', 2), ...sums('carriedOut', 2) });
});
afterEach(() => terminal.close());
const lines = (text: string) => text.trimEnd().split('\n');

/** The reports here have no texts. */
const UNFINISHED = '未填完：一、总体情况未填；五、存在的主要问题及改进情况未填；六、其他需要报告的事项未填';

test('last year agrees: exit 0', async () => {
  const { code, out } = await terminal.nianbao('check', '2024.json', '--previous', '2023.json');
  expect([code, lines(out).at(-1)]).toEqual([0, UNFINISHED]);
});

test('last year does not agree: exit 1; a warning for a body that was reorganised: exit 0', async () => {
  const wrong = ['check', '2023.json', '--previous', '2022.json'];
  const found = await terminal.nianbao(...wrong);
  expect(found.code).toBe(1);
  expect(lines(found.out).slice(1)).toEqual([
    '三、收到和处理政府信息公开申请情况',
    '  ✗ 自然人：上年结转0≠上年报告的结转下年度3，差3',
    '    → “上年结转·自然人”按上年报告填：0 应为 3',
    '  ✗ 总计：上年结转0≠上年报告的结转下年度3，差3',
    '    → “上年结转·总计”按上年报告填：0 应为 3',
    `2处不符。${UNFINISHED}`,
  ]);
  const reorganised = await terminal.nianbao(...wrong, '--reorganised');
  expect([reorganised.code, lines(reorganised.out).at(-1)]).toEqual([0, `2处提醒。${UNFINISHED}`]);
});

test('a report of another year is not compared, and that is said', async () => {
  const remark = '没有核对跨年关系：上年报告是2022年度的，应为2023年度';
  const { code, out } = await terminal.nianbao('check', '2024.json', '--previous', '2022.json');
  expect([code, lines(out)[1]]).toEqual([0, `  · ${remark}`]);
  const json = await terminal.nianbao('check', '2024.json', '--json', '--previous', '2022.json');
  expect(JSON.parse(json.out)).toMatchObject({ findings: [], messages: [remark] });
});

test('last year’s report cannot be read: exit 2 and nothing is checked', async () => {
  const { code, out, err } = await terminal.nianbao('check', '2024.json', '--previous', '没有.json');
  expect([code, out, err]).toEqual([2, '', '✗ 找不到文件 没有.json。 检查路径和文件名。\n']);
  const json = await terminal.nianbao('check', '2024.json', '--json', '--previous', '没有.json');
  expect([json.code, json.err]).toEqual([2, '']);
  expect(JSON.parse(json.out)).toMatchObject({ file: '没有.json', error: { code: 'file/not-found' } });
});

describe('last year’s report of another body', () => {
  const remark =
    '上年报告的机关是“乙局”，本报告是“甲局”：如已更名，加 --reorganised；否则换成同一机关的上年报告';
  beforeEach(() => {
    write('甲.json', 2024, {}, { unit: '甲局' });
    write('乙.json', 2023, {}, { unit: '乙局' });
  });

  test('is told, and is no finding', async () => {
    const { code, out } = await terminal.nianbao('check', '甲.json', '--previous', '乙.json');
    expect([code, lines(out)[1]]).toEqual([0, `  · ${remark}`]);
    const json = await terminal.nianbao('check', '甲.json', '--json', '--previous', '乙.json');
    expect(JSON.parse(json.out)).toMatchObject({ findings: [], messages: [remark] });
    const english = await terminal.nianbao('check', '甲.json', '--lang', 'en', '--previous', '乙.json');
    expect(lines(english.out)[1]).toBe(
      '  · Last year’s report is of “乙局”, this one of “甲局”: if the body was renamed add --reorganised, otherwise name the report of the same body',
    );
  });

  test.each([
    ['a body that was renamed', '乙局', ['--reorganised']],
    ['a name in other spaces and widths', ' 甲　局\u200b', []],
    ['a report without a name', '', []],
  ])('%s: nothing is said', async (_name, unit, flags) => {
    write('乙.json', 2023, {}, { unit });
    const { out } = await terminal.nianbao('check', '甲.json', '--previous', '乙.json', ...flags);
    expect(out).not.toContain('上年报告的机关');
  });

  test('an office and its aggregate go by one name: the kinds are said', async () => {
    write('甲.json', 2024, {}, { unit: '甲县', kind: 'governmentOffice' });
    write('乙.json', 2023, {}, { unit: '甲县', kind: 'countyAggregate' });
    const { out } = await terminal.nianbao('check', '甲.json', '--previous', '乙.json');
    expect(out).toContain('“甲县（县（市、区）汇总）”，本报告是“甲县（政府办公厅（室））”');
  });
});

describe('a folder of last year’s reports', () => {
  beforeEach(() => {
    for (const folder of ['今年', '去年', '去年/下级']) mkdirSync(join(terminal.folder, folder));
    write('今年/1.json', 2024, sums('carriedIn', 2), { unit: '甲局' });
    write('今年/2.json', 2024, sums('carriedIn', 2), { unit: '乙 局' });
    write('去年/a.json', 2023, sums('carriedOut', 1), { unit: '乙局' });
    write('去年/下级/b.json', 2023, sums('carriedOut', 2), { unit: '甲局' });
    write('去年/c.json', 2022, sums('carriedOut', 9), { unit: '甲局' });
  });
  const told = async (...more: string[]) => {
    const { code, out, err } = await terminal.nianbao(
      'check',
      '今年',
      '--json',
      '--previous',
      '去年',
      ...more,
    );
    const files = lines(out).map((each) => JSON.parse(each) as Told);
    const [closing] = files.splice(-1) as unknown as [{ readonly summary: object }];
    return { code, err, files, summary: closing.summary };
  };
  interface Told {
    readonly file: string;
    readonly messages?: readonly string[];
    readonly findings?: readonly { readonly rule: string }[];
    readonly error?: { readonly code: string };
  }
  const carried = ({ findings }: Told) => findings?.filter(({ rule }) => rule === 'Y-carry').length;

  test('each report finds that of its body and of the year before, and says which', async () => {
    const { files } = await told();
    expect(files.map((each) => [each.file, each.messages, carried(each)])).toEqual([
      ['今年/1.json', ['上年报告：去年/下级/b.json'], 0],
      ['今年/2.json', ['上年报告：去年/a.json'], 2],
    ]);
  });

  test('none, or two, and a report without a name: said, and not compared', async () => {
    write('去年/d.json', 2023, sums('carriedOut', 2), { unit: '甲局' });
    write('今年/2.json', 2024, sums('carriedIn', 2), { unit: '丙局' });
    write('今年/3.json', 2024, sums('carriedIn', 2), { unit: '' });
    const { files } = await told();
    expect(files.map((each) => [each.messages, carried(each)])).toEqual([
      [['没有核对跨年关系：“甲局”2023年度的报告不止一份（去年/d.json、去年/下级/b.json）'], 0],
      [['没有核对跨年关系：去年 里没有“丙局”2023年度的报告'], 0],
      [['没有核对跨年关系：本报告没有机关名称或年度，不能在 去年 里找到上年报告'], 0],
    ]);
  });

  test('an office and its aggregate of one name are kept apart by their kinds', async () => {
    write('今年/1.json', 2024, {}, { unit: '甲县', kind: 'countyAggregate' });
    write('今年/2.json', 2024, {}, { unit: '甲县', kind: 'governmentOffice' });
    write('去年/a.json', 2023, {}, { unit: '甲县', kind: 'governmentOffice' });
    write('去年/c.json', 2023, {}, { unit: '甲县', kind: 'countyAggregate' });
    const { files } = await told();
    expect(files.map(({ messages }) => messages)).toEqual([
      ['上年报告：去年/c.json'],
      ['上年报告：去年/a.json'],
    ]);
  });

  test('what cannot be read in it is told first, and the others are compared; exit 2', async () => {
    terminal.write('去年/坏.json', '{');
    terminal.write('去年/说明', '');
    const { code, err, files, summary } = await told();
    expect([code, err]).toEqual([2, '']);
    expect(summary).toMatchObject({
      files: 2,
      unread: [],
      passedOver: [{ folder: '去年', names: ['说明'] }],
      unreadPrevious: ['去年/坏.json'],
    });
    const { out } = await terminal.nianbao('check', '今年', '--previous', '去年');
    expect(lines(out).slice(-2)).toEqual(['· 上年报告读不出：去年/坏.json', '· 去年 里没有读取：说明']);
    const one = await terminal.nianbao('check', '今年/1.json', '--previous', '去年');
    expect(one.err).toContain('\n· 去年 里没有读取：说明\n');
    expect(files.map((each) => [each.file, each.error?.code])).toEqual([
      ['去年/坏.json', 'report/json'],
      ['今年/1.json', undefined],
      ['今年/2.json', undefined],
    ]);
  });
});
