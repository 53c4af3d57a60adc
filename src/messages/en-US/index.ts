import type { zhCN } from '../zh-CN';
import { errors } from './errors';
import { missing } from './missing';
import { pane } from './pane';
import { places } from './places';
import { sentenceNames } from './sentenceNames';

export const enUS: typeof zhCN = { errors, missing, pane, places, sentenceNames };
