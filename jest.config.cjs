/** Two projects: plain Node for the pure core and src/excel, jsdom for the pane. */
const transform = { '^.+\\.(t|j)sx?$': '@swc/jest' };
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
const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${modules.join('|')})/)`, '<rootDir>/dist/'],
};
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/(e2e|referee|bench)/'],
    },
    { ...shared, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/**/*.test.tsx'] },
  ],
};
