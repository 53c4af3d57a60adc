/** Seeded ledgers as offices would have typed them, in every spelling, order and noise: what is read is what was meant. */
import { APPLICANTS, editionById, outcomesOf } from '../../../src/form';
import type { Workbook } from '../../../src/grid';
import type { Application, IsoDay } from '../../../src/ledger';
import { planLedger } from '../../../src/ledger/sheets';
import { readLedger } from '../../../src/ledger/stored';
import { readXlsx } from '../../../src/readers/xlsx';
import { writeXlsx } from '../../../src/writers/xlsx';
import { gridOf } from '../../support/gridOf';
import { randomLedger } from '../../support/ledgers';
import { randomFrom } from '../../support/random';
import type { Random } from '../../support/random';
import { lines, notRead, readAll } from './told';

const DIGITS = '〇一二三四五六七八九';
const chinese = (value: number): string =>
  value < 10
    ? DIGITS.charAt(value)
    : `${value < 20 ? '' : DIGITS.charAt(Math.floor(value / 10))}十${value % 10 === 0 ? '' : DIGITS.charAt(value % 10)}`;
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

type Spelling = (year: string, month: number, day: number) => string;
const two = (part: number): string => String(part).padStart(2, '0');
const SPELLINGS: readonly Spelling[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 号`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => wide(`${y}年${m}月${d}日`),
  (y, m, d) =>
    `${[...y].map((digit) => DIGITS.charAt(Number(digit))).join('')}年${chinese(m)}月${chinese(d)}日`,
  (y, m, d) => `${y}-${m}-${d} 09:05`,
  (y, m, d) => `${y}/${m}/${d} 下午3:20:11`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}T08:00:00`,
  (y, m, d) => `${y}年${m}月${d}日（星期三）`,
  (y, m, d) => String(Date.UTC(Number(y), m - 1, d) / 86_400_000 + 25_569),
];

function spelled(random: Random, day: IsoDay | null): string {
  if (day === null) return random.pick(['', '/', '—', '无']);
  const [year = '', month, of] = day.split('-');
  return random.pick(SPELLINGS)(year, Number(month), Number(of));
}

const OUTCOMES = new Map(outcomesOf(editionById('2021')!).map((each) => [each.key, each]));
function worded(random: Random, { outcome }: Application): string {
  const own = outcome === null ? undefined : OUTCOMES.get(outcome);
  if (!own) return random.pick(['', '办理中', '未答复']);
  const bare = own.label.replace(/^(?:\d\.|（.）)/, '');
  // 其他 alone may be of any group.
  const spellings = [own.wording, own.wording.replace(' ', ''), own.label, `${own.group}-${own.label}`];
  return random.pick(bare === '其他' ? spellings : [...spellings, bare]);
}

const LABELS = new Map(APPLICANTS.map(({ key, label }) => [key, label]));
const HEADERS = {
  number: ['编号', '登记编号', '受理号', '申请编号'],
  received: ['收到日期', '收件时间', '受理日期', '收到申请日期'],
  applicant: ['申请人类别', '申请人类型', '申请主体性质'],
  answered: ['答复日期', '办结时间', '答复时间'],
  outcome: ['办理结果', '处理结果', '答复结果'],
  correctionAsked: ['补正通知日期', '通知补正时间'],
  correctionReceived: ['收到补正日期', '补正收到时间'],
  phone: ['联系电话', '手机号码'],
} as const;

/** A list with its columns in any order, blank rows, sums and headings between. */
function typed(random: Random, applications: readonly Application[]): Workbook {
  const columns = Object.entries(HEADERS).map(([column, headers]) => ({
    column,
    header: random.pick(headers),
  }));
  const order = columns
    .map((each) => ({ each, at: random.below(1_000) }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each);
  const rows = applications.map((application) => {
    const cells: Record<string, string> = {
      number: application.number,
      received: spelled(random, application.received),
      applicant: LABELS.get(application.applicant ?? '') ?? '',
      answered: spelled(random, application.answered),
      outcome: worded(random, application),
      correctionAsked: spelled(random, application.correctionAsked),
      correctionReceived: spelled(random, application.correctionReceived),
      phone: '13800000001',
    };
    return order.map(({ column }) => cells[column] ?? '').join('|');
  });
  const noise = () =>
    random.chance(0.1) ? [random.pick(['', `${order.map(({ header }) => header).join('|')}`])] : [];
  const body = rows.flatMap((row) => [...noise(), row]);
  const grid = gridOf(['某局依申请公开登记表', order.map(({ header }) => header).join('|'), ...body], {
    kind: 'sheet',
    name: '登记',
  });
  // All are texts, as a list that was pasted has them.
  const cells = new Map([...grid.cells].map(([key, cell]) => [key, { ...cell, value: cell.text }]));
  return { grids: [{ ...grid, cells }], names: new Map(), properties: new Map() };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('ledger %i', (seed) => {
  const { applications } = randomLedger(seed, { rows: 40, year: 2025 });
  const read = readAll(typed(randomFrom(seed), applications));
  const meant = applications.map((each) => ({ ...each, applicantCode: '' }));
  expect(lines(read.applications)).toEqual(lines(meant));
  expect(
    read.applications.map(({ correctionAsked, correctionReceived }) => [correctionAsked, correctionReceived]),
  ).toEqual(meant.map(({ correctionAsked, correctionReceived }) => [correctionAsked, correctionReceived]));
  expect(notRead(read.applications)).toEqual([]);
  expect(read.doubts).toEqual([]);
  expect(JSON.stringify(read)).not.toContain('13800000001');
});

test('what was read is written into our sheets, and read back from them, the same', () => {
  const { applications } = randomLedger(99, { rows: 60, year: 2025 });
  const taken = readAll(typed(randomFrom(99), applications)).applications;
  const plan = planLedger({ year: 2025, ledger: { applications: taken, cases: [] } });
  const back = readLedger(readXlsx(writeXlsx(plan), 'a.xlsx'))!;
  expect(lines(back.applications)).toEqual(lines(taken));
  expect(notRead(back.applications)).toEqual([]);
});

test('5,000 rows', () => {
  const { applications } = randomLedger(5, { rows: 5_000, year: 2025 });
  const read = readAll(typed(randomFrom(5), applications));
  expect(read.applications).toHaveLength(5_000);
  expect(lines(read.applications)).toEqual(
    lines(applications.map((each) => ({ ...each, applicantCode: '' }))),
  );
});
