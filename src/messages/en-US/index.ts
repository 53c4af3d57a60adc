import type { Messages } from '..';
import { errors } from './errors';
import { findings } from './findings';
import { pane } from './pane';

export const enUS: Messages = { errors, findings, pane };
