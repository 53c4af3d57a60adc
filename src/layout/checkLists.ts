/** What people decided, kept on 校验: findings that were explained, below; severities of the rules, to the right. */
import {
  ACCEPTANCE_AREA_NAME,
  ACCEPTANCE_COLUMNS,
  ACCEPTANCE_ROWS,
  definedNameWith,
  RULES,
  SEVERITY_AREA_NAME,
} from '../form';
import type { Rectangle } from '../grid';
import { WORKBOOK } from '../messages';
import type { Report } from '../report';
import type { PlanName } from './plan';
import { at, put, raise } from './sheet';
import type { SheetDraft } from './sheet';

/** The first column of the explained findings. */
const ACCEPTANCE_COLUMN = 2;
const SEVERITY_COLUMN = 10;
/** An empty column between, then rule id and severity. */
export const LIST_WIDTHS = [24, 96, 70];

/** Puts the list of explained findings from `row` on; returns the area of its lines. */
function putAcceptances(sheet: SheetDraft, row: number, report: Report): Rectangle {
  put(sheet, at(row, ACCEPTANCE_COLUMN, 1, ACCEPTANCE_COLUMNS.length), 'heading', {
    value: WORKBOOK.acceptancesTitle,
  });
  raise(sheet, row, 26);
  ACCEPTANCE_COLUMNS.forEach((column, index) =>
    put(sheet, at(row + 1, ACCEPTANCE_COLUMN + index), 'listHeader', {
      value: WORKBOOK.acceptanceColumns[column],
    }),
  );
  const area = at(row + 2, ACCEPTANCE_COLUMN, ACCEPTANCE_ROWS, ACCEPTANCE_COLUMNS.length);
  for (let line = 0; line < ACCEPTANCE_ROWS; line++)
    ACCEPTANCE_COLUMNS.forEach((column, index) =>
      put(sheet, at(area.row + line, area.column + index), 'listInput', {
        value: report.acceptances[line]?.[column] ?? null,
      }),
    );
  return area;
}

/** Puts every rule with its severity for this workbook; returns the area of the lines. */
function putSeverities(sheet: SheetDraft, headerRow: number, report: Report): Rectangle {
  WORKBOOK.severityColumns.forEach((text, index) =>
    put(sheet, at(headerRow, SEVERITY_COLUMN + index), 'listHeader', { value: text }),
  );
  const area = at(headerRow + 1, SEVERITY_COLUMN, RULES.length, 2);
  RULES.forEach(({ id, severity }, index) => {
    put(sheet, at(area.row + index, SEVERITY_COLUMN), 'list', { value: id });
    put(sheet, at(area.row + index, SEVERITY_COLUMN + 1), 'listInput', {
      value: WORKBOOK.severityNames[report.severities[id] ?? severity],
    });
  });
  sheet.validations.push({
    area: at(area.row, SEVERITY_COLUMN + 1, RULES.length, 1),
    rule: { kind: 'list', items: Object.values(WORKBOOK.severityNames) },
    ...WORKBOOK.severityRule,
  });
  return area;
}

/** Both lists, with the defined names of their lines. */
export function putCheckLists(
  sheet: SheetDraft,
  rows: { readonly header: number; readonly acceptances: number },
  report: Report,
  suffix: string,
): PlanName[] {
  return [
    {
      name: definedNameWith(ACCEPTANCE_AREA_NAME, suffix),
      sheet: sheet.name,
      area: putAcceptances(sheet, rows.acceptances, report),
    },
    {
      name: definedNameWith(SEVERITY_AREA_NAME, suffix),
      sheet: sheet.name,
      area: putSeverities(sheet, rows.header, report),
    },
  ];
}
