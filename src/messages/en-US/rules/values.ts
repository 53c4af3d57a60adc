/** V-number, V-blank, V-text, V-decimals in English. */
import type { FigureWords, values as chinese } from '../../zh-CN/rules/values';
import { FORM, practice } from './card';
import { tableName } from '../terms';

const place = ({ row, column }: FigureWords): string => `${row} · ${column}`;

const typeNumber = (inSheet: boolean): string =>
  `type the number${inSheet ? ' and set the cell’s format to General' : ''}`;

export const values: typeof chinese = {
  'V-number': {
    card: {
      title: 'A whole number, not negative',
      plain:
        'Counts are 0 or positive whole numbers: no words, negatives or decimals. A change in the 2019 edition may be negative. What is no number does not count as 0: relations with it are not checked.',
      basis: `Follows from the tables of ${FORM}: the cells hold counts.`,
      holds: 'Licences (行政许可): 12.',
      breaks: 'Licences (行政许可): -3, or “若干”.',
    },
    notANumber: (figure) =>
      `${place(figure)}: “${figure.text}” is not a number; relations with it were not checked`,
    date: (figure, inSheet) =>
      `${place(figure)}: “${figure.text}” is a date, not a number, and was not read; ${typeNumber(inSheet)}`,
    time: (figure, inSheet) =>
      `${place(figure)}: “${figure.text}” is a time, not a number, and was not read; ${typeNumber(inSheet)}`,
    noResult: (figure) =>
      `${place(figure)}: the formula has no result; open the workbook in Excel and save it once`,
    shownAsNoNumber: (figure, stored) =>
      `${place(figure)}: ${stored} is stored and shown as “${figure.text}”, which is no count, and was not read; set the cell’s format to General`,
    notShown: (figure, stored) =>
      `${place(figure)}: ${stored} is stored, but the cell’s format does not show it, and it was not read; set the format to General`,
    negative: (figure) =>
      `${place(figure)}: ${figure.text} is negative; it should be 0 or a positive whole number`,
    notWhole: (figure) =>
      `${place(figure)}: ${figure.text} is not whole; it should be 0 or a positive whole number`,
  },
  'V-blank': {
    card: {
      title: 'Write 0 where there is none',
      plain:
        'A cell for a figure is blank, “/” or “-”. It counts as 0 here; write 0, so that readers know nothing was forgotten.',
      basis: practice('nothing settles blank against 0, and most bodies write 0.'),
      holds: 'No applications by research institutions (科研机构): 0 in each cell.',
      breaks: 'No applications by research institutions (科研机构): cells left blank or “/”.',
    },
    some: (table, count) =>
      `${tableName(table)}: ${count} cells are blank and count as 0; write 0 where there is none`,
    all: (table) => `${tableName(table)} is not filled in yet`,
  },
  'V-text': {
    card: {
      title: 'A number stored as text',
      plain:
        'The number is text, has full-width digits, separators or a unit. It is read as a number here, but formulas in the sheet leave it out. A format that shows another number than is stored and a formula that was not recalculated are told here, too.',
      basis: practice('such cells make the sums of formulas too small.'),
      holds: '1200 (a number).',
      breaks: '“１２００”, “1,200件” (text).',
    },
    storedAsText: {
      one: (figure, value, inSheet) =>
        inSheet
          ? `${place(figure)}: “${figure.text}” is text; it counts as ${value} here and not at all in the sheet’s formulas`
          : `${place(figure)}: “${figure.text}” is not written as a plain number; it counts as ${value} here`,
      example: (figure, value) => `${place(figure)} “${figure.text}” counts as ${value}`,
      many: (table, count, examples, inSheet) =>
        inSheet
          ? `${tableName(table)}: ${count} numbers are text, such as ${examples.join(', ')}; the sheet’s formulas leave them out`
          : `${tableName(table)}: ${count} numbers are not written as plain numbers, such as ${examples.join(', ')}`,
    },
    shownOtherwise: {
      one: (figure, value, stored) =>
        `${place(figure)}: “${figure.text}” is shown and ${stored} is stored; it counts as shown, ${value}, here and as ${stored} in the sheet’s formulas`,
      example: (figure, value, stored) =>
        `${place(figure)} “${figure.text}” is shown, ${stored} is stored, it counts as ${value}`,
      many: (table, count, examples) =>
        `${tableName(table)}: ${count} cells show another number than is stored, such as ${examples.join('; ')}; they count as shown here and as stored in the sheet’s formulas`,
    },
    notRecalculated: {
      one: (figure, stored, calculated) =>
        `${place(figure)}: the result stored for the formula is ${stored} and should be ${calculated}: it was not recalculated; it is checked as ${calculated}; press F9 in Excel and save`,
      example: (figure, stored, calculated) =>
        `${place(figure)} ${stored} is stored and should be ${calculated}`,
      many: (table, count, examples) =>
        `${tableName(table)}: ${count} formulas were not recalculated, such as ${examples.join('; ')}; they are checked as they should be; press F9 in Excel and save`,
    },
  },
  'V-decimals': {
    card: {
      title: 'At most 6 decimals in an amount',
      plain: 'Only amounts have decimals: in 万元, at most 6, which is to 1 分.',
      basis: `Header of Table 2 (表二) of ${FORM}: （单位：万元）; 1 分 is 0.000001 万元.`,
      holds: 'Administrative fees (行政事业性收费): 3.1415 万元, which is 31,415 元.',
      breaks: 'Administrative fees (行政事业性收费): 0.1234567 万元.',
    },
    tooMany: (figure) =>
      `${place(figure)}: ${figure.text} has more than 6 decimals (in 万元, 6 decimals are 1 分)`,
  },
};
