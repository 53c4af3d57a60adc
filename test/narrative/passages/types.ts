/** Passages of part one with numbers marked, and what a careful reader finds wrong in them. */
import type { BodyKind } from '../../../src/form';

/** The report that a passage stands in; figures that are not named are 0. */
export interface PassageReport {
  readonly unit: string;
  readonly year: number;
  readonly kind?: BodyKind;
  /** 2021 unless said. */
  readonly edition?: '2021' | '2019';
  readonly figures: Readonly<Record<string, number>>;
  /** The figures of the year before; without them nothing is known of that year. */
  readonly previous?: Readonly<Record<string, number>>;
}

/**
 * In a text `{26}` marks a number about a figure of the report's tables or a sum of such, and `[20]` a number of an itemised
 * list that no table holds. Not marked: percentages, differences to another year, figures of another year, and what is about
 * something else.
 */
export interface PassageCase {
  readonly text: string;
  /** Its key among the reports of the file. */
  readonly report: string;
  /** The rules that it must raise, none where nothing is wrong. */
  readonly expect: readonly string[];
}
