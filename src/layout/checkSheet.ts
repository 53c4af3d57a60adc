/** 校验: every relation with its live result and a link to its cells; it works without the add-in. */
import { CHECK_SHEET, definedNameWith, fieldOf, PAGE, sheetNameWith, tableOf } from '../form';
import type { Field, FormTable, Relation } from '../form';
import { cellName, rectangleName } from '../grid';
import type { CellValue } from '../grid';
import { WORKBOOK } from '../messages';
import type { PlanContext } from './context';
import { fillingOf, unfinishedFormula, unfinishedText } from './filling';
import type { Filling } from './filling';
import { areaReference, breaksFormula, differenceFormula, gapFormula, joinPlaces, signText } from './formula';
import { signHighlights } from './highlights';
import { missingLine } from './missingLine';
import { LIST_WIDTHS, putCheckLists } from './checkLists';
import type { PlanName, PlanSheet } from './plan';
import { fillingOfRelation, relationFormulas } from './relationFormula';
import { at, draftSheet, finishSheet, put, raise } from './sheet';
import type { CellContent, SheetDraft } from './sheet';
import { HIGHLIGHT, TAB_COLORS } from './styles';
import type { StyleName } from './styles';

const WIDTHS = [40, 50, 190, 250, 70, 70, 70, 90, 56];
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const COLUMN = { left: 4, right: 5, difference: 6, result: 7, link: 8 } as const;
/** The cell that sums up. */
export const SUMMARY = { row: 1, column: 0 } as const;
/** Below it stands what is not filled in. */
const MISSING_ROW = 2;
/** Two lines. */
const MISSING_HEIGHT = 31;

interface Line {
  readonly table: string;
  readonly rule: string;
  readonly subject: string;
  readonly left: CellContent;
  readonly right: CellContent;
  /** A number where the line is judged, else nothing: the sentence that sums up counts the numbers. */
  readonly difference: (row: number) => CellContent;
  readonly result: (row: number) => CellContent;
  readonly target: string;
}

const cell = (row: number, column: number): string => cellName(row, column);

const differenceIn = (row: number): string =>
  differenceFormula(cell(row, COLUMN.left), cell(row, COLUMN.right));

/** ✓ for a difference of 0, what is broken for another, what is unfinished where there is none. */
function resultFormula(row: number, unfinished: string, broken: string): string {
  const difference = cell(row, COLUMN.difference);
  return `=IF(${difference}="",${unfinished},IF(${difference}=0,"${WORKBOOK.holds}",${broken}))`;
}

function relationLine(relation: Relation, context: PlanContext): Line {
  const formulas = relationFormulas(relation, context, null);
  const filling = fillingOfRelation(relation, context, null);
  const { differenceValue } = formulas;
  const first = relation.terms[0];
  if (!first) throw new Error(`relation ${relation.id} has no terms`);
  return {
    table: tableOf(context.edition, relation.table).name,
    rule: WORKBOOK.ruleNames[relation.rule],
    subject: relation.subject,
    left: { formula: `=${formulas.left}`, value: formulas.leftValue },
    right: { formula: `=${formulas.right}`, value: formulas.rightValue },
    difference: (row) => ({
      formula: `=IF(${filling.judged},${differenceIn(row)},"")`,
      value: filling.isJudged ? differenceValue : '',
    }),
    result: (row) => {
      const unfinished = `${unfinishedFormula(filling)}&${gapFormula(differenceIn(row))}`;
      const broken = `"${WORKBOOK.breaks} ${WORKBOOK.gap}"&ABS(${cell(row, COLUMN.difference)})`;
      return {
        formula: resultFormula(row, unfinished, broken),
        value: signText(filling.isJudged, differenceValue, unfinishedText(filling)),
      };
    },
    target: definedNameWith(fieldOf(context.edition, first.field).definedName, context.suffix),
  };
}

/** A smaller fraction is what binary numbers leave; as formulas have it. */
const SMALLEST_FRACTION = '0.0000001';

