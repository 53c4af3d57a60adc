/** What is coloured when a check cell shows ✗: strongest first, each area with the cell it looks at. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { plannedSheet } from '../support/planned';

const [SIGN, STRONG, MEDIUM, WEAK] = ['#FFFFFF', '#F4A6A6', '#FBD5D5', '#FFEFE5'];

test.each([
  [
    '2019',
    '三、依申请公开',
    [
      ['K4:K26', '=LEFT(K4,1)="✗"', SIGN],
      ['D28:J29', '=LEFT(D28,1)="✗"', SIGN],
      ['D4:J5', '=LEFT(D$28,1)="✗"', STRONG],
      ['D25:J26', '=LEFT(D$28,1)="✗"', STRONG],
      ['D4:J26', '=LEFT($K4,1)="✗"', MEDIUM],
      ['D25:J25', '=LEFT(D$29,1)="✗"', MEDIUM],
      ['A4:J5', '=SUMPRODUCT(--(LEFT($D$28:$J$28,1)="✗"))>0', WEAK],
      ['A25:J26', '=SUMPRODUCT(--(LEFT($D$28:$J$28,1)="✗"))>0', WEAK],
    ],
  ],
  [
    '2021',
    '三、依申请公开',
    [
      ['K4:K28', '=LEFT(K4,1)="✗"', SIGN],
      ['D30:J31', '=LEFT(D30,1)="✗"', SIGN],
      ['D4:J5', '=LEFT(D$30,1)="✗"', STRONG],
      ['D27:J28', '=LEFT(D$30,1)="✗"', STRONG],
      ['D4:J28', '=LEFT($K4,1)="✗"', MEDIUM],
      ['D27:J27', '=LEFT(D$31,1)="✗"', MEDIUM],
      ['A4:J5', '=SUMPRODUCT(--(LEFT($D$30:$J$30,1)="✗"))>0', WEAK],
      ['A27:J28', '=SUMPRODUCT(--(LEFT($D$30:$J$30,1)="✗"))>0', WEAK],
    ],
  ],
  [
    '2021',
    '四、复议诉讼',
    [
      ['E6', '=LEFT(E6,1)="✗"', SIGN],
      ['J6', '=LEFT(J6,1)="✗"', SIGN],
      ['O6', '=LEFT(O6,1)="✗"', SIGN],
      ['A4:E4', '=LEFT($E$6,1)="✗"', STRONG],
      ['F4:J4', '=LEFT($J$6,1)="✗"', STRONG],
      ['K4:O4', '=LEFT($O$6,1)="✗"', STRONG],
      ['A4:O4', '=SUMPRODUCT(--(LEFT($E$6:$O$6,1)="✗"))>0', WEAK],
    ],
  ],
  ['2021', '二、主动公开', []],
])('edition %s, %s', (name, sheet, expected) => {
  const { highlights } = plannedSheet(planReport(editionById(name) as Edition), sheet);
  const looks = highlights.map(({ area, formula, fill }) => [rectangleName(area), formula, fill]);
  expect(looks.slice(0, expected.length)).toEqual(expected);
  // What follows belongs to 控制数, which has tests of its own.
  expect(looks.slice(expected.length).every(([, , fill]) => fill === SIGN)).toBe(true);
});

test('the failing cells stand out most, the rows around them least', () => {
  const { highlights } = plannedSheet(planReport(editionById('2021') as Edition), '三、依申请公开');
  const looks = highlights.map(({ fill, color, bold }) => JSON.stringify([fill, color, bold]));
  expect([...new Set(looks)].map((look) => JSON.parse(look) as unknown)).toEqual([
    [SIGN, '#B10E1C', true],
    [STRONG, '#6E0811', true],
    [MEDIUM, '#6E0811', false],
    [WEAK, '#000000', false],
  ]);
});

test.each([
  ['2019', 47],
  ['2021', 49],
])('edition %s: on 校验 the result turns red and its line is coloured', (name, last) => {
  const { highlights } = plannedSheet(planReport(editionById(name) as Edition), '校验');
  expect(highlights.map(({ area, formula, fill }) => [rectangleName(area), formula, fill])).toEqual([
    [`H5:H${last}`, '=LEFT(H5,1)="✗"', SIGN],
    [`A5:I${last}`, '=LEFT($H5,1)="✗"', MEDIUM],
  ]);
});
