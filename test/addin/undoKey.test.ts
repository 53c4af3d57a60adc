/** The key of the undo history stays the same on one computer, and never keeps anybody from working. */
import { loadUndoKey } from '../../src/addin';

function storage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

test('made once, 32 bytes, and found again', () => {
  const place = storage();
  const key = loadUndoKey(place);
  expect(key).toHaveLength(32);
  expect(place.kept['nianbao.undoKey']).toMatch(/^[0-9a-f]{64}$/);
  expect(loadUndoKey(place)).toEqual(key);
  expect(loadUndoKey(storage())).not.toEqual(key);
});

test('the literal text of a key', () => {
  const text = `00ff${'10'.repeat(30)}`;
  expect([...loadUndoKey(storage({ 'nianbao.undoKey': text }))].slice(0, 3)).toEqual([0, 255, 16]);
});

test('what is no key is replaced', () => {
  const place = storage({ 'nianbao.undoKey': 'hello' });
  expect(loadUndoKey(place)).toHaveLength(32);
  expect(place.kept['nianbao.undoKey']).not.toBe('hello');
});

test.each([
  ['no storage', undefined],
  [
    'a storage that refuses',
    {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    },
  ],
])('%s: a key for this page', (_, place) => {
  expect(loadUndoKey(place)).toHaveLength(32);
});
