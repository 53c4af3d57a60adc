import type { Messages } from '..';
import { errors } from './errors';
import { findings } from './findings';

export const enUS: Messages = { errors, findings };
