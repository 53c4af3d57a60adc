/** The built preview in a real browser; skipped aloud without one. */
module.exports = {
  ...require('./shared.cjs'),
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
};
