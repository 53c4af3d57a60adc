/** 上年结转: what last year's report left to this year, column by column. */
import type { CellWrite } from '../excel';
import type { Address } from '../grid';
import { countOf, pairOf } from '../report';
import type { OpenReport } from './open';

export interface CarryLine {
  /** The column, e.g. 自然人. */
  readonly label: string;
  readonly address: Address;
  /** What stands there: null for nothing, words for what is no number. */
  readonly from: number | string | null;
  /** What last year's report left. */
  readonly to: number;
}

/** Columns whose 上年结转 is blank or not what last year's report left; a total that is computed follows by itself. */
export function carryLines({
  report,
  edition,
  previous,
}: Pick<OpenReport, 'report' | 'edition' | 'previous'>): readonly CarryLine[] {
  const pair = previous && !previous.reorganised ? pairOf(report, edition, previous.report) : undefined;
  if (!pair) return [];
  const { last, shared } = pair;
  return edition.flow.flatMap(({ label, carriedIn, carriedOut }) => {
    const figure = report.figures.get(carriedIn);
    const to = shared.has(carriedOut) ? countOf(last, carriedOut) : null;
    if (!figure?.address || figure.computed || to === null) return [];
    const from = figure.spelling === 'unreadable' ? figure.text : figure.value;
    return from === to ? [] : [{ label, address: figure.address, from, to }];
  });
}

/** The cells to write for these lines. */
export function carryCells(lines: readonly CarryLine[]): readonly CellWrite[] {
  return lines.map(({ address, to }) => ({ address, value: to }));
}
