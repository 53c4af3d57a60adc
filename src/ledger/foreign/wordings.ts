/** What offices write for an outcome or a kind of applicant, and how certain it is what they mean. */
import {
  APPLICANT_NAMES,
  APPLICANT_WORDS,
  BEFORE_KIND,
  GROUP_WORDS,
  NO_OUTCOME_YET,
  OUTCOME_WORDS,
  SOME_ORGANISATION,
} from '../../form';
import { labelForm } from '../../text';
import { APPLICANT_LIST, choicesOf, GROUP_LIST, LEDGER_OUTCOMES, looseForm, OUTCOME_LIST } from '../cells';
import type { DoubtWeight } from './types';

/** `weight` is absent where nothing is doubtful. */
export interface Understood {
  readonly key: string | null;
  readonly weight?: DoubtWeight;
}

export interface UnderstoodOutcome extends Understood {
  /** As `Outcome.group`. */
  readonly group: string | null;
}

const GROUPS = new Set(LEDGER_OUTCOMES.map(({ group }) => group));
const groupOf = new Map(LEDGER_OUTCOMES.map(({ key, group }) => [key, group]));
/** Groups that are one row: they are the outcome. */
const singles = new Map(
  LEDGER_OUTCOMES.filter(({ group, wording }) => group === wording).map(({ key, group }) => [group, key]),
);
/** 3.其他: its group has to say of what. */
const REST = 'otherOutcome.other';
const BARE_REST = looseForm(
  LEDGER_OUTCOMES.find(({ key }) => key === REST)?.label.replace(/^\d\./, '') ?? '',
);

function groupIn(text: string): string | null {
  const own = GROUP_LIST.exact.get(text.trim()) ?? GROUP_LIST.loose.get(looseForm(text));
  if (own !== undefined) return own;
  const form = labelForm(text);
  const number = GROUP_WORDS.find(([, words]) => words.test(form))?.[0];
  return [...GROUPS].find((group) => number !== undefined && group.startsWith(number)) ?? null;
}

/** The outcomes whose words are in a text. 区分处理 counts as that alone, whatever else is said with it. */
function keysIn(form: string, words: 'sure' | 'maybe'): readonly string[] {
  const keys = OUTCOME_WORDS.filter((each) => each[words]?.test(form)).map(({ key }) => key);
  return keys.includes('partlyGranted') ? ['partlyGranted'] : keys;
}

function outcomeIn(text: string): Understood {
  const loose = OUTCOME_LIST.loose.get(looseForm(text));
  if (loose !== undefined && looseForm(text) !== BARE_REST) return { key: loose };
  const form = labelForm(text);
  const sure = keysIn(form, 'sure');
  const [only] = sure;
  if (only !== undefined) return sure.length === 1 ? { key: only } : { key: null, weight: 'doubtful' };
  const [maybe, ...others] = keysIn(form, 'maybe');
  if (maybe === undefined) return { key: null, weight: 'unknown' };
  return { key: others.length > 0 ? null : maybe, weight: 'doubtful' };
}

const isOpen = (text: string): boolean => NO_OUTCOME_YET.test(labelForm(text));
/** The group of an outcome, as `Outcome.group`; null for what is none. */
export const groupOfOutcome = (key: string): string | null => groupOf.get(key) ?? null;

/** What is meant where only one column says anything. */
function alone(text: string): UnderstoodOutcome {
  const told = outcomeIn(text);
  if (told.key !== null) return { ...told, group: groupOfOutcome(told.key) };
  const group = groupIn(text);
  return {
    key: null,
    group,
    weight: group !== null && told.weight === 'unknown' ? 'group' : (told.weight ?? 'unknown'),
  };
}

/** What is meant by what stands in the columns of group and outcome; either may be empty. Null for an application that has no outcome yet. */
export function understandOutcome(groupText: string, outcomeText: string): UnderstoodOutcome | null {
  const [text, other] = [outcomeText, groupText].filter((each) => each !== '' && !isOpen(each));
  if (text === undefined) return null;
  if (other === undefined || text === other) return alone(text);
  const group = groupIn(other);
  const single = group === null ? undefined : singles.get(group);
  // The reason behind 部分公开 does not count by itself.
  if (group !== null && single === 'partlyGranted') return { key: single, group };
  const told = alone(text);
  if (group === null) return told.key === null ? { ...told, group: told.group ?? group } : told;
  if (told.key === REST)
    return group === told.group ? { key: REST, group } : { key: null, group, weight: 'unknown' };
  if (told.key !== null) return group === told.group ? told : { ...told, weight: 'doubtful' };
  if (single !== undefined) return { key: single, group, weight: 'doubtful' };
  return { ...told, group };
}

const KINDS = choicesOf(
  APPLICANT_WORDS.map(({ key, sure: [first = '', ...others] }) => ({ value: key, wording: first, others })),
);

function kindIn(form: string): Understood | undefined {
  const sure = APPLICANT_LIST.loose.get(looseForm(form)) ?? KINDS.loose.get(looseForm(form));
  if (sure !== undefined) return { key: sure };
  if (SOME_ORGANISATION.test(form)) return { key: null, weight: 'group' };
  const key = APPLICANT_WORDS.find(({ maybe }) => maybe.test(form))?.key;
  return key === undefined ? undefined : { key, weight: 'doubtful' };
}

/** What is meant by a kind of applicant. */
export function understandApplicant(text: string): Understood {
  const form = labelForm(text);
  const bare = form.replace(BEFORE_KIND, '');
  const whole = kindIn(form);
  if (whole?.key != null && whole.weight === undefined) return whole;
  const inner = bare === form || SOME_ORGANISATION.test(form) ? undefined : kindIn(bare);
  return inner ?? whole ?? { key: null, weight: 'unknown' };
}

/** The kind that a name tells, always in doubt, and what may be shown of the name. */
export function kindOfName(name: string): { readonly key: string; readonly shown: string } | undefined {
  const form = labelForm(name);
  return APPLICANT_NAMES.find((each) => each.name.test(form));
}
