/** What every jest project has in common. */
const path = require('node:path');

/** Packages that come as ES modules only: parse5 for the readers, the rest are what Univer's CommonJS requires. */
const modules = [
  'parse5',
  'entities',
  'lodash-es',
  'nanoid',
  'kdbush',
  'rbush',
  'quickselect',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

module.exports = {
  rootDir: path.resolve(__dirname, '..', '..'),
  transform: { '^.+\\.(t|j)sx?$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${modules.join('|')})/)`, '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
