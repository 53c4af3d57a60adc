export { HELP_PAGES, pictureAddress } from './addresses';
export { helpTopic } from './topic';
export type { HelpRule, HelpSection, HelpTable, HelpTopic, ShownBlock } from './types';
