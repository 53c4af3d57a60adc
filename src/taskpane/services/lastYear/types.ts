/** Reading last year's review workbook: what is asked for. */
import type { LastYear } from '../../../desk/receive/previous';
import type { ReviewSource } from '../reviewing';

/** What a review workbook has for the next year; null for a file that is none. */
export type ReadLastYear = (source: ReviewSource) => Promise<LastYear | null>;
