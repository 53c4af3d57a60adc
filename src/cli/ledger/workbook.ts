/** The workbook that `ledger count -o` writes: the one that was read with its figures counted, or a template with the ledger in it. */
import type { Edition, FieldId } from '../../form';
import { planLedger, withLedger } from '../../ledger/sheets';
import { planPrevious, planReport } from '../../layout';
import type { Plan } from '../../layout';
import { asUserError } from '../../messages';
import { OoxmlError } from '../../ooxml';
import { sniff } from '../../readers';
import { recognizePrevious } from '../../recognize';
import type { Report } from '../../report';
import { writeXlsx } from '../../writers/xlsx';
import type { Counted } from './counted';
import { planCounted } from '../../ledger/planCounted';
import { withFiguresInPlace } from './inPlace';
import type { PlacedFigure } from './inPlace';
import type { NamedLedger } from './named';

export interface CountedWorkbook {
  readonly bytes: Uint8Array;
  /** Sheets of the file that was read that are not in it. */
  readonly left: readonly string[];
}

/** Figures of the report that stand in cells of the file; null where not all do. */
function placedFigures({ report, count, hasCases }: Counted): readonly PlacedFigure[] | null {
  const ids = [...count.figures.keys()].filter((id) => hasCases || !id.startsWith('disputes.'));
  const placed = ids.flatMap((id: FieldId): PlacedFigure[] => {
    const figure = report.figures.get(id);
    const value = figure?.value ?? null;
    return figure?.address?.kind === 'sheet' && value !== null ? [{ address: figure.address, value }] : [];
  });
  return placed.length === ids.length ? placed : null;
}

/** The file itself with its figures counted, where it is a workbook of today's format with a report of the year. */
function sameWorkbook(
  { file, taken, report }: NamedLedger,
  counted: Counted,
  bytes: Uint8Array,
): Uint8Array | undefined {
  if (taken || !report || report.year !== counted.report.year || sniff(bytes, file) !== 'xlsx')
    return undefined;
  const figures = placedFigures(counted);
  if (!figures) return undefined;
  try {
    return withFiguresInPlace(bytes, file, figures);
  } catch (thrown) {
    // A signed one, or one that only our reader understands: it is made anew.
    if (thrown instanceof OoxmlError || asUserError(thrown).code === 'marks/signed') return undefined;
    throw thrown;
  }
}

/** Two plans in one workbook. */
const joined = (plan: Plan, more: Plan): Plan => ({
  ...plan,
  sheets: [...plan.sheets, ...more.sheets],
  styles: { ...more.styles, ...plan.styles },
  names: [...plan.names, ...more.names],
});

/** 表三 was counted by formulas already. */
const isCounted = (report: Report | null, { fields }: Edition): boolean =>
  report !== null &&
  fields.every(
    ({ id, table, sumOf }) =>
      table !== 'requests' || sumOf.length > 0 || report.figures.get(id)?.computed === true,
  );

function newWorkbook(
  { ledger, today, workbook, report: before }: NamedLedger,
  { report }: Counted,
  edition: Edition,
): CountedWorkbook {
  const year = report.year ?? edition.years[0];
  const previous = recognizePrevious(workbook);
  const own = isCounted(before, edition)
    ? planCounted(report, edition, today, ledger)
    : withLedger(planReport(edition, { report }), planLedger({ year, ledger, shownOn: today }));
  const plan = previous ? joined(own, planPrevious(edition, previous.report, previous.reorganised)) : own;
  const names = new Set(plan.sheets.map(({ name }) => name));
  const known = new Set([ledger.sheets.applications, ledger.sheets.cases]);
  const left = workbook.grids.map(({ name }) => name).filter((name) => !names.has(name) && !known.has(name));
  return { bytes: writeXlsx(plan), left };
}

/** `bytes` are those of the file that was read. */
export function countedWorkbook(
  named: NamedLedger,
  counted: Counted,
  edition: Edition,
  bytes: Uint8Array,
): CountedWorkbook {
  const same = sameWorkbook(named, counted, bytes);
  return same ? { bytes: same, left: [] } : newWorkbook(named, counted, edition);
}
