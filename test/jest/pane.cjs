/** The pane, in jsdom. */
module.exports = {
  ...require('./shared.cjs'),
  displayName: 'pane',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/**/*.test.tsx'],
};
