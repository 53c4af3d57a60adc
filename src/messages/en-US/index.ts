import type { Messages } from '..';
import { command } from './command';
import { errors } from './errors';
import { findings } from './findings';
import { pane } from './pane';

export const enUS: Messages = { command, errors, findings, pane };
