export default {
  testEnvironment: 'node',
  transform: {},
  roots: ['<rootDir>/build/test'],
  coverageProvider: 'v8',
  maxWorkers: 2,
  snapshotResolver: './jest.snapshot-resolver.cjs',
  testTimeout: 60_000,
};
