/** Tests are compiled by tsc into build/ and run as native ES modules: no transformer. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/build/__tests__/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {},
  coverageProvider: 'v8',
  testTimeout: 240_000,
  // Most of a test is waiting for child processes: more workers than processors keep these busy.
  maxWorkers: '150%',
}
