/** Folders that come along with the program. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OrchestratorError } from '../../errors.js';

/** A folder of the package that this file is part of, bundled or not. Throws USAGE where the program stands alone. */
export function packageFolder(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const found = join(folder, name);
    if (existsSync(found) && existsSync(join(folder, 'package.json')) && folder !== here) return found;
    if (dirname(folder) === folder)
      throw new OrchestratorError(
        'USAGE',
        `The folder ${name} is not beside this program (${here}).`,
        'Clone the repository and run node dist/index.js there.',
      );
  }
}
