/** Tables of texts for expressions: what an expression finds stands between « and ». */

/** A describe of an expression: each text, with «marks» around what is found in it; without marks nothing is found. */
export function finds(name: string, expression: RegExp, texts: readonly string[]): void {
  describe(name, () => {
    test.each(texts)('%s', (text) => {
      expect(text.replace(/[«»]/g, '').replace(expression, '«$&»')).toBe(text);
    });
  });
}

/** Texts that are found whole, separated by spaces. */
export const whole = (texts: string): string[] => texts.split(' ').map((text) => `«${text}»`);
