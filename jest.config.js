import { availableParallelism } from 'node:os'

// No test leaves this machine, and Node 20 reads all these certificates whenever a process of it starts: 70 ms each.
delete process.env.NODE_EXTRA_CA_CERTS

/** Tests are compiled by tsc into build/ and run as native ES modules: no transformer. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/build/__tests__/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {},
  coverageProvider: 'v8',
  testSequencer: '<rootDir>/jest.sequencer.js',
  testTimeout: 240_000,
  // Much of a test is waiting for child processes: two workers more than processors keep these busy.
  maxWorkers: availableParallelism() + 2,
}
