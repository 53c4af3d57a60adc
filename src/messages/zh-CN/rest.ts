/** The words that load once the pane is there. */
import { errors } from './errors';
import { rest as pane } from './pane';

export const rest = { errors, pane };
export type Rest = typeof rest;
