/** The sample's figures, without its texts, with one cell of 表二 as somebody typed it. */
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import { newReport, readFigure } from '../../src/report';
import type { Report } from '../../src/report';
import { sampleReport } from './reports';

/** Where that cell stands. */
export const TYPED_PLACE = { kind: 'sheet', grid: '二、主动公开', row: 3, column: 1 } as const;

export function withTypedCell(field: string, value: string | number | null): Report {
  const sample = sampleReport();
  const figure = readFigure({ value, text: String(value ?? ''), formula: null }, TYPED_PLACE);
  const { parts } = newReport(editionById('2021')!);
  return { ...sample, parts, figures: new Map([...sample.figures, [field as FieldId, figure]]) };
}
