/** The sample's figures, without its texts, with one cell of 表二 as somebody typed it. */
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import type { GridCell } from '../../src/grid';
import { newReport, readFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { sampleReport } from './reports';

/** Where that cell stands. */
export const TYPED_PLACE = { kind: 'sheet', grid: '二、主动公开', row: 3, column: 1 } as const;

export function withTypedCell(
  field: string,
  value: string | number | null,
  cell: Partial<GridCell> = {},
): Report {
  return withFigureThere(
    field,
    readFigure({ value, text: String(value ?? ''), formula: null, ...cell }, TYPED_PLACE),
  );
}

/** The same with a figure as it was read. */
export function withFigureThere(field: string, figure: Figure): Report {
  const sample = sampleReport();
  const { parts } = newReport(editionById('2021')!);
  return { ...sample, parts, figures: new Map([...sample.figures, [field as FieldId, figure]]) };
}
