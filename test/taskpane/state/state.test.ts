/** The pane before anything was read, its tabs, and its language. */
import { initialState, localeOf, VIEWS } from '../../../src/taskpane/state/state';
import { showAfresh, showInPlace, withoutMended } from '../../../src/taskpane/state/shown';
import { BEFORE, finding, one, three, two } from './paneStates';

test('the tabs, in the order of the work', () => {
  expect(VIEWS).toEqual(['filling', 'checking', 'exporting', 'desk']);
});

test('before the first reading nothing is known, and nothing is said', () => {
  const preferences = { locale: null, typedTotals: true, explainer: '甲' };
  expect(initialState({ preferences, hostLocale: 'en-US', view: 'exporting' })).toEqual({
    known: false,
    open: null,
    beneath: null,
    behind: null,
    ledger: null,
    isDesk: false,
    readings: 0,
    shown: [],
    view: 'exporting',
    page: null,
    incoming: null,
    problem: null,
    toast: null,
    history: { undo: [], redo: [] },
    preferences: { locale: null, typedTotals: true, explainer: '甲' },
    hostLocale: 'en-US',
  });
});

test.each([
  [null, 'zh-CN', 'zh-CN'],
  [null, 'en-US', 'en-US'],
  ['en-US', 'zh-CN', 'en-US'],
  ['zh-CN', 'en-US', 'zh-CN'],
] as const)('chosen %s in an Excel of %s: %s', (locale, hostLocale, expected) => {
  expect(localeOf({ ...BEFORE, hostLocale, preferences: { ...BEFORE.preferences, locale } })).toBe(expected);
});

describe('the findings on the screen', () => {
  const marks = (shown: ReturnType<typeof showAfresh>) =>
    shown.map(({ finding: { id, message }, mended }) => `${mended ? '-' : '+'}${id}${message}`);

  test('afresh: as they come', () => {
    expect(marks(showAfresh([two, one]))).toEqual(['+二二', '+一一']);
    expect(marks(showAfresh([]))).toEqual([]);
  });

  test('in place: kept in their new words, struck through, and new ones behind', () => {
    const shown = showInPlace(showAfresh([one, two]), [three, finding('二', '又二')]);
    expect(marks(shown)).toEqual(['-一一', '+二又二', '+三三']);
    expect(marks(withoutMended(shown))).toEqual(['+二又二', '+三三']);
    expect(marks(showInPlace(shown, [one]))).toEqual(['+一一', '-二又二', '-三三']);
    expect(marks(showInPlace([], [one, two]))).toEqual(['+一一', '+二二']);
  });
});
