/** Workbooks and documents as LibreOffice sees them; skipped aloud without it. */
module.exports = {
  ...require('./shared.cjs'),
  displayName: 'referee',
  testEnvironment: '<rootDir>/test/jest/plainContext.cjs',
  testMatch: ['<rootDir>/test/referee/**/*.test.ts'],
};
