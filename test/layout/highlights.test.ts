/** What is coloured when a check cell shows ✗: strongest first, each area with the cell it looks at. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { plannedSheet } from '../support/planned';

const [SIGN, STRONG, MEDIUM, WEAK] = ['#FFFFFF', '#F4A6A6', '#FBD5D5', '#FFEFE5'];
/** 未填完 has the fill of a sign, and another colour. */
const GREY = SIGN;

test.each([
  [
    '2019',
    '三、依申请公开',
    [
      ['K5:K27', '=LEFT(K5,1)="✗"', SIGN],
      ['K5:K27', '=LEFT(K5,3)="未填完"', GREY],
      ['D29:J30', '=LEFT(D29,1)="✗"', SIGN],
      ['D29:J30', '=LEFT(D29,3)="未填完"', GREY],
      ['D5:J6', '=LEFT(D$29,1)="✗"', STRONG],
      ['D26:J27', '=LEFT(D$29,1)="✗"', STRONG],
      ['D5:J27', '=LEFT($K5,1)="✗"', MEDIUM],
      ['D26:J26', '=LEFT(D$30,1)="✗"', MEDIUM],
      ['A5:J6', '=SUMPRODUCT(--(LEFT($D$29:$J$29,1)="✗"))>0', WEAK],
      ['A26:J27', '=SUMPRODUCT(--(LEFT($D$29:$J$29,1)="✗"))>0', WEAK],
    ],
  ],
  [
    '2021',
    '三、依申请公开',
    [
      ['K5:K29', '=LEFT(K5,1)="✗"', SIGN],
      ['K5:K29', '=LEFT(K5,3)="未填完"', GREY],
      ['D31:J32', '=LEFT(D31,1)="✗"', SIGN],
      ['D31:J32', '=LEFT(D31,3)="未填完"', GREY],
      ['D5:J6', '=LEFT(D$31,1)="✗"', STRONG],
      ['D28:J29', '=LEFT(D$31,1)="✗"', STRONG],
      ['D5:J29', '=LEFT($K5,1)="✗"', MEDIUM],
      ['D28:J28', '=LEFT(D$32,1)="✗"', MEDIUM],
      ['A5:J6', '=SUMPRODUCT(--(LEFT($D$31:$J$31,1)="✗"))>0', WEAK],
      ['A28:J29', '=SUMPRODUCT(--(LEFT($D$31:$J$31,1)="✗"))>0', WEAK],
    ],
  ],
  [
    '2021',
    '四、复议诉讼',
    [
      ['E7', '=LEFT(E7,1)="✗"', SIGN],
      ['E7', '=LEFT(E7,3)="未填完"', GREY],
      ['J7', '=LEFT(J7,1)="✗"', SIGN],
      ['J7', '=LEFT(J7,3)="未填完"', GREY],
      ['O7', '=LEFT(O7,1)="✗"', SIGN],
      ['O7', '=LEFT(O7,3)="未填完"', GREY],
      ['A5:E5', '=LEFT($E$7,1)="✗"', STRONG],
      ['F5:J5', '=LEFT($J$7,1)="✗"', STRONG],
      ['K5:O5', '=LEFT($O$7,1)="✗"', STRONG],
      ['A5:O5', '=SUMPRODUCT(--(LEFT($E$7:$O$7,1)="✗"))>0', WEAK],
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
    [SIGN, '#595959', false],
    [STRONG, '#6E0811', true],
    [MEDIUM, '#6E0811', false],
    [WEAK, '#000000', false],
  ]);
});

test.each([
  ['2019', 47],
  ['2021', 49],
])(
  'edition %s: on 校验 the result turns red or grey, and the line of what does not tie is coloured',
  (name, last) => {
    const { highlights } = plannedSheet(planReport(editionById(name) as Edition), '校验');
    expect(highlights.map(({ area, formula, fill }) => [rectangleName(area), formula, fill])).toEqual([
      [`H5:H${last}`, '=LEFT(H5,1)="✗"', SIGN],
      [`H5:H${last}`, '=LEFT(H5,3)="未填完"', GREY],
      [`A5:I${last}`, '=LEFT($H5,1)="✗"', MEDIUM],
    ]);
  },
);
