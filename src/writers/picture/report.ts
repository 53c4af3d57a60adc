/** 图解: a report on one upright page, from what came in to what became of it. */
import { PICTURE } from '../../messages/official/picture';
import type { Report } from '../../report';
import { barSection, largestOf } from './bars';
import { columnSection } from './columns';
import { describe } from './describe';
import { factsOf } from './facts';
import type { ApplicantGroup, Facts } from './said';
import { flowHeight, flowHighest, flowMarks, flowSentence } from './flow';
import { pictureOf } from './marks';
import type { Mark } from './marks';
import { headed, label } from './section';
import type { Section } from './section';
import { COLOR, FONT_NAMES, INNER_WIDTH, RIGHT_EDGE, SECTION_GAP, SHEET, SIZE } from './style';
import { balanced, wrap } from './text';
import { tileSection } from './tiles';
import type { Picture } from './types';

const TOP = 34;
const BOTTOM = 30;
/** A taller flow says no more. */
const FLOW_HIGHEST = 360;
const SENTENCE_HEIGHT = 44;
const NOTE_LINE = 18;
const UNIT_LINE = 30;
const CENTRE = SHEET.width / 2;

/** The body in one line or more, the title in one, a double rule. */
function titleSection({ unit, year }: Facts): Section {
  const lines = unit === '' ? [] : balanced(unit, SIZE.unit, INNER_WIDTH);
  const units = lines.length * UNIT_LINE;
  return {
    height: units + 58,
    draw: (top) => [
      ...lines.map((text, index) =>
        label(
          { text, x: CENTRE, y: top + 20 + index * UNIT_LINE, anchor: 'middle', size: SIZE.unit },
          INNER_WIDTH,
        ),
      ),
      label(
        {
          text: PICTURE.title(year),
          x: CENTRE,
          y: top + units + 30,
          anchor: 'middle',
          size: SIZE.title,
          bold: true,
          fill: COLOR.accent,
        },
        INNER_WIDTH,
      ),
      {
        kind: 'line',
        path: `M${SHEET.margin} ${top + units + 48}H${RIGHT_EDGE}`,
        stroke: COLOR.accent,
        width: 2,
      },
      {
        kind: 'line',
        path: `M${SHEET.margin} ${top + units + 52}H${RIGHT_EDGE}`,
        stroke: COLOR.accent,
        width: 0.75,
      },
    ],
  };
}

/** Notes and where the numbers come from. */
function footSection({ notes, year, tables }: Facts, proactive: boolean): Section {
  const names = tables.filter(({ id }) => proactive || id !== 'proactive').map(({ name }) => name);
  const text = [
    ...(notes.length > 0 ? [`${PICTURE.notes.mark}${notes.join('')}`] : []),
    PICTURE.source(year, names),
  ];
  const lines = text.flatMap((each) => wrap(each, SIZE.note, INNER_WIDTH));
  return {
    height: lines.length * NOTE_LINE,
    draw: (top) =>
      lines.map((line, index) =>
        label(
          {
            text: line,
            x: SHEET.margin,
            y: top + 13 + index * NOTE_LINE,
            size: SIZE.note,
            fill: COLOR.quiet,
          },
          INNER_WIDTH,
        ),
      ),
  };
}

const sentenceSection = (text: string): Section => ({
  height: SENTENCE_HEIGHT,
  draw: (top) => [label({ text, x: CENTRE, y: top + 26, anchor: 'middle' }, INNER_WIDTH)],
});

function flowSection({ flow }: Facts, height: number): Section {
  const sentence = flowSentence(flow);
  const { headings } = PICTURE;
  if (sentence !== undefined) return headed(headings.flow, sentenceSection(sentence));
  return headed(headings.flow, { height, draw: (top) => flowMarks(flow, top, height) });
}

/** The groups that are drawn as bars: applicants, and disputes where no years are compared. */
function barsOf({ years, applicants, disputes }: Facts): readonly ApplicantGroup[] {
  return years.length === 0 ? [...applicants, { label: '', bars: disputes }] : applicants;
}

function comparisonSection({ years, measures, disputes }: Facts, largest: number): Section {
  const { headings } = PICTURE;
  return years.length === 0
    ? headed(headings.disputes, barSection([{ label: '', bars: disputes }], largest))
    : headed(headings.years(years.length), columnSection(measures, years));
}

const heightOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { height }) => sum + height + SECTION_GAP, 0) - SECTION_GAP + TOP + BOTTOM;

/** Everything on the page; 表二 is left out where there is no room for it. */
function pageSections(facts: Facts): { readonly sections: readonly Section[]; readonly proactive: boolean } {
  const { headings } = PICTURE;
  const isEmpty = flowSentence(facts.flow) !== undefined;
  const largest = largestOf(barsOf(facts));
  const applicants = isEmpty ? [] : [headed(headings.applicants, barSection(facts.applicants, largest))];
  const compose = (flow: number, proactive: boolean): Section[] => [
    titleSection(facts),
    flowSection(facts, flow),
    ...applicants,
    comparisonSection(facts, largest),
    ...(proactive ? [headed(headings.proactive, tileSection(facts.proactive))] : []),
    footSection(facts, proactive),
  ];
  const least = flowHeight(facts.flow);
  const proactive = facts.proactive.length > 0 && heightOf(compose(least, true)) <= SHEET.height;
  const free = SHEET.height - heightOf(compose(least, proactive));
  const highest = Math.min(FLOW_HIGHEST, flowHighest(facts.flow), least + free);
  return { sections: compose(Math.max(least, highest), proactive), proactive };
}

/**
 * 图解 of a report, beside up to two reports of the same body for the years right before it; others are left out. As
 * tall as A4 at most. Throws `report/edition` for an unknown edition.
 */
export function reportPicture(report: Report, earlier: readonly Report[]): Picture {
  const facts = factsOf(report, earlier);
  const { sections, proactive } = pageSections(facts);
  const marks: Mark[] = [];
  let top: number = TOP;
  for (const section of sections) {
    marks.push(...section.draw(top));
    top += section.height + SECTION_GAP;
  }
  return pictureOf({
    marks,
    width: SHEET.width,
    height: Math.ceil(top - SECTION_GAP + BOTTOM),
    fonts: FONT_NAMES,
    title: `${facts.unit}${PICTURE.title(facts.year)}`,
    description: describe(facts, { applicants: flowSentence(facts.flow) === undefined, proactive }),
  });
}
