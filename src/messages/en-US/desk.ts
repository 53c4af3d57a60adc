import type { DeskWords } from '../zh-CN/desk';

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
