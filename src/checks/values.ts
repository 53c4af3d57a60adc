/** V rules on single figures: numbers that are numbers, whole, not negative; blanks and text numbers said aloud. */
import { severityOf } from '../form';
import type { Edition, Field, FieldId, FormTable, RuleId } from '../form';
import type { Messages } from '../messages';
import type { Figure, Report } from '../report';
import { roundAmount } from '../report';
import type { Finding, RuleFamily } from '../findings';
import { addressesOf } from '../findings';

type Words = Messages['findings'];

/** What is odd about one figure, as rule and sentence, or undefined. */
function oddity(field: Field, figure: Figure, table: FormTable, words: Words): [RuleId, string] | undefined {
  const named = { table: table.name, row: field.rowName, column: field.columnLabel, text: figure.text };
  const { value } = figure;
  if (figure.spelling === 'unreadable') return ['V-number', words.notANumber(named)];
  if (value === null) return undefined;
  if (value < 0 && field.measure !== 'change') return ['V-number', words.negative(named)];
  if (field.measure !== 'amount' && !Number.isInteger(value)) return ['V-number', words.notWhole(named)];
  if (field.measure === 'amount' && roundAmount(value) !== value)
    return ['V-decimals', words.tooManyDecimals(named)];
  if (figure.spelling === 'text') return ['V-text', words.storedAsText(named, value)];
  return undefined;
}

function finding(
  rule: RuleId,
  id: string,
  message: string,
  report: Report,
  fields: FieldId[],
): Omit<Finding, 'table'> {
  return {
    id: `${rule}:${id}`,
    rule,
    severity: severityOf(rule),
    excerpt: null,
    message,
    fields,
    addresses: addressesOf(report, fields),
    expected: null,
    actual: null,
    difference: null,
    suggestions: [],
  };
}

function checkTable(table: FormTable, edition: Edition, report: Report, words: Words): Finding[] {
  const fields = edition.fields.filter((field) => field.table === table.id);
  const found: Finding[] = [];
  const add = (made: Omit<Finding, 'table'>) => found.push({ ...made, table: table.id });
  const typed = fields.filter((field) => field.sumOf.length === 0 || !report.figures.get(field.id)?.computed);
  const blank = typed
    .filter((field) => report.figures.get(field.id)?.spelling === 'blank')
    .map(({ id }) => id);
  const missing = fields.filter((field) => !report.figures.has(field.id)).map(({ id }) => id);
  for (const field of fields) {
    const figure = report.figures.get(field.id);
    const odd = figure && oddity(field, figure, table, words);
    if (odd) add(finding(odd[0], field.id, odd[1], report, [field.id]));
  }
  if (missing.length > 0)
    add(
      finding('V-blank', `${table.id}.missing`, words.missing(table.name, missing.length), report, missing),
    );
  if (blank.length > 0 && blank.length === typed.length)
    add(finding('V-blank', table.id, words.allBlank(table.name), report, blank));
  else if (blank.length > 0)
    add(finding('V-blank', table.id, words.blanks(table.name, blank.length), report, blank));
  return found;
}

/** Findings of the V rules on single figures, table by table. */
export const checkValues: RuleFamily = (report, { edition, messages }) =>
  edition.tables.flatMap((table) => checkTable(table, edition, report, messages.findings));
