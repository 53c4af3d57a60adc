/** Formulas from places: cells joined, references with their sheets, sums, differences, the sign that shows them. */
import { rectangleName } from '../../src/grid';
import { joinCells } from '../../src/layout';
import {
  anyBreaksFormula,
  areaReference,
  argumentsOf,
  breaksFormula,
  differenceFormula,
  joinPlaces,
  gapFormula,
  gapText,
  isUnfinishedFormula,
  signFormula,
  signText,
  sumFormula,
} from '../../src/layout/formula';

describe('cells side by side become rectangles', () => {
  const cells = (text: string) =>
    text.split(' ').map((name) => ({ row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 }));
  test.each([
    ['one', 'B2', ['B2']],
    ['a row', 'B2 C2 D2', ['B2:D2']],
    ['a column', 'B2 B3 B4', ['B2:B4']],
    ['a block, in any order', 'C3 B2 C2 B3', ['B2:C3']],
    ['a gap in a row', 'A1 C1 D1', ['A1', 'C1:D1']],
    ['a gap in a column', 'A1 A3 A4', ['A1', 'A3:A4']],
    ['rows of two lengths', 'A1 B1 A2', ['A1:B1', 'A2']],
    ['rows that begin elsewhere', 'A1 B1 B2 C2', ['A1:B1', 'B2:C2']],
    ['two columns apart', 'A1 C1 A2 C2', ['A1:A2', 'C1:C2']],
    ['one below another that is not its own', 'A1 C1 E2', ['A1', 'C1', 'E2']],
    ['the end of a row and the beginning of the next', 'B1 C2', ['B1', 'C2']],
    ['none', '', []],
  ])('%s', (_, given, joined) => {
    expect(joinCells(given === '' ? [] : cells(given)).map((area) => rectangleName(area))).toEqual(joined);
  });
});

describe('references', () => {
  const places = [
    { sheet: '乙', row: 0, column: 0 },
    { sheet: '甲', row: 3, column: 3 },
    { sheet: '乙', row: 1, column: 0 },
    { sheet: '甲', row: 3, column: 5 },
  ];
  const area = { row: 3, column: 3, rowCount: 1, columnCount: 6 };

  test('sheet by sheet, in the order in which they appear', () => {
    expect(joinPlaces(places).map(({ sheet, area }) => `${sheet}!${rectangleName(area)}`)).toEqual([
      '乙!A1:A2',
      '甲!D4',
      '甲!F4',
    ]);
  });

  test.each([
    ['on another sheet', '三、依申请公开', '校验', "'三、依申请公开'!D4:I4"],
    ['on its own sheet', '三、依申请公开', '三、依申请公开', 'D4:I4'],
    ['with its sheet always', '三、依申请公开', null, "'三、依申请公开'!D4:I4"],
  ])('an area %s', (_, sheet, own, reference) => {
    expect(areaReference({ sheet, area }, own)).toBe(reference);
  });

  test.each([
    [null, "'乙'!A1:A2,'甲'!D4,'甲'!F4"],
    ['甲', "'乙'!A1:A2,D4,F4"],
    ['乙', "A1:A2,'甲'!D4,'甲'!F4"],
  ])('as arguments on sheet %p', (own, list) => {
    expect(argumentsOf(places, own)).toBe(list);
    expect(sumFormula(places, own)).toBe(`SUM(${list})`);
  });

  test('a difference, its sign, whether it is one', () => {
    expect(differenceFormula('SUM(A1)', 'B1')).toBe('ROUND(SUM(A1)-B1,6)');
    expect(gapFormula('G5')).toBe('IF(G5=0,""," 差"&ABS(G5))');
    expect(signFormula('A1=1', 'G5', '"-"')).toBe('IF(A1=1,IF(G5=0,"✓","✗"),"-")&IF(G5=0,""," 差"&ABS(G5))');
    expect(isUnfinishedFormula('K4')).toBe('=LEFT(K4,3)="未填完"');
    expect(breaksFormula('$K4')).toBe('=LEFT($K4,1)="✗"');
    expect(anyBreaksFormula('$D$30:$J$30')).toBe('=SUMPRODUCT(--(LEFT($D$30:$J$30,1)="✗"))>0');
    expect([0, 2, -2, 0.5].map(gapText)).toEqual(['', ' 差2', ' 差2', ' 差0.5']);
    expect([0, -2].map((by) => signText(true, by, '未填完'))).toEqual(['✓', '✗ 差2']);
    expect([0, -2].map((by) => signText(false, by, '未填完'))).toEqual(['未填完', '未填完 差2']);
  });
});
