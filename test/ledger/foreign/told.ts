/** Applications as lines of a table, so that a test reads like the list. */
import type { Application } from '../../../src/ledger';
import { findLists, readLists } from '../../../src/ledger/foreign';
import type { ListReading, ReadOptions } from '../../../src/ledger/foreign';
import type { Workbook } from '../../../src/grid';

/** All lists of a workbook, read as they are proposed. */
export const readAll = (workbook: Workbook, options: ReadOptions = {}): ListReading =>
  readLists(
    workbook,
    findLists(workbook).map((list) => ({ list, mapping: list.mapping })),
    options,
  );

/** `编号 收到 类别 答复 结果 代号`; a dash for what is not there. */
export const lines = (applications: readonly Application[]): readonly string[] =>
  applications.map(({ number, received, applicant, answered, outcome, group, applicantCode }) =>
    [
      number,
      received,
      applicant,
      answered,
      outcome ?? (group === null ? null : `(${group})`),
      applicantCode || null,
    ]
      .map((each) => each ?? '-')
      .join(' '),
  );

export const doubtsOf = ({ doubts }: ListReading): readonly string[] =>
  doubts.map(
    ({ column, text, taken, weight, count }) => `${column} ${text}: ${taken ?? '-'} ${weight} ×${count}`,
  );

export const leftOutOf = ({ leftOut }: ListReading): readonly string[] =>
  leftOut.map(({ kind, header, count }) => `${kind} ${header} ×${count}`);

/** Rows as people count them. */
export const remarksOf = ({ remarks }: ListReading): readonly string[] =>
  remarks.map(({ code, place, text, count }) =>
    `${code} ${place.row + 1} ${text} ×${count}`.replace(/ {2,}/g, ' '),
  );

export const notRead = (applications: readonly Application[]): readonly string[] =>
  applications.flatMap(({ number, remarks }) =>
    remarks.map(({ column, code, text }) => `${number} ${column} ${code} ${text}`),
  );
