/** What the pane opens with: `rest` has the other words, `index` all of them. */
import { missing } from './missing';
import { start as pane } from './pane/start';
import { places } from './places';
import { sentenceNames } from './sentenceNames';
import { unexpected } from './unexpected';

export const start = { errors: { unexpected }, missing, pane, places, sentenceNames };
export type Start = typeof start;
