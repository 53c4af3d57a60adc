/** Every finding on figures says which figures, and where each of them stands. */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import type { FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Figure, Report } from '../../src/report';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';

const words = RULE_WORDS['zh-CN'];

/** Every figure stands in a sheet that is called by its id. */
function placed(year: number, values: Values, given: Partial<Report> = {}): Report {
  const report = reportOf(year, values, given);
  const figures = [...report.figures].map(([id, figure]): [FieldId, Figure] => [
    id,
    { ...figure, address: { kind: 'sheet', grid: id, row: 1, column: 2 } },
  ]);
  return { ...report, figures: new Map(figures) };
}

const received = 'requests.received.natural';
const BLOCK = ['upheld', 'corrected', 'other', 'pending', 'total'].map((each) => `disputes.review.${each}`);

test.each<[string, string, Report, CheckOptions, string, string[]]>([
  ['a relation', 'T4-total:review', placed(2024, { 'disputes.review.total': 1 }), {}, 'disputes', BLOCK],
  [
    'a control',
    'T4-total:review.control',
    placed(2024, {}, { controls: new Map([['disputes.review.total' as FieldId, 1]]) }),
    {},
    'disputes',
    ['disputes.review.total'],
  ],
  [
    '规章',
    'T2-scope:regulations',
    placed(
      2024,
      { 'proactive.regulations.issued': 1, 'proactive.regulations.inForce': 4 },
      { kind: 'township' },
    ),
    {},
    'proactive',
    ['proactive.regulations.issued', 'proactive.regulations.inForce'],
  ],
  [
    'last year',
    'Y-carry:natural',
    placed(2024, { [received]: 1 }),
    { previous: reportOf(2023, { 'requests.carriedOut.natural': 1 }) },
    'requests',
    ['requests.carriedIn.natural'],
  ],
  [
    'a stock',
    'Y-stock:proactive.regulations',
    placed(2024, { 'proactive.regulations.issued': 1 }),
    { previous: reportOf(2023, { 'proactive.regulations.inForce': 1 }) },
    'proactive',
    ['proactive.regulations.issued', 'proactive.regulations.repealed', 'proactive.regulations.inForce'],
  ],
  [
    'a jump',
    `Y-jump:${received}`,
    placed(2024, { [received]: 30 }),
    { previous: reportOf(2023, { [received]: 10 }) },
    'requests',
    [received],
  ],
  ['one figure', `V-number:${received}`, placed(2024, { [received]: -1 }), {}, 'requests', [received]],
  ['a blank', 'V-blank:requests', placed(2024, { [received]: null }), {}, 'requests', [received]],
])('%s: %s', (_, id, report, options, table, fields) => {
  const found = checkReport(report, words, options).findings.find((finding) => finding.id === id);
  expect(found?.table).toBe(table);
  expect(found?.fields).toEqual(fields);
  expect(found?.addresses).toEqual(fields.map((grid) => ({ kind: 'sheet', grid, row: 1, column: 2 })));
});

test('区分处理 counted twice: every figure of the column', () => {
  const values = { partlyGranted: 1, granted: 1, 'denied.stateSecret': 1, handled: 2 };
  const both = Object.entries(values).flatMap(([row, value]): [string, number][] => [
    [`requests.${row}.legal`, value],
    [`requests.${row}.total`, value],
  ]);
  const found = checkReport(placed(2024, Object.fromEntries(both)), words).findings.find(
    ({ id }) => id === 'T3-split:legal',
  );
  const places = found?.addresses.map(({ grid }) => grid);
  expect(places).toHaveLength(22);
  expect(places?.slice(0, 3)).toEqual([
    'requests.granted.legal',
    'requests.partlyGranted.legal',
    'requests.denied.stateSecret.legal',
  ]);
  expect(places?.at(-1)).toBe('requests.handled.legal');
});
