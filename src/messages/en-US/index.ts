import type { Messages } from '..';
import { comparisons } from './comparisons';
import { errors } from './errors';
import { findings } from './findings';
import { narrative } from './narrative';
import { pane } from './pane';
import { repairs } from './repairs';

export const enUS: Messages = { comparisons, errors, findings, narrative, pane, repairs };
