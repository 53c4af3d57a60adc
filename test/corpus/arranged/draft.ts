/** A report on the way to a file: what stands on which sheet, and what a careful person reads there. */
import { editionById } from '../../../src/form';
import { newReport, statedFigure } from '../../../src/report';
import type { Report } from '../../../src/report';
import type { Random } from '../../support/random';
import { randomReport } from '../../support/reports';
import { modelOf } from '../model';
import type { Model } from '../model';

/** A sheet of a workbook; in a document the sheets follow each other without their names. */
export interface Page {
  readonly name: string;
  readonly model: Model;
  readonly isHidden?: boolean;
  /** How far from A1 a sheet begins. */
  readonly shift?: readonly [rows: number, columns: number];
}
export type Book = readonly Page[];

export const KINDS = ['xlsx', 'xls', 'ods', 'docx', 'html', 'txt', 'csv', 'pdf'] as const;
export type Kind = (typeof KINDS)[number];
/** Those with sheets that have names. */
export const BOOKS: readonly Kind[] = ['xlsx', 'xls', 'ods'];

export interface Draft {
  readonly kind: Kind;
  readonly random: Random;
  readonly year: number;
  readonly report: Report;
  /** The report as printed, then as the ways have changed it. */
  readonly own: Model;
  /** Last year's report of the same body. */
  readonly last: Model;
  /** Reports whose sum the report is: of quarters or of units. */
  readonly parts: readonly Report[];
  readonly book: Book;
}

const PARTS = 4;

/** The sum of reports of one edition: what holds for each of them holds for it. */
function sumOf(parts: readonly Report[], unit: string, year: number): Report {
  const [first] = parts;
  const edition = editionById(first!.edition)!;
  const figures = edition.fields.map(({ id }) => {
    const sum = parts.reduce((all, { figures: own }) => all + (own.get(id)?.value ?? 0), 0);
    return [id, statedFigure(Math.round(sum * 1e6) / 1e6)] as const;
  });
  return newReport(edition, {
    unit,
    year,
    kind: first!.kind,
    contact: first!.contact,
    figures: new Map(figures),
    parts: first!.parts,
  });
}

const UNITS = ['青石镇人民政府', '河湾县水务局', '云台区档案馆', '白杨街道办事处', '松江县人民政府办公室'];

/** A report and all that may stand beside it, before any way is gone. */
export function newDraft(seed: number, kind: Kind, random: Random): Draft {
  const year = 2021 + random.below(5);
  const unit = random.pick(UNITS);
  const limit = random.pick([4, 60, 900]);
  const parts = Array.from({ length: PARTS }, (_, at) => randomReport(seed + at, { year, unit, limit }));
  const report = sumOf(parts, unit, year);
  const last = randomReport(seed + PARTS, { year: year - 1, unit, limit: 4 * limit });
  return {
    kind,
    random,
    year,
    report,
    own: modelOf(report),
    last: modelOf(last),
    parts,
    book: [],
  };
}
