/** Seeded ledgers as plans, many in one workbook, with 表三 and 表四 counted beside each: programs open few files to judge many. */
import { editionForYear } from '../../src/form';
import type { Ledger } from '../../src/ledger';
import { countLedger } from '../../src/ledger';
import { figureFormulas, planLedger } from '../../src/ledger/sheets';
import type { Plan, PlanCell, PlanSheet } from '../../src/layout';
import { LEDGER } from '../../src/messages';
import { randomLedger } from './ledgers';

const OWN = [LEDGER.sheets.applications, LEDGER.sheets.cases] as const;

/** Rows of each list that are judged: what is filled in, and some that are empty. */
const MOST_ROWS = 70;

/** The sheets of applications and of cases are numbered; calendar and lists are the same for all. */
const renamed = (text: string, index: number): string =>
  OWN.reduce((changed, name) => changed.replaceAll(`'${name}'`, `'${name}${index}'`), text);

function numbered(sheet: PlanSheet, index: number): PlanSheet {
  return {
    ...sheet,
    name: OWN.some((name) => name === sheet.name) ? `${sheet.name}${index}` : sheet.name,
    cells: sheet.cells
      .filter(({ row }) => row < MOST_ROWS)
      .map((cell) => ({
        ...cell,
        formula: cell.formula === null ? null : renamed(cell.formula, index),
      })),
  };
}

/** The figures of a ledger's year on a sheet of their own: a row each, the formula and what `countLedger` counts. */
function figureSheet(ledger: Ledger, index: number, like: PlanSheet): PlanSheet {
  const edition = editionForYear(ledger.year!)!;
  const sheets = { applications: `${OWN[0]}${index}`, cases: `${OWN[1]}${index}` };
  const formulas = figureFormulas(edition, { yearCell: `'${sheets.applications}'!$B$3`, sheets });
  const { figures } = countLedger(ledger, edition, ledger.year!);
  const cells = [...formulas].flatMap(([id, formula], row): PlanCell[] => [
    { row, column: 0, style: 'calendarNote', value: id, formula: null },
    { row, column: 1, style: 'calendarNote', value: figures.get(id)!, formula },
  ]);
  const { hidden: _hidden, filter: _filter, ...rest } = like;
  return { ...rest, name: `f${index}`, cells, validations: [], highlights: [], merges: [] };
}

/** One workbook with these ledgers, each for its own year and day. */
export function planTogether(ledgers: readonly Ledger[]): Plan {
  const plans = ledgers.map((ledger) =>
    planLedger({ year: ledger.year!, today: ledger.today, ledger: { ...ledger, announced: 2030 } }),
  );
  const [first] = plans;
  const shared = first!.sheets.slice(OWN.length);
  const own = plans.flatMap(({ sheets }, index) => [
    ...sheets.slice(0, OWN.length).map((sheet) => numbered(sheet, index)),
    figureSheet(ledgers[index]!, index, shared[1]!),
  ]);
  return { ...first!, sheets: [...own, ...shared], names: [], start: null };
}

/** The ledger of a seed: the years one after the other, today within the year or behind it, slips in most. */
export const seededLedger = (seed: number, rows = 40): Ledger => {
  const year = 2021 + (seed % 8);
  const ledger = randomLedger(seed, { rows, year, slips: seed % 3 === 0 ? 0 : 0.3 });
  return { ...ledger, today: seed % 2 === 0 ? ledger.today : `${year}-0${1 + (seed % 9)}-1${seed % 10}` };
};
