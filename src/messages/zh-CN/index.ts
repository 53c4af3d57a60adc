import { command } from './command';
import { comparisons } from './comparisons';
import { errors } from './errors';
import { findings } from './findings';
import { narrative } from './narrative';
import { pane } from './pane';
import { repairs } from './repairs';
import { rules } from './rules';

export const zhCN = { command, comparisons, errors, findings, narrative, pane, repairs, rules };
