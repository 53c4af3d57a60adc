import type { Rest } from '../zh-CN/rest';
import { errors } from './errors';
import { rest as pane } from './pane';

export const rest: Rest = { errors, pane };
