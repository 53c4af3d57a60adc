/** 区分处理 counted twice: in which columns the figures look like it, and where a second count may stand. */
import { splitColumns } from '../../src/checks/split';
import { editionById, editionForYear } from '../../src/form';
import type { Edition } from '../../src/form';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';
import { finding, findingsOf } from '../support/findings';

const edition = editionById('2021') as Edition;
/** Figures of one column, and the same in the column of totals. */
const column = (figures: Readonly<Record<string, number>>, key = 'natural'): Values =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([row, value]) => [
      [`requests.${row}.${key}`, value],
      [`requests.${row}.total`, value],
    ]),
  );
const TWICE = { partlyGranted: 2, granted: 1, 'denied.stateSecret': 2, handled: 3 };
const split = (values: Values) =>
  splitColumns(reportOf(2024, values), edition).map(({ relation, count }) => [relation.id, count]);

test.each<[string, Values, (string | number)[][]]>([
  [
    'the outcomes exceed their total by it',
    column(TWICE),
    [
      ['T3-handled:natural', 2],
      ['T3-handled:total', 2],
    ],
  ],
  ['they exceed it by more', column({ ...TWICE, granted: 2 }), []],
  ['they exceed it by less', column({ ...TWICE, granted: 0 }), []],
  ['they fall short by it', column({ ...TWICE, 'denied.stateSecret': 0, handled: 5 }), []],
  ['they tie', column({ ...TWICE, handled: 5 }), []],
  ['nothing is granted in part and all tie', column({ granted: 1, handled: 1 }), []],
  ['less than nothing is granted in part', column({ partlyGranted: -2, granted: 2, handled: 2 }), []],
  [
    'the row of 部分公开 does not tie either: its figure is in doubt',
    { ...column(TWICE), 'requests.partlyGranted.total': 3 },
    [],
  ],
  [
    'another row does not tie: that says nothing of it',
    { ...column(TWICE), 'requests.received.total': 3 },
    [
      ['T3-handled:natural', 2],
      ['T3-handled:total', 2],
    ],
  ],
  [
    'in one of two columns',
    {
      ...column({ partlyGranted: 4, granted: 4, handled: 8 }, 'legal'),
      'requests.partlyGranted.natural': 2,
      'requests.partlyGranted.total': 6,
      'requests.granted.natural': 1,
      'requests.granted.total': 5,
      'requests.denied.stateSecret.natural': 2,
      'requests.denied.stateSecret.total': 2,
      'requests.handled.natural': 3,
      'requests.handled.total': 11,
    },
    [['T3-handled:natural', 2]],
  ],
])('%s', (_, values, expected) => {
  expect(split(values)).toEqual(expected);
});

test.each([
  [2024, 20],
  [2020, 18],
])('the second count may stand in any other result of the column (%i)', (year, results) => {
  const [first] = splitColumns(reportOf(year, column(TWICE)), editionForYear(year)!);
  const others: readonly string[] = first?.otherResults ?? [];
  expect(others).toHaveLength(results);
  expect(others[0]).toBe('requests.granted.natural');
  expect(others).not.toContain('requests.partlyGranted.natural');
  expect(others).not.toContain('requests.handled.natural');
});

test('the whole finding', () => {
  const [found] = findingsOf('T3-split', reportOf(2024, column({ ...TWICE, received: 3 })));
  expect({ ...found, fields: found?.fields.length, suggestions: found?.suggestions.length }).toEqual({
    ...finding({
      id: 'T3-split:natural',
      rule: 'T3-split',
      table: 'requests',
      message:
        '自然人：办理结果各项之和5比（七）总计3多2，正好是部分公开的2，区分处理的申请可能重复计入其他情形；区分处理的，只计部分公开',
      expected: 3,
      actual: 5,
      difference: 2,
      follows: 'T3-handled:natural',
    }),
    fields: 22,
    suggestions: 0,
  });
  expect([found?.fields[0], found?.fields.at(-1)]).toEqual([
    'requests.granted.natural',
    'requests.handled.natural',
  ]);
});
