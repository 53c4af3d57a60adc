/** One application of anybody's list. */
import type { ApplicationColumn } from '../../form';
import type { GridCell } from '../../grid';
import { labelForm } from '../../text';
import { FEE_BASIS_LIST, quiet, readChoiceCell, readCountCell, readDayCell, shownIn, YES_NO } from '../cells';
import type { Choices, Reading } from '../cells';
import type { Application } from '../types';
import { FIRST_SERIAL } from './block';
import { isNameColumn } from './find';
import { masked, maskedNumber } from './people';
import { readDays } from './readDays';
import { readApplicant, readOutcome } from './readKinds';
import { rowOf } from './rowContext';
import type { ListContext } from './rowContext';

const DAYS_OF_EXTENSION = /^(?:延[期长])?(\d{1,2})(?:个?(?:工作日|天|日))?$/;
/** Any year will do where only the kind of a cell is asked for. */
const ANY_YEAR = () => 2000;

/** 是, or the day of an extension, or its working days. */
function readExtension(cell: GridCell | undefined): Reading<boolean> & { readonly days: number | null } {
  const choice = readChoiceCell(cell, YES_NO);
  if (choice.code !== 'not-in-list') return { ...choice, days: null };
  const days = DAYS_OF_EXTENSION.exec(labelForm(shownIn(cell)))?.[1];
  if (days !== undefined) return { value: Number(days) > 0, days: Number(days) };
  const day = readDayCell(cell, { yearOfDay: ANY_YEAR, leastSerial: FIRST_SERIAL }).value;
  return day === null ? { ...choice, days: null } : { value: true, days: null };
}

/** Reads a row, in which days without a year are of this one; what is not certain goes to the tally, what was not read to its remarks. */
export function readRow(context: ListContext, at: number, year: number | null): Application {
  const row = rowOf(context, at);
  const { table, list, mapping, coder, tally, cell, text, kept, place } = row;
  const choice = <Value>(column: ApplicationColumn, choices: Choices<Value>) =>
    kept.take(column, cell(column), quiet(readChoiceCell(cell(column), choices)));
  const count = (column: ApplicationColumn) =>
    kept.take(column, cell(column), quiet(readCountCell(cell(column))));

  const carried = choice('carried', YES_NO);
  const { received, day } = readDays(row, year, carried);

  const names = list.columns.filter(isNameColumn).map(({ column }) => table.text(at, column));
  const name = text('applicantCode') || (names.find((each) => each !== '') ?? '');
  const applicantCode = coder.codeOf(name);
  const hides = name.length > 1 && name !== applicantCode;
  const hide = (own: string): string => masked(hides ? own.split(name).join(applicantCode) : own);
  const clean = (column: ApplicationColumn): string => {
    const rest = hide(text(column));
    if (rest !== text(column)) tally.remark('text-masked', place, rest);
    return rest;
  };
  const summary = clean('summary');
  const answered = day('answered');
  const isTelling = received !== null && (summary !== '' || applicantCode !== '');
  const number = context.numberOf({
    ...{ text: maskedNumber(text('number')), received, place },
    content: isTelling ? [received, answered, applicantCode, summary].join('|') : '',
  });
  const extension = readExtension(cell('extended'));
  return {
    place,
    number,
    received,
    applicant: readApplicant(row, { name, number, hide }),
    way: clean('way'),
    summary,
    carried,
    correctionAsked: day('correctionAsked'),
    correctionReceived: day('correctionReceived'),
    thirdPartyFrom: day('thirdPartyFrom'),
    thirdPartyTo: day('thirdPartyTo'),
    extended: kept.take('extended', cell('extended'), quiet(extension)),
    extensionDays: mapping.extensionDays === undefined ? extension.days : count('extensionDays'),
    answered,
    ...readOutcome(row, { number, hide }),
    applicantCode,
    feeBasis: choice('feeBasis', FEE_BASIS_LIST),
    pages: count('pages'),
    feeNotice: day('feeNotice'),
    feePaid: day('feePaid'),
    remarks: kept.remarks,
  };
}
