/** Workbooks and documents as LibreOffice sees them; skipped aloud without it. */
module.exports = {
  ...require('./shared.cjs'),
  displayName: 'referee',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/referee/**/*.test.ts'],
};
