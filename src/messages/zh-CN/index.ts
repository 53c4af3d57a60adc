import { errors } from './errors';
import { pane } from './pane';
import { places } from './places';
import { sentenceNames } from './sentenceNames';

export const zhCN = { errors, pane, places, sentenceNames };
