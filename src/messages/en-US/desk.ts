import { DESK } from '../official/desk';
import type { DeskWords } from '../zh-CN/desk';

const LOST = {
  comments: 'comments',
  drawings: 'pictures, shapes or charts',
  tables: 'table styles',
  pivots: 'pivot tables',
  conditions: 'your conditional formats',
  validations: 'your data validations',
  cells: 'what stands outside of the table',
} as const;

export const desk: DeskWords = {
  remarks: {
    'list-line': ({ row, text }) => `Line ${row} of the list names no member: ${text}`,
    'list-twice': ({ name, row }) => `${name} is on the list twice; line ${row} was left out`,
    'list-sheet': ({ sheet }) => `The sheet “${sheet}” has no column of names; it was not read`,
    'list-id': ({ name, id }) => `The number ${id} of ${name} is another member’s; it was given a new one`,
    'list-counted': ({ name, text }) =>
      `“${text}” for ${name} is neither yes (是) nor no (否); the default was taken`,
    'list-kind': ({ name, text }) => `The kind “${text}” of ${name} is not known; it was left blank`,
    'list-due': ({ name, text }) => `The deadline “${text}” of ${name} is no date; it was left blank`,
    'list-dues': ({ year, count }) =>
      `The list is that of the review workbook for ${year}: deadlines of their own of ${count} members are of that year and were left out`,
    'typed-accepted': ({ name, round }) =>
      `${name} was accepted (通过) by typing into its cell; the figures of round ${round} are what was accepted`,
    'accepted-nothing': ({ name }) =>
      `${name} was accepted (通过) by typing into its cell, but there is no usable report; it is not accepted`,
    'accepted-gone': ({ name, round }) =>
      `Round ${round} of ${name}, which was accepted, is no longer there; it is not accepted any more`,
    'changed-after-acceptance': ({ name, round }) =>
      `${name} was changed after it was accepted: round ${round} differs; what was accepted still counts`,
    'file-renamed': ({ file, as }) => `Another file is called ${file}, too; this one is kept as ${as}`,
    'vertical-listed': ({ name }) => `${name} belongs to a vertical system; it is on the list, which decides`,
    nested: ({ name, within }) =>
      `${name} is contained in ${within} and counts beside it: its figures count twice (A-nested)`,
    'sheet-gone': ({ sheet }) =>
      `The sheet “${DESK.sheets[sheet]}” or its headers were not found; the other sheets are read`,
    'sheet-cut': ({ sheet }) => `The sheet “${DESK.sheets[sheet]}” is too long; its last rows were not read`,
    'column-gone': ({ sheet, column }) =>
      `“${DESK.sheets[sheet]}” has no column “${column}”; what it said is not known`,
    'row-unread': ({ sheet, row }) =>
      `Row ${row} of “${DESK.sheets[sheet]}” has no number or is not understood; it was not read`,
    'number-twice': ({ sheet, id, row }) =>
      `“${DESK.sheets[sheet]}” has number ${id} twice; row ${row} does not count`,
    'member-added': ({ name, id }) => `${name} is new on the list, with number ${id}`,
    'member-gone': ({ sheet, id }) =>
      `Number ${id} in “${DESK.sheets[sheet]}” is on the list no more; its reports are of nobody`,
    'standing-gone': ({ name }) => `${name} has no row in 审核台账; it stands as its reports say`,
    'word-unknown': ({ sheet, row, column, text, taken }) =>
      `“${text}” in “${column}”, row ${row} of “${DESK.sheets[sheet]}”, is not known; “${taken}” is taken`,
    'value-unread': ({ sheet, row, column, text }) =>
      `“${text}” in “${column}”, row ${row} of “${DESK.sheets[sheet]}”, is no date or number; it was not read`,
    'figures-changed': ({ unit, round }) =>
      `Figures or texts of round ${round} of ${unit} were changed in the workbook; they are not what was received`,
    'own-formulas': ({ sheet, column }) =>
      `The column “${column}” of ${DESK.sheets[sheet]} has formulas that cannot go on as they are; only their results are kept`,
    'own-renamed': ({ sheet, column, header, as }) =>
      `Column ${column} of ${DESK.sheets[sheet]} ${header === '' ? 'has no header' : `has the header “${header}”, as another has`}; it is now called “${as}”`,
    'header-twice': ({ sheet, column, header }) =>
      `${DESK.sheets[sheet]} has two columns “${header}”; the first is ours, column ${column} is kept as one of yours`,
    lost: ({ sheets }) =>
      `The review workbook is written anew; these are not kept: ${sheets
        .map(({ sheet, what }) => `${what.map((each) => LOST[each]).join(', ')} on ${sheet}`)
        .join('; ')}`,
    'formats-unread': () =>
      'The formats of the workbook could not be read; your colours, fonts and widths are not kept',
    'wording-gone': ({ use }) => `函件用语 lacks “${use}”; that sentence is empty`,
  },
  how: {
    first: 'first report',
    next: 'next round',
    same: 'received before, unchanged',
    twice: 'two files at once, to be decided',
    unsure: 'not sure of whom',
    unlisted: 'not on the list',
    otherYear: 'of another year or form',
    unread: 'cannot be read',
  },
};
