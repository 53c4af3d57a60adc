import { errors } from './errors';
import { findings } from './findings';

export const zhCN = { errors, findings };
