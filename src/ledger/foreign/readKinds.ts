/** Who applied and what became of it, as a row of a list words it. What is not certain goes to the tally. */
import { readChoiceCell, YES_NO } from '../cells';
import type { Application } from '../types';
import type { RowContext } from './rowContext';
import type { Understood } from './wordings';
import { groupOfOutcome, kindOfName, understandApplicant, understandOutcome } from './wordings';

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' / ');
/** A person may decide that a wording is none. */
const decidedAs = (key: string): string | null => (key === '' ? null : key);

/** The only kind whose column is ticked. */
function tickedKind({ table, list, row }: RowContext): string | undefined {
  const ticked = Object.entries(list.ticked).filter(
    ([, column]) =>
      table.text(row, column) !== '' && readChoiceCell(table.cell(row, column), YES_NO).value !== false,
  );
  return ticked.length === 1 ? ticked[0]?.[0] : undefined;
}

/** By its kind as it is worded, else by what the name tells. */
export function readApplicant(context: RowContext, name: string, number: string): string | null {
  const { text, options, tally, kept } = context;
  const ticked = tickedKind(context);
  if (ticked !== undefined) return ticked;
  const own = text('applicant');
  const byWording = understandApplicant(own);
  const byName = own !== '' && byWording.key !== null ? undefined : kindOfName(name);
  const shown = joined(own, byName?.shown ?? '');
  if (shown === '') return null;
  const decided = options.applicants?.get(shown);
  if (decided !== undefined) return decidedAs(decided);
  const told: Understood = byName ? { key: byName.key, weight: 'doubtful' } : byWording;
  tally.doubt('applicant', shown, told, number);
  if (told.key === null) kept.note({ code: 'not-in-list', column: 'applicant', text: own });
  return told.key;
}

/** By group and outcome, each in its own column or both in one. */
export function readOutcome(
  { text, options, tally, kept }: RowContext,
  number: string,
): Pick<Application, 'group' | 'outcome'> {
  const told = understandOutcome(text('group'), text('outcome'));
  if (!told) return { group: null, outcome: null };
  const shown = joined(text('group'), text('outcome'));
  const decided = options.outcomes?.get(shown);
  if (decided !== undefined) return { group: groupOfOutcome(decided), outcome: decidedAs(decided) };
  tally.doubt('outcome', shown, told, number);
  if (told.key === null) kept.note({ code: 'not-in-list', column: 'outcome', text: shown });
  return { group: told.group, outcome: told.key };
}
