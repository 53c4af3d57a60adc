/** What a report says about itself, as the user types it: checking it and finding what changed on 封面. */
import { coverPlace } from '../../addin';
import type { OpenReport } from '../../addin';
import { BODY_KIND_NAMES, editionForYear, FIRST_YEAR, LAST_YEAR } from '../../form';
import type { BodyKind, CoverKey } from '../../form';
import type { Address, CellValue } from '../../grid';
import { UserError } from '../../messages';
import { parseNumber } from '../../report';
import type { Contact, Report } from '../../report';

export interface UnitValues extends Contact {
  readonly unit: string;
  /** As it was typed. */
  readonly year: string;
  /** Empty while none is chosen. */
  readonly kind: BodyKind | '';
}

export type UnitProblems = Partial<Readonly<Record<'unit' | 'year', UserError>>>;

export function unitValues(report: Report): UnitValues {
  return {
    unit: report.unit,
    year: report.year === null ? '' : String(report.year),
    kind: report.kind ?? '',
    ...report.contact,
  };
}

/** The year that was typed, `2024年` and full-width digits too; NaN for anything else. */
export function typedYear(text: string): number {
  return parseNumber(text.trim().replace(/年(?:度)?$/, '')) ?? NaN;
}

function yearProblem(text: string): UserError | undefined {
  const year = typedYear(text);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    return new UserError('report/year', { year: text.trim(), first: FIRST_YEAR, last: LAST_YEAR });
  return editionForYear(year) ? undefined : new UserError('report/edition', { year });
}

/** What has to be mended before the values can be used; empty when nothing has. */
export function unitProblems({ unit, year }: Pick<UnitValues, 'unit' | 'year'>): UnitProblems {
  const wrongYear = yearProblem(year);
  return {
    ...(unit.trim() === '' ? { unit: new UserError('report/unit') } : {}),
    ...(wrongYear ? { year: wrongYear } : {}),
  };
}

type EditedKey = Exclude<CoverKey, 'edition' | 'preface'>;

/** What 封面 holds for these values. */
function coverCells(values: UnitValues): Readonly<Record<EditedKey, string | number | null>> {
  const text = (value: string) => value.trim() || null;
  return {
    unit: text(values.unit),
    year: typedYear(values.year),
    kind: values.kind === '' ? null : BODY_KIND_NAMES[values.kind],
    address: text(values.address),
    postcode: text(values.postcode),
    telephone: text(values.telephone),
    email: text(values.email),
  };
}

/** The cells of 封面 to write; throws `excel/missing` where the place of a changed value is gone. */
export function coverChanges(
  values: UnitValues,
  { report, workbook }: Pick<OpenReport, 'report' | 'workbook'>,
): readonly { readonly address: Address; readonly value: Exclude<CellValue, boolean> }[] {
  const before = coverCells(unitValues(report));
  return Object.entries(coverCells(values)).flatMap(([name, value]) => {
    const key = name as EditedKey;
    if (Object.is(before[key], value)) return [];
    const address = coverPlace(workbook, key);
    if (!address) throw new UserError('excel/missing');
    return [{ address, value }];
  });
}
