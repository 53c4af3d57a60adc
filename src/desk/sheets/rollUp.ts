/** 汇总表二, 三, 四: the statutory tables over the rows of 单位数据 that count, with all checks of the template. */
import { DESK_NAMES, MEMBER_KINDS } from '../../form';
import type { FieldId, FormTable, TableId } from '../../form';
import { cellName, quoteSheet } from '../../grid';
import { DESK } from '../../messages';
import type { PlanName, PlanSheet } from '../../layout';
import { computedContext } from '../../layout/context';
import type { Computed } from '../../layout/context';
import { tableArea } from '../../layout/places';
import { at, put, raise } from '../../layout/sheet';
import type { SheetDraft } from '../../layout/sheet';
import { HIGHLIGHT } from '../../layout/styles';
import { tableSheet } from '../../layout/tableSheet';
import { completenessLine } from './completeness';
import type { DeskContext } from './context';
import { CELL_PLACES, columnOf, firstRow, lastRow } from './extent';
import { putCell } from './table';

const SHEETS = {
  proactive: 'rollUpProactive',
  requests: 'rollUpRequests',
  disputes: 'rollUpDisputes',
} as const satisfies Record<TableId, keyof typeof DESK.sheets>;

/** Below the heading stands the line of completeness, … */
const STATUS_ROW = 1;
const STATUS_HEIGHT = 26;
const CELL_HEIGHT = 24;
/** … and on the first sheet the cells that narrow the totals. */
const SCOPE_CELLS = ['acceptedOnly', 'scopeKind', 'scopeMember'] as const;

const sheetName = ({ id }: FormTable): string => DESK.sheets[SHEETS[id]];
const isFirst = ({ id }: FormTable): boolean => SHEETS[id] === CELL_PLACES.acceptedOnly.sheet;
const topOf = (table: FormTable): number => STATUS_ROW + 1 + (isFirst(table) ? SCOPE_CELLS.length : 0);

function totalFormula({ range, fieldRange, totalOf }: DeskContext): (field: FieldId) => Computed {
  const counts = range('figures', 'counts');
  return (field) => ({
    formula: `=ROUND(SUMIFS(${fieldRange(field)},${counts},1),6)`,
    value: totalOf(field),
  });
}

function putStatus(sheet: SheetDraft, table: FormTable, line: { formula: string; value: string }): void {
  const first = `${quoteSheet(DESK.sheets[CELL_PLACES.acceptedOnly.sheet])}!${cellName(STATUS_ROW, 0, true)}`;
  const formula = isFirst(table) ? line.formula : `=${first}`;
  putCell(sheet, STATUS_ROW, 0, 'status', { value: line.value, formula });
  sheet.merges.push(at(STATUS_ROW, 0, 1, table.columnCount));
  raise(sheet, STATUS_ROW, STATUS_HEIGHT);
  const { incomplete } = DESK.completeness;
  sheet.highlights.push({
    area: at(STATUS_ROW, 0, 1, table.columnCount),
    formula: `=LEFT(${cellName(STATUS_ROW, 0, true)},${incomplete.length})="${incomplete}"`,
    ...HIGHLIGHT.sign,
  });
}

function putScope(sheet: SheetDraft, { columnCount }: FormTable, { desk }: DeskContext): void {
  const labels = {
    acceptedOnly: DESK.acceptedOnly,
    scopeKind: DESK.scopeKind,
    scopeMember: DESK.scopeMember,
  };
  const values = {
    acceptedOnly: desk.acceptedOnly ? DESK.yes : DESK.no,
    scopeKind: desk.scope.kind || DESK.all,
    scopeMember: desk.scope.member || null,
  };
  for (const key of SCOPE_CELLS) {
    const { row, column } = CELL_PLACES[key];
    putCell(sheet, row, column - 1, 'checkLabel', { value: labels[key] });
    putCell(sheet, row, column, 'inputCenter', { value: values[key] });
    put(sheet, at(row, column + 1, 1, columnCount - column - 1), 'hint', { value: DESK.scopeHints[key] });
    raise(sheet, row, CELL_HEIGHT);
  }
  const area = (key: (typeof SCOPE_CELLS)[number]) => at(CELL_PLACES[key].row, CELL_PLACES[key].column);
  const first = firstRow('members');
  sheet.validations.push(
    {
      area: area('acceptedOnly'),
      rule: { kind: 'list', items: [DESK.no, DESK.yes] },
      ...DESK.rules.answer,
    },
    {
      area: area('scopeKind'),
      rule: { kind: 'list', items: [DESK.all, ...MEMBER_KINDS.map((kind) => DESK.kinds[kind])] },
      ...DESK.rules.kind,
    },
    {
      area: area('scopeMember'),
      rule: {
        kind: 'cells',
        sheet: DESK.sheets.members,
        area: at(first, columnOf('members', 'name'), lastRow(desk.members.length) - first, 1),
      },
      ...DESK.rules.member,
    },
  );
}

/** The three sheets with their names: the tables, and the cells that narrow the totals. */
export function rollUpSheets(context: DeskContext): {
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
} {
  const { edition } = context;
  const tables = computedContext(edition, { sheetOf: sheetName, topOf }, totalFormula(context));
  const line = completenessLine(context);
  const sheets = edition.tables.map(
    (table) =>
      tableSheet(table, tables, (sheet) => {
        putStatus(sheet, table, line);
        if (isFirst(table)) putScope(sheet, table, context);
      }).sheet,
  );
  const cells = SCOPE_CELLS.map((key) => ({
    name: DESK_NAMES[key],
    sheet: DESK.sheets[CELL_PLACES[key].sheet],
    area: at(CELL_PLACES[key].row, CELL_PLACES[key].column),
  }));
  const areas = edition.tables.map((table) => ({
    name: sheetName(table),
    sheet: sheetName(table),
    area: tableArea(table, topOf(table)),
  }));
  return { sheets, names: [...areas, ...cells] };
}
