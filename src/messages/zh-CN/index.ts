import { command } from './command';
import { errors } from './errors';
import { findings } from './findings';
import { pane } from './pane';

export const zhCN = { command, errors, findings, pane };
