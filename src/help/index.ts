export { pictureAddress } from './html';
export { helpTopic } from './topic';
export type { HelpRule, HelpSection, HelpTable, HelpTopic, ShownBlock } from './types';
