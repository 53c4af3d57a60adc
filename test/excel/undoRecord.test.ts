/** The record of the last step: what is understood of it, and what cells hold as one text. */
import { contentOf, recordOf } from '../../src/excel/undoRecord';

describe('the record of the last step', () => {
  const kept = (value: unknown, isNullObject = false) =>
    recordOf({ isNullObject, value } as unknown as Excel.Setting);

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no text', 3],
    ['no JSON', '{'],
    ['another kind', '{"kind":"later"}'],
  ])('%s is none', (_, value) => expect(kept(value)).toBeNull());

  test('one that was never kept is none, whatever it says', () => {
    expect(kept('{"kind":"write","cells":[]}', true)).toBeNull();
  });

  test.each([['write'], ['insert']])('a step of kind %s', (kind) => {
    expect(kept(JSON.stringify({ kind, cells: [] }))).toEqual({ kind, cells: [] });
  });

  test('the content of cells: empty ones at the end leave no trace, those between do', () => {
    expect(
      contentOf([
        ['甲', 3],
        [true, null],
      ]),
    ).toBe('甲\u001f3\u001ftrue');
    expect(
      contentOf([
        ['', '乙'],
        ['', ''],
      ]),
    ).toBe('\u001f乙');
    expect(
      contentOf([
        ['', ''],
        [undefined, ''],
      ]),
    ).toBe('');
    expect(contentOf([['a', '', 'b']])).toBe('a\u001f\u001fb');
  });
});
