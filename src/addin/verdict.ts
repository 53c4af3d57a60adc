/** What a check comes to, in the few words that the pane and the ribbon say it in. */
import { countOpen } from '../findings';
import type { CheckResult } from '../findings';
import type { Messages } from '../messages';

export interface Verdict {
  readonly kind: 'error' | 'unfinished' | 'agrees' | 'warning' | 'unassessed';
  readonly text: string;
}

/** 2处不符 · 未填完 · 1处提醒: one of the three states or two, then what does not count. */
export function verdictOf(
  { findings, state, missing, checked, unassessed }: CheckResult,
  { missing: states, pane: { checking } }: Pick<Messages, 'missing' | 'pane'>,
): readonly Verdict[] {
  const { errors, warnings } = countOpen(findings);
  const said = (is: boolean, kind: Verdict['kind'], text: string): Verdict[] => (is ? [{ kind, text }] : []);
  return [
    ...said(errors > 0, 'error', states.disagrees(errors)),
    ...said(missing.length > 0, 'unfinished', states.unfinished),
    ...said(state === 'agrees', 'agrees', states.agrees(checked)),
    ...said(warnings > 0, 'warning', checking.warnings(warnings)),
    // What is not filled in says it already.
    ...said(unassessed > 0 && missing.length === 0, 'unassessed', checking.unassessed(unassessed)),
  ];
}
