/** nianbao check --previous: rules that compare with last year's report. */
import { reportJson } from '../../src/writers/json';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
const write = (file: string, year: number, values: Values) =>
  terminal.write(file, JSON.stringify(reportJson(reportOf(year, values))));
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

test('last year agrees: exit 0', async () => {
  const { code, out } = await terminal.nianbao('check', '2024.json', '--previous', '2023.json');
  expect([code, lines(out).at(-1)]).toEqual([0, '全部相符（242项检查）']);
});

test('last year does not agree: exit 1; a warning for a body that was reorganised: exit 0', async () => {
  const wrong = ['check', '2023.json', '--previous', '2022.json'];
  const found = await terminal.nianbao(...wrong);
  expect(found.code).toBe(1);
  expect(lines(found.out).slice(1)).toEqual([
    '三、收到和处理政府信息公开申请情况',
    '  ✗ 自然人：上年结转0≠上年报告的结转下年度3，差3',
    '  ✗ 总计：上年结转0≠上年报告的结转下年度3，差3',
    '2处不符，0处提醒',
  ]);
  const reorganised = await terminal.nianbao(...wrong, '--reorganised');
  expect([reorganised.code, lines(reorganised.out).at(-1)]).toEqual([0, '0处不符，2处提醒']);
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
