/** What a report says about itself, as the user types it: checking it and finding what changed on 封面. */
import { coverPlace } from '../../addin';
import type { OpenReport } from '../../addin';
import { COVER_ITEMS } from '../../form';
import type { BodyKind } from '../../form';
import type { Address, CellValue } from '../../grid';
import { asUserError, UserError } from '../../messages';
import { coverValues, parseNumber, requireEdition, requireYear } from '../../report';
import type { Contact, Report } from '../../report';

export interface UnitValues extends Contact {
  readonly unit: string;
  /** As it was typed. */
  readonly year: string;
  /** Empty while none is chosen. */
  readonly kind: BodyKind | '';
}

export type UnitProblems = Partial<Readonly<Record<'unit' | 'year', UserError>>>;

/** What 封面 says, as the fields show it. */
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
  try {
    requireEdition(requireYear(typedYear(text), text.trim()));
    return undefined;
  } catch (thrown) {
    return asUserError(thrown);
  }
}

/** What has to be mended before the values can be used; empty when nothing has. */
export function unitProblems({ unit, year }: Pick<UnitValues, 'unit' | 'year'>): UnitProblems {
  const wrongYear = yearProblem(year);
  return {
    ...(unit.trim() === '' ? { unit: new UserError('report/unit') } : {}),
    ...(wrongYear ? { year: wrongYear } : {}),
  };
}

/** The report with the values that were typed. */
function withValues(report: Report, { unit, year, kind, ...contact }: UnitValues): Report {
  return {
    ...report,
    unit: unit.trim(),
    year: typedYear(year),
    kind: kind === '' ? null : kind,
    contact: {
      address: contact.address.trim(),
      postcode: contact.postcode.trim(),
      telephone: contact.telephone.trim(),
      email: contact.email.trim(),
    },
  };
}

/** The cells of 封面 to write; throws `excel/missing` where the place of a changed value is gone. */
export function coverChanges(
  values: UnitValues,
  { report, workbook }: Pick<OpenReport, 'report' | 'workbook'>,
): readonly { readonly address: Address; readonly value: Exclude<CellValue, boolean> }[] {
  const before = coverValues(withValues(report, unitValues(report)));
  const after = coverValues(withValues(report, values));
  return COVER_ITEMS.flatMap(({ key }) => {
    const value = after[key];
    if (Object.is(before[key], value)) return [];
    const address = coverPlace(workbook, key);
    if (!address) throw new UserError('excel/missing');
    return [{ address, value }];
  });
}
