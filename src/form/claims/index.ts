/** What the numbers of a text are about: data for `narrative`. */
export * from './changes';
export * from './contexts';
export * from './lexicon';
export * from './marks';
export * from './numerals';
export * from './quantities';
