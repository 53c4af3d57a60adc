export type * from './plan';
