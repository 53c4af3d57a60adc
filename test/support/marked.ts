/** Tables of texts for expressions: what an expression finds stands between « and ». */

/** A test of an expression: in each text it finds what is «marked», and nothing else. */
export function finds(name: string, expression: RegExp, texts: readonly string[]): void {
  test(name, () => {
    const marked = texts.map((text) => text.replace(/[«»]/g, '').replace(expression, '«$&»'));
    expect(marked).toEqual(texts);
  });
}

/** Texts that are found whole, separated by spaces. */
export const whole = (texts: string): string[] => texts.split(' ').map((text) => `«${text}»`);
