/** What every jest project has in common. */
const path = require('node:path');

/** Packages that come as ES modules only: parse5 and pdfjs-dist for the readers, the rest are what Univer's CommonJS requires. */
const modules = [
  'parse5',
  'pdfjs-dist',
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
  transform: {
    '^.+\\.m?[tj]sx?$': '@swc/jest',
    '\\.bcmap$': path.join(__dirname, 'bytes.cjs'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${modules.join('|')})/)`, '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};
