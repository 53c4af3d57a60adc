/** What the help is made of: topics of sections of blocks. Its words are in `zh-CN/help` and `en-US/help`. */
import type { RuleFamilyId } from '../form';

/** Topics and their sections, in their order. Both are parts of addresses, such as help.html#clerk-check. */
export const HELP_SECTIONS = {
  clerk: [
    'start',
    'lastYear',
    'fill',
    'check',
    'texts',
    'export',
    'final',
    'picture',
    'import',
    'elsewhere',
    'undo',
  ],
  ledger: ['sheet', 'days', 'count', 'year', 'take-over', 'command'],
  desk: ['bring', 'board', 'member', 'rounds', 'letters', 'sums', 'across', 'published'],
  rules: ['reading', 'tables', 'values', 'years', 'ledger', 'texts', 'members'],
  deadlines: ['due', 'years'],
  wps: ['cells', 'programs', 'send'],
  files: ['kinds', 'refused', 'odd'],
  limits: ['excel', 'figures', 'texts', 'others', 'undo'],
  privacy: ['leaves', 'kept', 'sending'],
  security: ['promised', 'unsigned', 'report'],
  rollout: ['needs', 'ways', 'update', 'trouble'],
  command: ['start', 'clerk', 'desk', 'rules', 'codes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HelpTopicId = keyof typeof HELP_SECTIONS;
export type HelpSectionId<Topic extends HelpTopicId> = (typeof HELP_SECTIONS)[Topic][number];
export const HELP_TOPICS = Object.keys(HELP_SECTIONS) as readonly HelpTopicId[];

/** Pictures of the help: `assets/help/<locale>/<id>.png`, made from the preview. */
export const HELP_PICTURES = [
  'empty',
  'filling',
  'checking',
  'sentences',
  'exporting',
  'desk',
  'member',
  'sheet',
] as const;
export type HelpPictureId = (typeof HELP_PICTURES)[number];

/** What stands in a section, one after the other; `made` is put together from data where it is shown. */
export type HelpBlock =
  | { readonly text: string }
  | { readonly steps: readonly string[] }
  | { readonly list: readonly string[] }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } }
  /** `shows` is for those who do not see it. */
  | { readonly picture: HelpPictureId; readonly shows: string }
  /** A line that can be typed into a terminal as it stands. */
  | { readonly command: string }
  | { readonly made: 'deadlines' | 'deadlineYears' }
  | { readonly rules: readonly RuleFamilyId[] };

export interface HelpSectionWords {
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

export interface HelpTopicWords<Topic extends HelpTopicId> {
  readonly title: string;
  /** One sentence: whom it is for, or what it says. */
  readonly lead: string;
  readonly sections: { readonly [Section in HelpSectionId<Topic>]: HelpSectionWords };
}

export type HelpTopics = { readonly [Topic in HelpTopicId]: HelpTopicWords<Topic> };