/** What the formula of `valueLine` counts; a text among the numbers that are to be whole hides their fractions from it. */
function countBad(fields: readonly Field[], { computed, contentOf, valueOf }: PlanContext): number {
  const isText = ({ id }: Field) => !computed.has(id) && typeof contentOf(id) === 'string';
  const whole = fields.filter(({ measure }) => measure !== 'amount');
  const isFraction = ({ id }: Field) =>
    Math.abs(valueOf(id) - Math.round(valueOf(id))) > Number(SMALLEST_FRACTION);
  return (
    fields.filter(isText).length +
    fields.filter(({ id, measure }) => measure !== 'change' && valueOf(id) < 0).length +
    (whole.some(isText) ? 0 : whole.filter(isFraction).length)
  );
}

/** What the result of `valueLine` shows. */
function badText(filling: Filling, bad: number): string {
  if (bad > 0) return `${WORKBOOK.breaks} ${bad}${WORKBOOK.cells}`;
  return filling.isJudged ? WORKBOOK.holds : unfinishedText(filling);
}

/** Counts the cells of a table that are no whole number ≥ 0 (amounts: no number ≥ 0). */
function valueLine(table: FormTable, context: PlanContext): Line {
  const fields = context.edition.fields.filter((field) => field.table === table.id);
  const areasOf = (some: readonly Field[]) =>
    joinPlaces(some.map(({ id }) => context.placeOf(id))).map((area) => areaReference(area, null));
  const areas = areasOf(fields);
  const texts = areas.map((area) => `COUNTA(${area})-COUNT(${area})`);
  const negatives = areasOf(fields.filter(({ measure }) => measure !== 'change')).map(
    (area) => `COUNTIF(${area},"<0")`,
  );
  const fractions = areasOf(fields.filter(({ measure }) => measure !== 'amount')).map(
    (area) => `SUMPRODUCT(--(ABS(${area}-ROUND(${area},0))>${SMALLEST_FRACTION}))`,
  );
  const bad = countBad(fields, context);
  const filling = fillingOf(
    fields.map(({ id }) => id),
    table.id,
    context,
    null,
  );
  const isJudged = filling.isJudged || bad > 0;
  const first = fields[0];
  if (!first) throw new Error(`table ${table.id} has no fields`);
  return {
    table: table.name,
    rule: WORKBOOK.ruleNames['V-number'],
    subject: WORKBOOK.allFigures,
    left: {
      formula: `=${texts.join('+')}+${negatives.join('+')}+IFERROR(${fractions.join('+')},0)`,
      value: bad,
    },
    right: { value: 0 },
    difference: (row) => {
      const [left, right] = [cell(row, COLUMN.left), cell(row, COLUMN.right)];
      return {
        formula: `=IF(OR(${left}>0,${filling.judged}),${left}-${right},"")`,
        value: isJudged ? bad : '',
      };
    },
    result: (row) => {
      const broken = `"${WORKBOOK.breaks} "&${cell(row, COLUMN.difference)}&"${WORKBOOK.cells}"`;
      return {
        formula: resultFormula(row, unfinishedFormula(filling), broken),
        value: badText(filling, bad),
      };
    },
    target: definedNameWith(first.definedName, context.suffix),
  };
}

function putLine(sheet: SheetDraft, row: number, line: Line): CellValue {
  const difference = line.difference(row);
  const contents: readonly (readonly [StyleName, CellContent])[] = [
    ['listNumber', { value: row - HEADER_ROW }],
    ['listNumber', { value: line.table }],
    ['list', { value: line.rule }],
    ['list', { value: line.subject }],
    ['listNumber', line.left],
    ['listNumber', line.right],
    ['listNumber', difference],
    ['listNumber', line.result(row)],
    ['link', { formula: `=HYPERLINK("#${line.target}","${WORKBOOK.locate}")`, value: WORKBOOK.locate }],
  ];
  contents.forEach(([style, content], column) => put(sheet, at(row, column), style, content));
  raise(sheet, row, line.subject.length > 18 ? 34 : 20);
  return difference.value ?? null;
}

