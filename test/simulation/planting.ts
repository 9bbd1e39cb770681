/** Puts a planted bug into the modules that are loaded from now on, in this process alone. */
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Edit, PlantedBug } from './planted-bugs.js';

/** Address of a compiled module of the product. */
function addressOf({ file }: Edit): string {
  return new URL(`../../src/${file}.js`, import.meta.url).href;
}

/** Call before the product is loaded. Throws where an edit no longer fits the code. */
export function plant({ name, edits }: PlantedBug): void {
  for (const edit of edits) {
    const parts = readFileSync(fileURLToPath(addressOf(edit)), 'utf8').split(edit.find);
    if (parts.length !== 2)
      throw new Error(
        `bug ${name} no longer fits ${edit.file}: ${edit.find} is there ${parts.length - 1} times`,
      );
  }
  if (edits.length === 0) return;
  register('./planting-hooks.js', import.meta.url, {
    data: edits.map((edit) => ({ address: addressOf(edit), find: edit.find, put: edit.put })),
  });
}
