/** Last year's report as this year's workbook keeps it on 上年数据. */
import { editionById, PREVIOUS_AREA_NAME } from '../form';
import type { FieldId } from '../form';
import { cellAt, gridByName } from '../grid';
import type { Workbook } from '../grid';
import { newReport, readFigure } from '../report';
import type { Figure, Report } from '../report';

export interface KeptPrevious {
  readonly report: Report;
  /** The body was merged, split or renamed since. */
  readonly reorganised: boolean;
}

/** The report on 上年数据, or null where the workbook has none. */
export function recognizePrevious(workbook: Workbook): KeptPrevious | null {
  const target = workbook.names.get(PREVIOUS_AREA_NAME);
  const grid = target && gridByName(workbook, target.sheet);
  if (!grid) return null;
  const { row, column, rowCount, columnCount } = target.area;
  const lines = new Map(
    Array.from({ length: rowCount }, (_, index) => {
      const place = { row: row + index, column: column + columnCount - 1 };
      const key = String(cellAt(grid, row + index, column)?.value ?? '').trim();
      return [key, { cell: cellAt(grid, place.row, place.column), place }] as const;
    }),
  );
  const text = (key: string): string => String(lines.get(key)?.cell?.value ?? '').trim();
  const edition = editionById(text('edition'));
  if (!edition) return null;
  const figures = new Map<FieldId, Figure>();
  for (const { id } of edition.fields) {
    const line = lines.get(id);
    if (line) figures.set(id, readFigure(line.cell, { kind: 'sheet', grid: grid.name, ...line.place }));
  }
  const year = Number(text('year'));
  const report = newReport(edition, {
    unit: text('unit'),
    year: text('year') !== '' && Number.isInteger(year) ? year : null,
    figures,
    // A report that was published is finished.
    blankAsZero: new Set(edition.tables.map(({ id }) => id)),
  });
  return {
    reorganised: text('reorganised') === '1',
    report: { ...report, parts: { ...report.parts, ...textsKept(text) } },
  };
}

/** The texts of last year's report, as far as they were kept. */
const textsKept = (
  text: (key: string) => string,
): Pick<Report['parts'], 'overview' | 'problems' | 'others'> => ({
  overview: text('overview'),
  problems: text('problems'),
  others: text('others'),
});
