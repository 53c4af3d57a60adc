/** The built preview in a real browser; skipped aloud without one. */
module.exports = {
  ...require('./shared.cjs'),
  displayName: 'e2e',
  testEnvironment: '<rootDir>/test/jest/plainContext.cjs',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
};
