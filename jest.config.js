export default {
  testEnvironment: 'node',
  transform: {},
  roots: ['<rootDir>/build/test'],
  coverageProvider: 'v8',
  maxWorkers: 3,
  snapshotResolver: './jest.snapshot-resolver.cjs',
  testTimeout: 120_000,
};
