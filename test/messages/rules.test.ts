/** Every rule has a card in both languages, with nothing left empty. */
import { MESSAGES } from '../../src/messages/catalogue';
import type { Locale } from '../../src/messages';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { RULE_ROWS } from '../support/ruleTable';

const LOCALES = Object.keys(MESSAGES) as Locale[];

describe.each(LOCALES)('%s', (locale) => {
  const { rules } = RULE_WORDS[locale];

  test('a card for every rule, and no other', () => {
    expect(Object.keys(rules).sort()).toEqual(RULE_ROWS.map(([id]) => id).sort());
  });

  test.each(RULE_ROWS.map(([id]) => id))('%s', (id) => {
    const card: Readonly<Record<string, string>> = { ...rules[id].card };
    expect(Object.keys(card)).toEqual(['title', 'plain', 'basis', 'holds', 'breaks']);
    for (const words of Object.values(card)) expect(words.trim()).not.toBe('');
    expect(card.holds).not.toBe(card.breaks);
  });

  test('titles tell the rules apart', () => {
    expect(new Set(RULE_ROWS.map(([id]) => rules[id].card.title)).size).toBe(RULE_ROWS.length);
  });
});
