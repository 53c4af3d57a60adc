/** What the pane remembers, however odd the browser's storage is. */
import { loadPreferences, savePreferences } from '../../src/addin';

const holding = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });
const DEFAULTS = { locale: null, typedTotals: false, explainer: '' };

test.each([
  [
    '{"locale":"en-US","typedTotals":true,"explainer":"甲"}',
    { locale: 'en-US', typedTotals: true, explainer: '甲' },
  ],
  ['{"locale":"zh-CN"}', { ...DEFAULTS, locale: 'zh-CN' }],
  ['{"locale":"fr-FR","typedTotals":"true","explainer":7}', DEFAULTS],
  ['{"typedTotals":1}', DEFAULTS],
  [null, DEFAULTS],
  ['', DEFAULTS],
  ['null', DEFAULTS],
  ['"text"', DEFAULTS],
  ['{broken', DEFAULTS],
])('stored %s', (text, expected) => {
  expect(loadPreferences(holding(text))).toEqual(expected);
});

test('no storage, or one that refuses, costs nothing but the memory', () => {
  expect(loadPreferences(undefined)).toEqual(DEFAULTS);
  savePreferences(undefined, { ...DEFAULTS, explainer: '甲' });
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => savePreferences(full, { ...DEFAULTS, explainer: '甲' })).not.toThrow();
});

test('what is kept is read again, under a name of its own', () => {
  const stored = new Map<string, string>([['another', '{}']]);
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  };
  savePreferences(storage, { locale: 'en-US', typedTotals: true, explainer: '乙' });
  expect(loadPreferences(storage)).toEqual({ locale: 'en-US', typedTotals: true, explainer: '乙' });
  expect([...stored.keys()]).toEqual(['another', 'nianbao.preferences']);
});
