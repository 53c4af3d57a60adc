/** The pure core, src/excel and the command, in plain Node. */
module.exports = {
  ...require('./shared.cjs'),
  displayName: 'node',
  testEnvironment: '<rootDir>/test/jest/plainContext.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/test/(e2e|referee|bench)/'],
};
