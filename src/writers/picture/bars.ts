/** Numbers of one kind as bars beneath one another, groups of them behind a bracket. */
import { PICTURE } from '../../messages/official/picture';
import type { ApplicantGroup, Told } from './said';
import type { Mark } from './marks';
import { isNothing, toneOf } from './reading';
import { baseline, label } from './section';
import type { Section } from './section';
import { COLOR, FEW, RIGHT_EDGE, SHEET, SIZE } from './style';
import { widthOf } from './text';

const ROW = 25;
const BAR = 15;
const GROUP_WIDTH = 126;
const NAME_WIDTH = 104;
const BARS = SHEET.margin + GROUP_WIDTH + NAME_WIDTH + 10;
/** What a number of eight digits takes. */
const NUMBER_WIDTH = 96;

function barMarks(told: Told, largest: number, middle: number, room: number): Mark[] {
  const { label: name, value, text } = told;
  const y = baseline(middle, SIZE.label);
  const width = value !== null && value > 0 ? Math.max(1, (value / largest) * room) : 0;
  const fill = toneOf(told);
  const bar: Mark = { kind: 'box', x: BARS, y: middle - BAR / 2, width, height: BAR, fill: COLOR.bar };
  return [
    label({ text: name, x: BARS - 10, y, anchor: 'end', fill }, NAME_WIDTH),
    ...(width > 0 ? [bar] : []),
    label(
      { text: PICTURE.count(text), x: BARS + width + 8, y, bold: !isNothing(told), fill },
      RIGHT_EDGE - BARS - room - 8,
    ),
  ];
}

/** The common name left of its rows, with a bracket over them. */
function groupMarks({ label: name, bars }: ApplicantGroup, top: number): Mark[] {
  if (name === '') return [];
  const [upper, lower] = [top + 5, top + bars.length * ROW - 5];
  const x = SHEET.margin + GROUP_WIDTH - 8;
  return [
    label(
      { text: name, x: x - 8, y: baseline((upper + lower) / 2, SIZE.small), anchor: 'end', size: SIZE.small },
      GROUP_WIDTH - 18,
    ),
    { kind: 'line', path: `M${x + 6} ${upper}H${x}V${lower}H${x + 6}`, stroke: COLOR.rule, width: 1.5 },
  ];
}

/** What the longest bar of a page stands for. */
export const largestOf = (groups: readonly ApplicantGroup[]): number =>
  Math.max(FEW, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));

/** All bars in one proportion: `largest` takes the whole room, and is that of every section that has bars. */
export function barSection(groups: readonly ApplicantGroup[], largest: number): Section {
  const all = groups.flatMap(({ bars }) => bars);
  const numbers = Math.max(
    NUMBER_WIDTH,
    ...all.map(({ text }) => Math.min(240, widthOf(PICTURE.count(text), SIZE.label) + 8)),
  );
  const room = RIGHT_EDGE - BARS - numbers;
  return {
    height: all.length * ROW,
    draw: (top) => {
      let y = top;
      return groups.flatMap((group) => {
        const start = y;
        y += group.bars.length * ROW;
        return [
          ...groupMarks(group, start),
          ...group.bars.flatMap((each, index) => barMarks(each, largest, start + (index + 0.5) * ROW, room)),
        ];
      });
    },
  };
}
