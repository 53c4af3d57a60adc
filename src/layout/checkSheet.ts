/** 校验: every relation with its live result and a link to its cells; it works without the add-in. */
import { CHECK_SHEET, definedNameWith, fieldOf, PAGE, sheetNameWith, tableOf } from '../form';
import type { Field, FormTable, Relation } from '../form';
import { cellName, rectangleName } from '../grid';
import type { CellValue } from '../grid';
import { WORKBOOK } from '../messages';
import type { PlanContext } from './context';
import { areaReference, argumentsOf, breaksFormula, joinPlaces, signFormula, signText } from './formula';
import { LIST_WIDTHS, putCheckLists } from './checkLists';
import type { PlanName, PlanSheet } from './plan';
import { relationFormulas } from './relationFormula';
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

interface Line {
  readonly table: string;
  readonly rule: string;
  readonly subject: string;
  readonly left: CellContent;
  readonly right: CellContent;
  readonly difference: (row: number) => CellContent;
  readonly result: (row: number) => CellContent;
  readonly target: string;
}

const cell = (row: number, column: number): string => cellName(row, column);

function relationLine(relation: Relation, context: PlanContext): Line {
  const formulas = relationFormulas(relation, context, null);
  const first = relation.terms[0];
  if (!first) throw new Error(`relation ${relation.id} has no terms`);
  return {
    table: tableOf(context.edition, relation.table).name,
    rule: WORKBOOK.ruleNames[relation.rule],
    subject: relation.subject,
    left: { formula: `=${formulas.left}`, value: formulas.leftValue },
    right: { formula: `=${formulas.right}`, value: formulas.rightValue },
    difference: (row) => ({
      formula: `=ROUND(${cell(row, COLUMN.left)}-${cell(row, COLUMN.right)},6)`,
      value: formulas.differenceValue,
    }),
    result: (row) => ({
      formula: signFormula(cell(row, COLUMN.difference)),
      value: signText(formulas.differenceValue),
    }),
    target: definedNameWith(fieldOf(context.edition, first.field).definedName, context.suffix),
  };
}

/** A smaller fraction is what binary numbers leave; as formulas have it. */
const SMALLEST_FRACTION = '0.0000001';

/** What the formula of `valueLine` counts; a text among the numbers that are to be whole hides their fractions from it. */
function countBad(fields: readonly Field[], { report, valueOf }: PlanContext): number {
  const isText = ({ id }: Field) => report.figures.get(id)?.spelling === 'unreadable';
  const whole = fields.filter(({ measure }) => measure !== 'amount');
  const isFraction = ({ id }: Field) =>
    Math.abs(valueOf(id) - Math.round(valueOf(id))) > Number(SMALLEST_FRACTION);
  return (
    fields.filter(isText).length +
    fields.filter(({ id, measure }) => measure !== 'change' && valueOf(id) < 0).length +
    (whole.some(isText) ? 0 : whole.filter(isFraction).length)
  );
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
  const words = (count: number) =>
    count === 0 ? WORKBOOK.holds : `${WORKBOOK.breaks} ${count}${WORKBOOK.cells}`;
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
    difference: (row) => ({ formula: `=${cell(row, COLUMN.left)}-${cell(row, COLUMN.right)}`, value: bad }),
    result: (row) => ({
      formula: `=IF(${cell(row, COLUMN.difference)}=0,"${WORKBOOK.holds}","${WORKBOOK.breaks} "&${cell(row, COLUMN.difference)}&"${WORKBOOK.cells}")`,
      value: words(bad),
    }),
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

/** The sentence that sums up: 尚未填写, 全部相符 or how many do not tie. */
function summaryContent(
  lineCount: number,
  differences: readonly CellValue[],
  context: PlanContext,
): CellContent {
  const typed = context.edition.fields.filter(({ id }) => !context.computed.has(id));
  const area = rectangleName(at(FIRST_ROW, COLUMN.difference, lineCount, 1));
  const broken = `SUMPRODUCT(--(${area}<>0))`;
  const { before, after } = WORKBOOK.someBreak;
  const breaks = differences.filter((difference) => difference !== 0).length;
  const empty = typed.every(({ id }) => (context.report.figures.get(id)?.value ?? null) === null);
  return {
    formula:
      `=IF(${broken}>0,"${before}"&${broken}&"${after}",` +
      `IF(COUNT(${argumentsOf(
        typed.map(({ id }) => context.placeOf(id)),
        null,
      )})=0,` +
      `"${WORKBOOK.notFilledIn}","${WORKBOOK.allHold(lineCount)}"))`,
    value:
      breaks > 0 ? `${before}${breaks}${after}` : empty ? WORKBOOK.notFilledIn : WORKBOOK.allHold(lineCount),
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
  const summary = summaryContent(lines.length, differences, context);
  put(sheet, at(SUMMARY.row, SUMMARY.column, 1, WIDTHS.length), 'heading', summary);
  raise(sheet, SUMMARY.row, 26);
  const results = at(FIRST_ROW, COLUMN.result, lines.length, 1);
  sheet.highlights.push(
    { area: results, formula: breaksFormula(cell(results.row, results.column)), ...HIGHLIGHT.sign },
    {
      area: at(FIRST_ROW, 0, lines.length, WIDTHS.length),
      formula: breaksFormula(`$${cell(results.row, results.column)}`),
      ...HIGHLIGHT.medium,
    },
  );
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
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
      area: at(0, 0, FIRST_ROW + lines.length + 3 + context.report.acceptances.length, WIDTHS.length),
      titleRows: FIRST_ROW,
      heading: '',
      fit: { wide: 1, tall: 0 },
      margins: PAGE.margins,
    }),
  };
}
