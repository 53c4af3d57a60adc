import { missing } from './missing';
import type { Start } from '../zh-CN/start';
import { start as pane } from './pane/start';
import { places } from './places';
import { sentenceNames } from './sentenceNames';
import { unexpected } from './unexpected';

export const start: Start = { errors: { unexpected }, missing, pane, places, sentenceNames };
