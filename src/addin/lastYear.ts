/** Last year's report from a file of any kind that can be read. Loaded when a file is chosen: it brings the readers. */
export { assertReadableSize, readReport as readLastYear } from './readReport';
export type { ReadReport as LastYear } from './readReport';
