/** What is to be said of the rows of a ledger on a day. */
import { overviewOf, problemLine, workdayCalendar } from '../../ledger';
import type { OpenApplication, Overview, ProblemCode, RowProblem } from '../../ledger';
import { formatAddress } from '../../grid';
import type { CommandMessages } from '../../messages/command';
import { LEDGER_WORDS } from '../../messages/ledgerWords';
import { ERROR_SIGN } from '../errorOutput';
import { jsonLine, line } from '../lines';
import { SIGNS } from '../output';
import { isWholly, takenText, uncountedText } from './lines';
import type { NamedLedger } from './named';

export type CheckedLedger = Overview;

/** Read in spite of how it is written. */
const ONLY_WRITTEN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'day-as-text',
  'number-as-text',
  'other-wording',
]);

/** Problems of rows, and where the open applications stand on the day of the ledger. */
export function checkNamed({ ledger, today, taken }: NamedLedger): CheckedLedger {
  const { arrangements, announced, year } = ledger;
  const found = overviewOf(ledger, workdayCalendar({ arrangements, announced, year }), today);
  // No formula looks at a list that is not ours: how a cell is written that could be read is nobody's concern.
  const told = ({ code }: RowProblem) => taken === null || !ONLY_WRITTEN.has(code);
  return { ...found, incomplete: found.incomplete.filter(told), notes: found.notes.filter(told) };
}

export const isClean = ({ ledger, taken }: NamedLedger, { incomplete, overdue }: CheckedLedger): boolean =>
  incomplete.length === 0 && overdue.length === 0 && ledger.beyond.length === 0 && isWholly(taken);

const daysLeft = ({ period: { left } }: OpenApplication): number => Math.abs(left ?? 0);

/** First what is overdue, then what will be, then the rows. */
export function checkedText(
  named: NamedLedger,
  { open, soon, overdue, incomplete, notes }: CheckedLedger,
  messages: CommandMessages,
): string {
  const { ledger: words, title } = messages.command;
  const said = LEDGER_WORDS[messages.locale];
  const { ledger, taken, file } = named;
  const dueLine = (sign: string, tell: typeof words.check.overdue) => (each: OpenApplication) =>
    line(`  ${sign} ${tell(rowNameOf(each), each.period.due ?? '', daysLeft(each))}`);
  const rows = new Set(incomplete.map(({ list, address }) => `${list} ${address.row}`));
  return [
    line(title(file, '', ledger.year)),
    line(`  ${SIGNS.info} ${words.read(ledger.applications.length, ledger.cases.length)}`),
    line(`  ${SIGNS.info} ${words.check.open(open.length, soon.length, overdue.length)}`),
    ...overdue.map(dueLine(ERROR_SIGN, words.check.overdue)),
    ...soon.map(dueLine(SIGNS.warning, words.check.soon)),
    ...incomplete.map((problem) => line(`  ${ERROR_SIGN} ${problemLine(problem, said)}`)),
    uncountedText(named, messages),
    ...notes.map((problem) => line(`  ${SIGNS.warning} ${problemLine(problem, said)}`)),
    taken ? takenText(taken, messages) : '',
    line(
      rows.size === 0 && overdue.length === 0
        ? words.check.clean
        : words.check.summary(rows.size, overdue.length),
    ),
  ].join('');
}

const rowNameOf = ({ application }: OpenApplication): string =>
  application.number === '' ? formatAddress(application.place) : application.number;

const openJson = ({ application, period }: OpenApplication) => ({
  number: application.number,
  address: formatAddress(application.place),
  state: period.state,
  due: period.due,
  left: period.left,
  estimated: period.isEstimated,
});

/** The same for programs: one line. */
export function checkedJson(
  { file, ledger, today, taken }: NamedLedger,
  { open, overdue, incomplete, notes }: CheckedLedger,
  { locale }: CommandMessages,
): string {
  const said = LEDGER_WORDS[locale];
  return jsonLine({
    file,
    today,
    year: ledger.year,
    applications: ledger.applications.length,
    cases: ledger.sheets.cases === null ? null : ledger.cases.length,
    open: open.map(openJson),
    overdue: overdue.map(openJson),
    problems: [...incomplete, ...notes].map((problem) => ({
      code: problem.code,
      weight: problem.weight,
      list: problem.list,
      number: problem.number,
      address: formatAddress(problem.address),
      column: problem.column,
      text: problem.text,
      message: problemLine(problem, said),
    })),
    beyond: ledger.beyond,
    ...(taken && { taken }),
  });
}
