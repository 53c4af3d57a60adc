/** What 图解 says, in the order in which it is drawn: every number with its name. */
import type { FormTable } from '../../form';
import type { Reading } from './reading';

export interface Told extends Reading {
  readonly label: string;
}

export interface FlowFacts {
  /** 本年新收 and 上年结转. */
  readonly sources: readonly Told[];
  readonly outcomes: readonly Told[];
  readonly handled: Told;
  readonly carriedOut: Told;
}

/** Kinds of applicant under one header of the form; the label is empty for one that stands by itself. */
export interface ApplicantGroup {
  readonly label: string;
  readonly bars: readonly Told[];
}

/** One quantity over the years. */
export interface Measure {
  readonly label: string;
  /** One for each year; null where the form of that year has no such figure. */
  readonly values: readonly (Reading | null)[];
}

export interface TileFacts {
  readonly label: string;
  readonly figures: readonly Told[];
}

export interface Facts {
  readonly unit: string;
  readonly year: number | null;
  readonly flow: FlowFacts;
  readonly applicants: readonly ApplicantGroup[];
  readonly disputes: readonly Told[];
  /** Years that are compared, the year of the report last; empty where no other year is known. */
  readonly years: readonly number[];
  readonly measures: readonly Measure[];
  readonly proactive: readonly TileFacts[];
  readonly notes: readonly string[];
  /** Where the numbers stand. */
  readonly tables: readonly Pick<FormTable, 'id' | 'name'>[];
}
