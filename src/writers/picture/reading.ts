/** Figures and their sums as a report states them: what is blank stays blank, but where the table counts it as 0; what was not read has no sum. */
import { fieldOf, addUp } from '../../form';
import type { Edition, FieldId } from '../../form';
import { PICTURE } from '../../messages/official/picture';
import { isRead } from '../../report';
import type { Report } from '../../report';
import { printFigure, printNumber } from '../printed';
import { grouped } from './digits';
import { COLOR } from './style';

export interface Reading {
  /** Null where nothing, or no number, is stated. */
  readonly value: number | null;
  /** The number, or the word for what stands in its place. */
  readonly text: string;
  /** What the reader of a picture should know about how the number came about. */
  readonly remarks: readonly Remark[];
}
/** Some parts of a sum are blank; a total is blank and its parts are not; a figure is not a number, or was not found. */
export type Remark = 'blanks' | 'summed' | 'notANumber' | 'notFound';

/** What makes a sum unknown; a remark of an unknown figure goes on to what it belongs to. */
const UNREAD: ReadonlySet<Remark> = new Set<Remark>(['notANumber', 'notFound']);

/** Nothing was read where something may stand: no sum with it is known. */
export const isUnread = ({ value, remarks }: Reading): boolean =>
  value === null && remarks.some((remark) => UNREAD.has(remark));

/** The sum; what is unknown counts as 0. */
export const sumOf = (readings: readonly Reading[]): number => addUp(readings.map(({ value }) => value ?? 0));

/** Whether the report has the figure. */
export const isKnown = ({ value }: Reading): boolean => value !== null;

/** Whether a sum of these can be stated: something is known, and nothing is unread. */
export const isSummed = (readings: readonly Reading[]): boolean =>
  readings.some(isKnown) && !readings.some(isUnread);

/** What is nothing is written without weight. */
export const isNothing = ({ value }: Reading): boolean => value === null || value === 0;
/** The colour of a figure; what is nothing is quiet. */
export const toneOf = (reading: Reading): string => (isNothing(reading) ? COLOR.quiet : COLOR.text);

/** A sum as it is printed. */
export const printSum = (value: number): string => grouped(printNumber(value));

/** What several figures come to: unknown where every one is, or one was not read. */
export function together(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (first && readings.length === 1) return first;
  const remarks = readings.flatMap((reading) => reading.remarks);
  const unread = readings.find(isUnread);
  if (unread) return { value: null, text: unread.text, remarks };
  if (!readings.some(isKnown)) return { value: null, text: first?.text ?? PICTURE.blank, remarks };
  const value = sumOf(readings);
  const blanks: Remark[] = readings.every(isKnown) ? [] : ['blanks'];
  return { value, text: printSum(value), remarks: [...remarks, ...blanks] };
}

/** A figure; a total that is blank is the sum of what it totals. */
export function readingOf(report: Report, edition: Edition, id: FieldId): Reading {
  const figure = report.figures.get(id);
  if (!figure) return { value: null, text: PICTURE.notFound, remarks: ['notFound'] };
  if (figure.value === null && figure.spelling !== 'blank')
    return { value: null, text: PICTURE.notANumber, remarks: ['notANumber'] };
  const parts = fieldOf(edition, id).sumOf.map((part) => readingOf(report, edition, part));
  if (!isRead(report, id)) return together(parts);
  if (figure.value !== null) return { value: figure.value, text: grouped(printFigure(figure)), remarks: [] };
  if (parts.length === 0 && report.blankAsZero.has(fieldOf(edition, id).table))
    return { value: 0, text: printSum(0), remarks: [] };
  const sum = together(parts);
  return isKnown(sum) ? { ...sum, remarks: [...sum.remarks, 'summed'] } : sum;
}
