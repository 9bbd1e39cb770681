// Tests run from build/test; snapshots are kept beside their sources under test/__snapshots__.
const { sep } = require('node:path');

const BUILT = `${sep}build${sep}test${sep}`;
const STORED = `${sep}test${sep}__snapshots__${sep}`;

module.exports = {
  resolveSnapshotPath: (testPath, extension) =>
    testPath.replace(BUILT, STORED).replace(/\.js$/, '.ts') + extension,
  resolveTestPath: (snapshotPath, extension) =>
    snapshotPath.slice(0, -extension.length).replace(STORED, BUILT).replace(/\.ts$/, '.js'),
  testPathForConsistencyCheck: ['x', 'build', 'test', 'a.test.js'].join(sep),
};
