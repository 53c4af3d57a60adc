/** Pictures of a report: 图解 on one page, and each table as it is printed. */
export { reportPicture } from './report';
export { tablePicture } from './table';
export { earlierReports } from './years';
export type { EarlierReports, Refusal, RefusalReason } from './years';
export type { Picture } from './types';
