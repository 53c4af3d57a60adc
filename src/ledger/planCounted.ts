/** A report whose 表三 and 表四 are formulas over the ledger beside it. */
import { COVER_ITEMS } from '../form';
import type { Edition } from '../form';
import { cellName, quoteSheet } from '../grid';
import { LEDGER } from '../messages';
import { planReport } from '../layout';
import type { Plan } from '../layout';
import type { Report } from '../report';
import { countFor } from './forReport';
import { figureFormulas, planLedger, withLedger } from './sheets';
import type { IsoDay, Ledger } from './types';

const NOTHING: Ledger = {
  year: null,
  today: null,
  applications: [],
  cases: [],
  arrangements: [],
  announced: null,
  beyond: [],
  sheets: { applications: LEDGER.sheets.applications, cases: LEDGER.sheets.cases },
};

const YEAR = COVER_ITEMS.find(({ key }) => key === 'year')?.definedName;

/** Where 年度 stands on the cover of a plan. */
function yearCellOf({ names }: Plan): string {
  const place = names.find(({ name }) => name === YEAR);
  if (!place) throw new Error('a plan of a report has a year');
  return `${quoteSheet(place.sheet)}!${cellName(place.area.row, place.area.column, true)}`;
}

/** The workbook of a report with its ledger; 年度 of the ledger follows that of 封面. `shownOn` is the day that its results are of. */
export function planCounted(report: Report, edition: Edition, shownOn: IsoDay, rows: Ledger = NOTHING): Plan {
  const ledger = { ...rows, sheets: NOTHING.sheets };
  const counts = countFor(ledger, report)?.figures;
  const yearCell = yearCellOf(planReport(edition, { report }));
  const formulas = figureFormulas(edition, { yearCell, sheets: LEDGER.sheets });
  const own = planReport(edition, {
    report,
    countedBy: (field) => {
      const formula = formulas.get(field);
      return formula === undefined ? undefined : { formula, value: counts?.get(field) ?? 0 };
    },
  });
  const year = report.year ?? edition.years[0];
  return withLedger(own, planLedger({ year, ledger, shownOn, yearFrom: yearCell }));
}
