/** No word is missing in a language, none is left over, and each error and reason that has words is given somewhere. */
import { MESSAGES } from '../../src/messages/catalogue';
import { COMMAND_MESSAGES } from '../../src/messages/command';
import { DESK_WORDS } from '../../src/messages/desk';
import { DESK_PANE_WORDS } from '../../src/messages/deskPane';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { LEDGER_WORDS } from '../../src/messages/ledgerWords';
import { NOTICE_WORDS } from '../../src/messages/notice';
import { PROOF_WORDS } from '../../src/messages/proof';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { reasons } from '../../src/messages/zh-CN/reasons';
import { unreadWords } from './uses';
import { writtenIn } from './written';

/** The words below a value, by where they stand, each with what it is; of a list how long it is. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [`${path}: ${value.length} in a list`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${path}.${name}`));
}

test.each(
  Object.entries({
    MESSAGES,
    COMMAND_MESSAGES,
    DESK_WORDS,
    DESK_PANE_WORDS,
    FINDING_LIST_WORDS,
    LEDGER_WORDS,
    NOTICE_WORDS,
    PROOF_WORDS,
    RULE_WORDS,
  }),
)('%s has the same words in both languages', (_, { 'zh-CN': chinese, 'en-US': english }) => {
  // The command's titles are replaced where they are not in English already.
  const shape = (words: unknown) => shapeOf(words).filter((each) => !each.startsWith('.command.titles.'));
  const expected = shape(chinese).sort();
  expect(expected.length).toBeGreaterThan(2);
  expect(shape(english).sort()).toEqual(expected);
});

test('every word is read somewhere', () => {
  expect(unreadWords()).toEqual([
    // src/webview/plainPage.js says these, and a test holds the two together.
    'zh-CN/pane/index: rest.oldWebview',
    'zh-CN/pane/index: rest.notStarted',
    // Read as what stands before and after a count, whichever sentence it is.
    'official/workbook: WORKBOOK.someBreak.before',
    'official/workbook: WORKBOOK.someBreak.after',
  ]);
}, 120_000);

const outside = new Set(
  writtenIn('src').flatMap(({ file, text }) => (file.startsWith('src/messages') ? [] : text)),
);

test.each([
  ['error', MESSAGES['zh-CN'].errors],
  ['reason', reasons],
])('every %s that has words is given somewhere', (_, words) => {
  expect(Object.keys(words).length).toBeGreaterThan(30);
  expect(Object.keys(words).filter((code) => !outside.has(code))).toEqual([]);
});
