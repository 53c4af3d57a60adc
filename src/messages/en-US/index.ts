import type { zhCN } from '../zh-CN';
import { comparisons } from './comparisons';
import { errors } from './errors';
import { findings } from './findings';
import { narrative } from './narrative';
import { oddities } from './oddities';
import { pane } from './pane';
import { places } from './places';
import { repairs } from './repairs';

export const enUS: typeof zhCN = {
  comparisons,
  errors,
  findings,
  narrative,
  oddities,
  pane,
  places,
  repairs,
};
