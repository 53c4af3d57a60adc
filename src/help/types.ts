/** A topic of the help as it is shown: words, and what is made of data, as blocks one after the other. */
import type { RuleId, Severity } from '../form';
import type { HelpPictureId, HelpTopicId } from '../messages/help';

export interface HelpTopic {
  readonly id: HelpTopicId;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly HelpSection[];
}

export interface HelpSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
}

export interface HelpTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface HelpRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly explainable: boolean;
}

export type ShownBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps' | 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: HelpTable }
  | { readonly kind: 'picture'; readonly picture: HelpPictureId; readonly shows: string }
  | { readonly kind: 'command'; readonly line: string }
  | { readonly kind: 'rules'; readonly rules: readonly HelpRule[] };
