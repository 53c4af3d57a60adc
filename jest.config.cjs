/** Two projects: plain Node for the pure core and src/excel, jsdom for the pane. */
const transform = { '^.+\\.(t|j)sx?$': '@swc/jest' };
const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(parse5|entities)/)', '/dist/'],
};
module.exports = {
  projects: [
    { ...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/test/(e2e|referee|bench)/'] },
    { ...shared, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/**/*.test.tsx'] },
  ],
};