/** A sentence with a number, as a formula and as it shows. */
const counting = ({ before, after }: { readonly before: string; readonly after: string }, count: string) =>
  `"${before}"&${count}&"${after}"`;
const counted = ({ before, after }: { readonly before: string; readonly after: string }, count: number) =>
  `${before}${count}${after}`;

/** The sentence that sums up: how many lines do not tie, else how many are judged so far, else that all of them tie. */
function summaryContent(
  lineCount: number,
  differences: readonly CellValue[],
  missing: CellValue,
): CellContent {
  const { someBreak, someUnfinished, allHold } = WORKBOOK;
  const area = rectangleName(at(FIRST_ROW, COLUMN.difference, lineCount, 1));
  const missingCell = cell(MISSING_ROW, 0);
  const broken = `COUNTIF(${area},">0")+COUNTIF(${area},"<0")`;
  const judged = differences.filter((difference) => typeof difference === 'number');
  const breaks = judged.filter((difference) => difference !== 0).length;
  const isWhole = missing === '';
  return {
    formula:
      `=IF(${broken}>0,${counting(someBreak, `(${broken})`)}&IF(${missingCell}="","","${someBreak.unfinished}"),` +
      `IF(${missingCell}="",${counting(allHold, `COUNT(${area})`)},${counting(someUnfinished, `COUNT(${area})`)}))`,
    value:
      breaks > 0
        ? counted(someBreak, breaks) + (isWhole ? '' : someBreak.unfinished)
        : counted(isWhole ? allHold : someUnfinished, judged.length),
  };
}

interface CheckSheet {
  readonly sheet: PlanSheet;
  readonly names: readonly PlanName[];
  /** What the summary shows. */
  readonly summary: CellValue;
}

/** The sheet with its names and its summary. */
export function checkSheet(context: PlanContext): CheckSheet {
  const sheet = draftSheet(sheetNameWith(CHECK_SHEET, context.suffix), TAB_COLORS.check, [
    ...WIDTHS,
    ...LIST_WIDTHS,
  ]);
  const lines = [
    ...context.edition.relations.map((relation) => relationLine(relation, context)),
    ...context.edition.tables.map((table) => valueLine(table, context)),
  ];
  put(sheet, at(0, 0, 1, WIDTHS.length), 'heading', { value: WORKBOOK.checksTitle });
  raise(sheet, 0, 30);
  WORKBOOK.checkColumns.forEach((text, column) =>
    put(sheet, at(HEADER_ROW, column), 'listHeader', { value: text }),
  );
  const differences = lines.map((line, index) => putLine(sheet, FIRST_ROW + index, line));
  const missing = missingLine(context);
  put(sheet, at(MISSING_ROW, 0, 1, WIDTHS.length), 'hint', missing);
  raise(sheet, MISSING_ROW, MISSING_HEIGHT);
  const summary = summaryContent(lines.length, differences, missing.value);
  put(sheet, at(SUMMARY.row, SUMMARY.column, 1, WIDTHS.length), 'heading', summary);
  raise(sheet, SUMMARY.row, 26);
  const results = at(FIRST_ROW, COLUMN.result, lines.length, 1);
  sheet.highlights.push(...signHighlights(results), {
    area: at(FIRST_ROW, 0, lines.length, WIDTHS.length),
    formula: breaksFormula(`$${cell(results.row, results.column)}`),
    ...HIGHLIGHT.medium,
  });
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  const { acceptances } = context.report;
  /** With its title and header; none is printed where nothing is explained. */
  const explained = acceptances.length > 0 ? acceptances.length + 3 : 0;
  const names = putCheckLists(
    sheet,
    { header: HEADER_ROW, lists: FIRST_ROW + lines.length + 1 },
    context.report,
    context.suffix,
  );
  return {
    names,
    summary: summary.value ?? null,
    sheet: finishSheet(sheet, {
      orientation: 'landscape',
      area: at(0, 0, FIRST_ROW + lines.length + explained, WIDTHS.length),
      titleRows: FIRST_ROW,
      fit: { wide: 1, tall: 0 },
      margins: PAGE.margins,
    }),
  };
}
