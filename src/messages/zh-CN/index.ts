import { errors } from './errors';
import { findings } from './findings';
import { pane } from './pane';

export const zhCN = { errors, findings, pane };
