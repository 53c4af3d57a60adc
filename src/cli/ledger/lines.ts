/** What the command says of a ledger, for people and for programs. */
import type { Edition } from '../../form';
import { formatAddress, placeName } from '../../grid';
import { beyondText } from '../../ledger';
import { beyondName } from '../../ledger/forReport';
import type { CommandMessages } from '../../messages/command';
import { LEDGER_WORDS } from '../../messages/ledgerWords';
import { LEDGER } from '../../messages/official/ledger';
import { reportJson } from '../../writers/json';
import { ERROR_SIGN } from '../errorOutput';
import { jsonLine, line } from '../lines';
import { SIGNS } from '../output';
import { linesOf, tableName } from './counted';
import type { Counted } from './counted';
import type { NamedLedger, Taken, Wording } from './named';

/** So many rows or wordings are named one by one; programs are told all. */
const MOST_NAMED = 10;

const TABLES = ['requests', 'disputes'] as const;

/** Of a list that is not ours: nothing of it fits nowhere, and all of it was read. */
export const isWholly = (taken: Taken | null): boolean =>
  taken === null ||
  (taken.wordings.every(({ taken: label }) => label !== null) &&
    taken.remarks.every(({ code }) => code !== 'rows-unread'));

/** Rows below the last that is counted, and wordings that fit nothing, are missing from the figures; so are incomplete ones. */
export const isComplete = ({ ledger, taken }: NamedLedger, { count }: Counted): boolean =>
  count.incomplete.length === 0 && ledger.beyond.length === 0 && isWholly(taken);

/** The first of so many, by name. */
const few = (all: readonly string[], count: number, { command }: CommandMessages): string =>
  command.ledger.few(all.slice(0, MOST_NAMED), count);

function wordingText({ column, text, taken, rows, numbers }: Wording, messages: CommandMessages): string {
  const { ledger: words } = messages.command;
  const header = LEDGER.columns[column];
  return taken === null
    ? line(`  ${ERROR_SIGN} ${words.unmatched({ header, text, rows }, few(numbers, rows, messages))}`)
    : line(`  ${SIGNS.warning} ${words.doubtful({ header, text, rows }, taken)}`);
}

/** What is to be known of a list that is not ours. */
export function takenText(taken: Taken, messages: CommandMessages): string {
  const { ledger: words, names } = messages.command;
  const headers = [...new Set(taken.leftOut.map(({ header }) => header))];
  return [
    taken.unsure.length === 0
      ? ''
      : line(
          `  ${SIGNS.warning} ${words.unsure(names(taken.unsure.map((each) => words.unclear(each, ''))))}`,
        ),
    ...taken.wordings.map((each) => wordingText(each, messages)),
    taken.wordings.every(({ taken: label }) => label !== null) ? '' : line(`    ${words.unmatchedNext}`),
    ...taken.remarks.map(({ code, place, text, count }) =>
      line(
        `  ${SIGNS[code === 'rows-unread' ? 'error' : 'info']} ${words.remarks[code]({ place: placeName(place, messages.places), text, count })}`,
      ),
    ),
    headers.length === 0 ? '' : line(`  ${SIGNS.info} ${words.leftOut(names(headers))}`),
  ].join('');
}

/** Rows that nothing counts. */
export function uncountedText({ ledger }: NamedLedger, { locale }: CommandMessages): string {
  const words = LEDGER_WORDS[locale];
  return ledger.beyond
    .map((each) => line(`  ${ERROR_SIGN} ${words.line(beyondText(each, ledger.sheets, words))}`))
    .join('');
}

function tableText(
  table: (typeof TABLES)[number],
  counted: Counted,
  edition: Edition,
  { command }: CommandMessages,
): string {
  const { ledger: words } = command;
  const name = tableName(edition, table);
  if (table === 'disputes' && !counted.hasCases) return line(`${name}\u3000${words.noCases}`);
  const lines = linesOf(counted, edition, table);
  if (lines.length === 0) return line(`${name}\u3000${words.allZero}`);
  return [
    line(name),
    ...lines.map(({ row, total, parts }) =>
      line(`  ${words.row(row, total, command.names(parts.map((part) => words.part(part))))}`),
    ),
  ].join('');
}

/** What is counted, table by table, 0 left out; then what is missing from it. */
export function countText(
  named: NamedLedger,
  counted: Counted,
  edition: Edition,
  messages: CommandMessages,
): string {
  const { command } = messages;
  const { ledger, taken, file } = named;
  const { report, count } = counted;
  // Rows below the last that is counted are told in a line of their own.
  const below = new Set(ledger.beyond.map((each) => beyondName(each, ledger)));
  const incomplete = count.incomplete.filter((each) => !below.has(each));
  return [
    line(command.title(file, report.unit, report.year)),
    line(`  ${SIGNS.info} ${command.ledger.read(ledger.applications.length, ledger.cases.length)}`),
    ...TABLES.map((table) => tableText(table, counted, edition, messages)),
    incomplete.length === 0
      ? ''
      : line(
          `  ${ERROR_SIGN} ${command.ledger.notCounted(incomplete.length, few(incomplete, incomplete.length, messages))}`,
        ),
    uncountedText(named, messages),
    taken ? takenText(taken, messages) : '',
  ].join('');
}

/** The report as counted, with what is missing from it; `convert` reads it back. */
export function countJson(named: NamedLedger, counted: Counted): string {
  const { file, ledger, taken } = named;
  return jsonLine({
    file,
    ...reportJson(counted.report),
    ledger: {
      kind: taken ? 'list' : 'ours',
      sheets: taken ? taken.sheets : [ledger.sheets.applications, ledger.sheets.cases].filter(Boolean),
      applications: ledger.applications.length,
      cases: counted.hasCases ? ledger.cases.length : null,
      incomplete: counted.count.incomplete,
      beyond: ledger.beyond,
      wordings: taken?.wordings ?? [],
      leftOut: taken?.leftOut ?? [],
      remarks: (taken?.remarks ?? []).map(({ place, ...each }) => ({
        ...each,
        address: formatAddress(place),
      })),
    },
  });
}
