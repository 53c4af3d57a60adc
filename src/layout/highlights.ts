/** Highlights of a table sheet, from its check cells: what is visible as ✗ is what is coloured. */
import { termsOn } from '../form';
import type { FormTable, RelationRuleId } from '../form';
import { cellName, columnName, rectangleName } from '../grid';
import type { Rectangle } from '../grid';
import type { CheckCells, CheckRow } from './checkCells';
import type { PlanContext } from './context';
import { anyBreaksFormula, breaksFormula, isUnfinishedFormula, joinPlaces } from './formula';
import type { PlanHighlight } from './plan';
import { HIGHLIGHT } from './styles';

type Look = (typeof HIGHLIGHT)[keyof typeof HIGHLIGHT];

const highlight = (area: Rectangle, formula: string, look: Look): PlanHighlight => ({
  area,
  formula,
  ...look,
});

/** The cells of each relation of a 差额 row, coloured when its own check cell shows ✗. */
function failingColumns({ row, cells }: CheckRow, context: PlanContext, look: Look): PlanHighlight[] {
  const vertical = cells.every(({ relation, column }) =>
    relation.terms.every(({ field }) => context.placeOf(field).column === column),
  );
  if (!vertical)
    return cells.flatMap(({ relation, column }) =>
      joinPlaces(relation.terms.map(({ field }) => context.placeOf(field))).map(({ area }) =>
        highlight(area, breaksFormula(cellName(row, column, true)), look),
      ),
    );
  const places = cells.flatMap(({ relation }) => relation.terms.map(({ field }) => context.placeOf(field)));
  return joinPlaces(places).map(({ area }) =>
    highlight(area, breaksFormula(`${columnName(area.column)}$${row + 1}`), look),
  );
}

/** The whole printed rows of the relations, labels included, when any check cell of the row shows ✗. */
function failingRows(checkRow: CheckRow, table: FormTable, context: PlanContext): PlanHighlight[] {
  const columns = checkRow.cells.map(({ column }) => column);
  const checks: Rectangle = {
    row: checkRow.row,
    column: Math.min(...columns),
    rowCount: 1,
    columnCount: Math.max(...columns) - Math.min(...columns) + 1,
  };
  const formula = anyBreaksFormula(rectangleName(checks, true));
  const rows = new Set(
    checkRow.cells.flatMap(({ relation }) => relation.terms.map(({ field }) => context.placeOf(field).row)),
  );
  return joinPlaces(
    [...rows].flatMap((row) =>
      Array.from({ length: table.columnCount }, (_, column) => ({ sheet: '', row, column })),
    ),
  ).map(({ area }) => highlight(area, formula, HIGHLIGHT.weak));
}

/** Row totals: the row's figures when its 核对 cell shows ✗. */
function failingTotals(checks: CheckCells, context: PlanContext): PlanHighlight[] {
  const [first] = checks.beside;
  if (!first) return [];
  const column = `$${columnName(first.column)}`;
  const places = checks.beside.flatMap(({ relation }) =>
    relation.terms.map(({ field }) => context.placeOf(field)),
  );
  return joinPlaces(places).map(({ area }) =>
    highlight(area, breaksFormula(`${column}${area.row + 1}`), HIGHLIGHT.medium),
  );
}

/** The check cells themselves. */
function failingSigns(checks: CheckCells): PlanHighlight[] {
  const cells = [...checks.beside, ...checks.below.flatMap((each) => each.cells)];
  return joinPlaces(cells.map(({ row, column }) => ({ sheet: '', row, column }))).flatMap(({ area }) =>
    signHighlights(area),
  );
}

/** How check cells look that are not green: ✗ red, 未填完 grey. */
export function signHighlights(area: Rectangle): PlanHighlight[] {
  const first = cellName(area.row, area.column);
  return [
    highlight(area, breaksFormula(first), HIGHLIGHT.sign),
    highlight(area, isUnfinishedFormula(first), HIGHLIGHT.unfinished),
  ];
}

/**
 * Rules whose relations are marked whole and strongly, with their printed rows weakly behind. A sum down a column marks its
 * printed total only, not every row it adds up.
 */
const MARKED_WHOLE: Readonly<Record<RelationRuleId, boolean>> = {
  'T3-balance': true,
  'T3-handled': false,
  'T3-rowTotal': false,
  'T4-total': true,
};

/** Strongest first: an earlier highlight wins where two overlap. */
export function tableHighlights(table: FormTable, checks: CheckCells, context: PlanContext): PlanHighlight[] {
  const whole = checks.below.filter(({ rule }) => MARKED_WHOLE[rule]);
  const sums = checks.below.filter(({ rule }) => !MARKED_WHOLE[rule]);
  return [
    ...failingSigns(checks),
    ...whole.flatMap((row) => failingColumns(row, context, HIGHLIGHT.strong)),
    ...failingTotals(checks, context),
    ...sums.flatMap((row) =>
      failingColumns({ ...row, cells: row.cells.map(onlyTotal) }, context, HIGHLIGHT.medium),
    ),
    ...whole.flatMap((row) => failingRows(row, table, context)),
  ];
}

function onlyTotal(cell: CheckRow['cells'][number]): CheckRow['cells'][number] {
  return { ...cell, relation: { ...cell.relation, terms: termsOn(cell.relation, -1) } };
}
