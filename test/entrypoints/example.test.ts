/** Which folders of examples/ can be copied and run. */
import { describe, expect, test } from '@jest/globals';
import { exampleRepository } from '../../src/entrypoints/cli/example.js';

describe('an example that is run as it is', () => {
  test.each(['from-task-files', 'workflows', '..', 'nothing'])(
    'is none that has no definition: %s',
    async (name) => {
      await expect(exampleRepository(name, {})).rejects.toMatchObject({ code: 'USAGE' });
    },
  );
});
