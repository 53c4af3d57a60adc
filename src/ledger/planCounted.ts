/** A report whose 表三 and 表四 are formulas over the ledger beside it. */
import { COVER_ITEMS } from '../form';
import type { Edition, FieldId } from '../form';
import { cellName, quoteSheet } from '../grid';
import type { IsoDay, Ledger } from './types';
import { countFor } from './forReport';
import { figureFormulas, planLedger, withLedger } from './sheets';
import { planReport } from '../layout';
import type { Plan, PlanName } from '../layout';
import { LEDGER } from '../messages';
import { statedFigure } from '../report';
import type { Report } from '../report';

type Rows = Pick<Ledger, 'applications' | 'cases'> & Partial<Ledger>;

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

const yearName = COVER_ITEMS.find(({ key }) => key === 'year')?.definedName;

const placeKey = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;

/** The plan with formulas in the cells of figures; their values are there already. */
function withFormulas(plan: Plan, edition: Edition, formulas: ReadonlyMap<FieldId, string>): Plan {
  const byName = new Map<string, PlanName>(plan.names.map((each) => [each.name, each]));
  const byPlace = new Map(
    edition.fields.flatMap(({ id, definedName }) => {
      const [place, formula] = [byName.get(definedName), formulas.get(id)];
      return place && formula !== undefined
        ? [[placeKey(place.sheet, place.area.row, place.area.column), formula] as const]
        : [];
    }),
  );
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const formula = byPlace.get(placeKey(sheet.name, cell.row, cell.column));
        return formula === undefined ? cell : { ...cell, formula };
      }),
    })),
  };
}

/** The workbook of a report with its ledger; 年度 of the ledger follows that of 封面. */
export function planCounted(report: Report, edition: Edition, shownOn: IsoDay, rows: Rows = NOTHING): Plan {
  const ledger = { ...NOTHING, ...rows, sheets: NOTHING.sheets };
  const counts = countFor(ledger, report)?.figures ?? new Map<FieldId, number>();
  const figures = new Map([
    ...report.figures,
    ...[...counts].map(([id, count]) => [id, statedFigure(count)] as const),
  ]);
  const plan = planReport(edition, { report: { ...report, figures } });
  const year = plan.names.find(({ name }) => name === yearName);
  if (!year) throw new Error('a plan of a report has a year');
  const yearCell = `${quoteSheet(year.sheet)}!${cellName(year.area.row, year.area.column, true)}`;
  const formulas = figureFormulas(edition, { yearCell, sheets: LEDGER.sheets });
  return withLedger(
    withFormulas(plan, edition, formulas),
    planLedger({ year: report.year ?? edition.years[0], ledger, shownOn, yearFrom: yearCell }),
  );
}
