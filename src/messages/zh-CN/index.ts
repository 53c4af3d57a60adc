import { comparisons } from './comparisons';
import { errors } from './errors';
import { findings } from './findings';
import { narrative } from './narrative';
import { oddities } from './oddities';
import { pane } from './pane';
import { places } from './places';
import { repairs } from './repairs';

export const zhCN = { comparisons, errors, findings, narrative, oddities, pane, places, repairs };
