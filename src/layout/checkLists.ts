/**
 * What is kept on 校验: findings that were explained, below, and under them sentences that follow the figures; severities
 * of the rules, to the right.
 */
import {
  ACCEPTANCE_AREA_NAME,
  ACCEPTANCE_COLUMNS,
  ACCEPTANCE_ROWS,
  BOUND_AREA_NAME,
  BOUND_COLUMNS,
  BOUND_ROWS,
  definedNameWith,
  REPORT_RULE_IDS,
  RULES,
  SEVERITY_AREA_NAME,
} from '../form';
import type { Rectangle } from '../grid';
import { READ_BACK, WORKBOOK } from '../messages';
import type { Report } from '../report';
import { LIMITS } from './limits';
import type { PlanName } from './plan';
import { at, put, raise } from './sheet';
import type { SheetDraft } from './sheet';

/** The first column of the two lists below. */
const FIRST_COLUMN = 2;
const SEVERITY_COLUMN = 10;
/** Ids, names and dates stay as they are typed; sentences may be too long for a text cell. */
const SHORT: ReadonlySet<string> = new Set(['finding', 'by', 'on', 'sentence', 'part']);

/** An empty column between, then rule id and severity. */
export const LIST_WIDTHS = [24, 96, 70];

interface ListWords<Column extends string> {
  readonly title: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** Puts a list from `row` on, entries first and free lines after them; returns the area of its lines. */
function putList<Column extends string>(
  sheet: SheetDraft,
  row: number,
  columns: readonly Column[],
  { title, columns: names }: ListWords<Column>,
  entries: readonly Readonly<Record<Column, string>>[],
  rowCount: number,
): Rectangle {
  put(sheet, at(row, FIRST_COLUMN, 1, columns.length), 'heading', { value: title });
  raise(sheet, row, 26);
  columns.forEach((column, index) =>
    put(sheet, at(row + 1, FIRST_COLUMN + index), 'listHeader', { value: names[column] }),
  );
  const area = at(row + 2, FIRST_COLUMN, rowCount, columns.length);
  for (let line = 0; line < rowCount; line++)
    columns.forEach((column, index) => {
      const value = entries[line]?.[column] ?? null;
      const isText = SHORT.has(column) && (value ?? '').length <= LIMITS.formattedText;
      put(sheet, at(area.row + line, area.column + index), isText ? 'listText' : 'listInput', { value });
    });
  return area;
}

/** Puts every rule with its severity for this workbook; returns the area of the lines. */
function putSeverities(sheet: SheetDraft, headerRow: number, report: Report): Rectangle {
  WORKBOOK.severityColumns.forEach((text, index) =>
    put(sheet, at(headerRow, SEVERITY_COLUMN + index), 'listHeader', { value: text }),
  );
  const area = at(headerRow + 1, SEVERITY_COLUMN, REPORT_RULE_IDS.length, 2);
  REPORT_RULE_IDS.forEach((id, index) => {
    put(sheet, at(area.row + index, SEVERITY_COLUMN), 'list', { value: id });
    put(sheet, at(area.row + index, SEVERITY_COLUMN + 1), 'listInput', {
      value: READ_BACK.severityNames[report.severities[id] ?? RULES[id].severity],
    });
  });
  sheet.validations.push({
    area: at(area.row, SEVERITY_COLUMN + 1, REPORT_RULE_IDS.length, 1),
    rule: { kind: 'list', items: Object.values(READ_BACK.severityNames) },
    ...WORKBOOK.severityRule,
  });
  return area;
}

/** The lists, with the defined names of their lines. */
export function putCheckLists(
  sheet: SheetDraft,
  rows: { readonly header: number; readonly lists: number },
  report: Report,
  suffix: string,
): PlanName[] {
  const acceptances = putList(
    sheet,
    rows.lists,
    ACCEPTANCE_COLUMNS,
    { title: WORKBOOK.acceptancesTitle, columns: WORKBOOK.acceptanceColumns },
    report.acceptances,
    ACCEPTANCE_ROWS,
  );
  const bound = putList(
    sheet,
    acceptances.row + acceptances.rowCount + 1,
    BOUND_COLUMNS,
    { title: WORKBOOK.boundTitle, columns: WORKBOOK.boundColumns },
    report.bound,
    BOUND_ROWS,
  );
  const named = (name: string, area: Rectangle): PlanName => ({
    name: definedNameWith(name, suffix),
    sheet: sheet.name,
    area,
  });
  return [
    named(ACCEPTANCE_AREA_NAME, acceptances),
    named(BOUND_AREA_NAME, bound),
    named(SEVERITY_AREA_NAME, putSeverities(sheet, rows.header, report)),
  ];
}
