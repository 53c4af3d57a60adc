/** Who applied and what became of it, as a row of a list words it. What is not certain goes to the tally. */
import { APPLICANTS } from '../../form';
import { readChoiceCell, YES_NO } from '../cells';
import type { Application } from '../types';
import type { RowContext } from './rowContext';
import { groupOfOutcome, kindOfName, understandApplicant, understandOutcome } from './wordings';
import type { Understood } from './wordings';

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' / ');
/** A person may decide that a wording is none. */
const decidedAs = (key: string): string | null => (key === '' ? null : key);

/** The kinds whose columns are ticked. */
function tickedKinds({ table, list, mapping, row }: RowContext): readonly string[] {
  if (mapping.applicant !== undefined) return [];
  return Object.entries(list.ticked).flatMap(([kind, column]) => {
    const isNo = readChoiceCell(table.cell(row, column), YES_NO).value === false;
    return table.text(row, column) === '' || isNo ? [] : [kind];
  });
}

interface Known {
  readonly number: string;
  /** A text without what is not taken over. */
  readonly hide: (text: string) => string;
}

/** By its kind as it is worded, else by what the name tells. */
export function readApplicant(
  context: RowContext,
  { name, number, hide }: Known & { readonly name: string },
): string | null {
  const { text, options, tally, kept } = context;
  const [ticked, ...more] = tickedKinds(context);
  if (ticked !== undefined && more.length === 0) return ticked;
  const labels = APPLICANTS.filter(({ key }) => [ticked, ...more].includes(key)).map(({ label }) => label);
  const own = text('applicant') || joined(...labels);
  const byWording: Understood =
    more.length > 0 ? { key: null, weight: 'doubtful' } : understandApplicant(own);
  const byName = own !== '' && byWording.key !== null ? undefined : kindOfName(name);
  const shown = joined(hide(own), byName?.shown ?? '');
  if (shown === '') return null;
  const decided = options.applicants?.get(shown) ?? options.applicants?.get(own);
  if (decided !== undefined) return decidedAs(decided);
  const told: Understood = byName ? { key: byName.key, weight: 'doubtful' } : byWording;
  tally.doubt('applicant', shown, told, number);
  if (told.key === null) kept.note({ code: 'not-in-list', column: 'applicant', text: hide(own) });
  return told.key;
}

/** By group and outcome, each in its own column or both in one. */
export function readOutcome(
  { text, options, tally, kept }: RowContext,
  { number, hide }: Known,
): Pick<Application, 'group' | 'outcome'> {
  const told = understandOutcome(text('group'), text('outcome'));
  if (!told) return { group: null, outcome: null };
  const shown = hide(joined(text('group'), text('outcome')));
  const decided = options.outcomes?.get(shown);
  if (decided !== undefined) return { group: groupOfOutcome(decided), outcome: decidedAs(decided) };
  tally.doubt('outcome', shown, told, number);
  if (told.key === null) kept.note({ code: 'not-in-list', column: 'outcome', text: shown });
  return { group: told.group, outcome: told.key };
}
