/** Tests are compiled by tsc into build/ and run as native ES modules: no transformer. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/build/__tests__/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {},
  coverageProvider: 'v8',
  testTimeout: 240_000,
  // Most of the time of a test is its child processes': one worker fewer than processors would leave one idle.
  maxWorkers: '100%',
}
