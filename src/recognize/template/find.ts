/** Which of our templates a workbook is: its edition and, where it holds several reports, the one that is meant. */
import {
  COVER_ITEMS,
  definedNameWith,
  editionById,
  EDITIONS,
  PREVIOUS_AREA_NAME,
  PROPERTY,
  REPORT_AREA_NAMES,
  suffixIn,
} from '../../form';
import type { Edition } from '../../form';
import { areaNamed } from '../../grid';
import type { Grid, Workbook } from '../../grid';

export interface Template {
  readonly edition: Edition;
  /** Empty for the first report of a workbook. */
  readonly suffix: string;
}

/** How much of an edition's names, and of those of 封面, the workbook has under a suffix: 0 to 1. */
function shareOf(workbook: Workbook, { edition, suffix }: Template): number {
  const names = [...edition.fields, ...COVER_ITEMS];
  const named = names.filter(({ definedName }) => areaNamed(workbook, definedNameWith(definedName, suffix)));
  return named.length / names.length;
}

/** A report on record that has lost this much against another one is not the one that is meant. */
const MOSTLY_LOST = 0.5;

/**
 * The template on record, else the edition whose names the workbook has most of; a lost record does no harm, and neither
 * do some lost names. Undefined for a workbook without our names.
 */
export function templateOf(workbook: Workbook): Template | undefined {
  if (workbook.names.size === 0 && !workbook.localNames?.size) return undefined;
  const recorded = editionById(workbook.properties.get(PROPERTY.edition) ?? '');
  const suffix = suffixIn(workbook.properties);
  const candidates = (recorded ? [recorded] : EDITIONS).flatMap((edition) =>
    [...new Set([suffix, ''])].map((each) => ({ edition, suffix: each })),
  );
  const found = candidates
    .map((template) => ({ template, share: shareOf(workbook, template) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
  const least = (found[0]?.share ?? 0) * MOSTLY_LOST;
  const [best] = found.filter(({ template, share }) => template.suffix === suffix && share > least);
  return (best ?? found[0])?.template;
}

const SUFFIX = /_(\d+)$/;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** The sheets of ours, each with the suffix of the report it belongs to. */
export function ownSheets({ names }: Workbook): ReadonlyMap<string, string> {
  const tables = EDITIONS.flatMap((edition) => edition.tables.map(({ name }) => name));
  const areas = new Set([...REPORT_AREA_NAMES, ...tables]);
  const sheets = new Map<string, string>();
  for (const [name, { sheet }] of names) {
    // Names of figures end in words, as nearly all do: only a digit can be the end of a suffix.
    const last = name.charCodeAt(name.length - 1);
    const suffix = last >= DIGIT_0 && last <= DIGIT_9 ? (SUFFIX.exec(name)?.[1] ?? '') : '';
    const base = suffix === '' ? name : name.slice(0, -suffix.length - 1);
    if (areas.has(base)) sheets.set(sheet, suffix);
  }
  return sheets;
}

/** Sheets that may hold the report: last year's figures, and another report beside it, have labels too. */
export function sheetsOfReport(workbook: Workbook, suffix: string | undefined): readonly Grid[] {
  const previous = workbook.names.get(PREVIOUS_AREA_NAME)?.sheet;
  const own = suffix === undefined ? new Map<string, string>() : ownSheets(workbook);
  return workbook.grids.filter(({ name }) => name !== previous && (own.get(name) ?? suffix) === suffix);
}
