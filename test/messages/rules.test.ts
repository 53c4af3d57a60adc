/** Every rule has a card in both languages, with nothing left empty. */
import { RULES } from '../../src/form';
import { MESSAGES } from '../../src/messages';
import type { Locale } from '../../src/messages';
import { COMMAND_MESSAGES } from '../../src/messages/command';

const LOCALES = Object.keys(MESSAGES) as Locale[];

describe.each(LOCALES)('%s', (locale) => {
  const { rules } = COMMAND_MESSAGES[locale];

  test('a card for every rule, and no other', () => {
    expect(Object.keys(rules)).toEqual(RULES.map(({ id }) => id));
  });

  test.each(RULES.map(({ id }) => id))('%s', (id) => {
    const card: Readonly<Record<string, string>> = { ...rules[id] };
    expect(Object.keys(card)).toEqual(['title', 'plain', 'basis', 'holds', 'breaks']);
    for (const words of Object.values(card)) expect(words.trim()).not.toBe('');
    expect(card.holds).not.toBe(card.breaks);
  });

  test('titles tell the rules apart', () => {
    expect(new Set(RULES.map(({ id }) => rules[id].title)).size).toBe(RULES.length);
  });
});
