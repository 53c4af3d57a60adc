import { errors } from './errors';
import { missing } from './missing';
import { pane } from './pane';
import { places } from './places';
import { sentenceNames } from './sentenceNames';

export const zhCN = { errors, missing, pane, places, sentenceNames };
