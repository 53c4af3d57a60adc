/** What every rule is told by: its card. */
import type { RuleId } from '../../../form';

export interface RuleCard {
  /** A few words. */
  readonly title: string;
  /** What it says, in one or two sentences. */
  readonly plain: string;
  /** The clause it rests on; practice is called practice. */
  readonly basis: string;
  /** An example that holds, and one that breaks. */
  readonly holds: string;
  readonly breaks: string;
}

/** Words of rules: each its card, and beside it the sentences of its findings. */
export type WithCard<Id extends RuleId> = {
  readonly [Each in Id]: { readonly card: RuleCard; readonly [sentence: string]: unknown };
};

export const FORM = '国办公开办函〔2021〕30号';
export const practice = (what: string): string => `没有条文明确规定，实务中${what}`;
