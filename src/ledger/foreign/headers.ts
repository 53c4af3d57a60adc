/** What the headers of a list say its columns are. */
import { APPLICATION_COLUMNS, APPLICANTS, LEDGER_HEADERS, PRIVATE_HEADERS } from '../../form';
import type { ApplicationColumn } from '../../form';
import { LEDGER } from '../../messages/official/ledger';
import { labelForm } from '../../text';
import type { ListColumn } from './types';

/** A column with the likelihood that it is meant: the smaller the likelier; 0 and 1 are certain. */
export interface Candidate {
  readonly column: ApplicationColumn;
  readonly rank: number;
}

const OWN = new Map(APPLICATION_COLUMNS.map((column) => [labelForm(LEDGER.columns[column]), column]));
const FIRST_UNSURE = 2;

/** What may stand behind a header that says nothing: (必填), *, a unit. */
const BEHIND = /(?:\((?:必填|选填|年月日|年\/月\/日|yyyy.*|元|份|件|\*)\)|\*)+$/i;

function candidatesOf(label: string): readonly Candidate[] {
  const form = labelForm(label).replace(BEHIND, '');
  const own = OWN.get(form);
  if (own !== undefined) return [{ column: own, rank: 0 }];
  return LEDGER_HEADERS.flatMap(({ column, sure, maybe = [], not }): Candidate[] => {
    if (not?.test(form)) return [];
    if (sure.test(form)) return [{ column, rank: 1 }];
    const at = maybe.findIndex((each) => each.test(form));
    return at < 0 ? [] : [{ column, rank: FIRST_UNSURE + at }];
  });
}

/** Of two rows of headers the lower one alone, then both together. A kind of applicants below another header is to be ticked. */
export function candidatesIn(labels: readonly string[]): readonly Candidate[] {
  if (labels.length > 1 && kindIn(labels) !== undefined) return [];
  const last = labels[labels.length - 1] ?? '';
  const together = labels.length > 1 ? candidatesOf(labels.join('')) : [];
  const alone = candidatesOf(last);
  const best = new Map<ApplicationColumn, number>();
  for (const { column, rank } of [...alone, ...together])
    best.set(column, Math.min(rank, best.get(column) ?? Infinity));
  return [...best].map(([column, rank]) => ({ column, rank }));
}

/** What of a person or body a column holds, as its header says. */
export function privateIn(labels: readonly string[]): ListColumn['keeps'] {
  const texts = [labels[labels.length - 1] ?? '', labels.join('')].map(labelForm);
  return PRIVATE_HEADERS.find(([, header]) => texts.some((text) => header.test(text)))?.[0] ?? null;
}

const KINDS = new Map(APPLICANTS.map(({ key, label }) => [labelForm(label), key]));
/** A column for a kind of applicants, in which a tick stands. */
export const kindIn = (labels: readonly string[]): string | undefined =>
  KINDS.get(labelForm(labels[labels.length - 1] ?? ''));

export const isSure = ({ rank }: Candidate): boolean => rank < FIRST_UNSURE;
