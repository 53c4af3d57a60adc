import type { zhCN } from '../zh-CN';
import { errors } from './errors';
import { pane } from './pane';
import { places } from './places';
import { sentenceNames } from './sentenceNames';

export const enUS: typeof zhCN = { errors, pane, places, sentenceNames };
