/** Where the pane is, what it was brought and what it says after each thing that can happen, from literal states. */
import {
  BROUGHT,
  expectChanged,
  one,
  other,
  problem,
  read,
  READING,
  three,
  toast,
  two,
  unmended,
} from './paneStates';
import type { Case } from './paneStates';

const CASES: readonly Case[] = [
  [
    'another view leaves the page and what was brought, and orders the findings',
    { ...BROUGHT, shown: [{ finding: three, mended: true }, ...unmended(two, one)] },
    { type: 'view', view: 'exporting' },
    { view: 'exporting', page: null, incoming: null, shown: unmended(one, two) },
  ],
  [
    'another view without a report',
    { open: null, shown: [] },
    { type: 'view', view: 'filling' },
    { view: 'filling' },
  ],
  [
    'another view leaves problem and toast',
    { problem: problem(false), toast },
    { type: 'view', view: 'filling' },
    { view: 'filling' },
  ],
  ['a page', {}, { type: 'page', page: 'settings' }, { page: 'settings' }],
  [
    'another page leaves what was brought',
    BROUGHT,
    { type: 'page', page: 'proof' },
    { page: 'proof', incoming: null },
  ],
  ['no page', READING, { type: 'page', page: null }, { page: null, incoming: null }],
  [
    'the help keeps what it is opened over, and what was brought there',
    BROUGHT,
    { type: 'page', page: 'help' },
    { page: 'help', beneath: 'import' },
  ],
  ['the help again', { page: 'help', beneath: 'unit' }, { type: 'page', page: 'help' }, {}],
  [
    'back from the help',
    { ...BROUGHT, page: 'help', beneath: 'import' },
    { type: 'page', page: 'import' },
    { page: 'import' },
  ],
  [
    'what is answered beneath the help is closed there',
    { ...BROUGHT, page: 'help', beneath: 'import' },
    { type: 'page', page: null },
    { beneath: null, incoming: null },
  ],
  ['back from the help to the view', { page: 'help' }, { type: 'page', page: null }, { page: null }],
  [
    'a file that is being read goes to 导入',
    {},
    { type: 'bringing', source: '乙.docx' },
    { page: 'import', incoming: { source: '乙.docx', read: null } },
  ],
  [
    'a file that is being read takes the place of another',
    BROUGHT,
    { type: 'bringing', source: '乙.docx' },
    { incoming: { source: '乙.docx', read: null } },
  ],
  [
    'a file for 核对成稿 stays there',
    { page: 'proof' },
    { type: 'bringing', source: '乙.docx' },
    { page: 'proof', incoming: { source: '乙.docx', read: null } },
  ],
  [
    'what was read is there, under the name of its source',
    READING,
    { type: 'brought', read },
    { incoming: { source: '甲.docx', read } },
  ],
  [
    'what was read for 核对成稿',
    { ...READING, page: 'proof' },
    { type: 'brought', read },
    { incoming: { source: '甲.docx', read } },
  ],
  [
    'what is read anew takes the place of what was read',
    BROUGHT,
    { type: 'brought', read: other },
    { incoming: { source: '甲.docx', read: other } },
  ],
  ['what could not be read: the sources again', READING, { type: 'brought', read: null }, { incoming: null }],
  ['what was brought is put away', BROUGHT, { type: 'brought', read: null }, { incoming: null }],
  ['whoever has left is not brought back', {}, { type: 'brought', read }, {}],
  ['nor whoever is on another page', { page: 'settings' }, { type: 'brought', read }, {}],
  ['nor whoever left what could not be read', {}, { type: 'brought', read: null }, {}],
  [
    'a failure takes the place of what was said, and leaves the page',
    { ...READING, toast },
    { type: 'failed', problem: problem(false) },
    { problem: problem(false), toast: null },
  ],
  [
    'a failure takes the place of another',
    { problem: problem(true) },
    { type: 'failed', problem: problem(false) },
    { problem: problem(false) },
  ],
  [
    'a failure that is dealt with',
    { problem: problem(false), toast },
    { type: 'dealtWith' },
    { problem: null },
  ],
  [
    'what was done is said, beside a problem',
    { problem: problem(false) },
    { type: 'done', toast },
    { toast },
  ],
  ['what was said is over', { toast }, { type: 'done', toast: null }, { toast: null }],
  [
    'preferences',
    BROUGHT,
    { type: 'preferences', preferences: { locale: 'en-US', typedTotals: true, explainer: '' } },
    { preferences: { locale: 'en-US', typedTotals: true, explainer: '' } },
  ],
];

test.each(CASES)('%s', (_, before, event, changed) => expectChanged(before, event, changed));
