/** Every format that an import understands. A new one is one file and one line here. */
import { OrchestratorError } from '../../errors.js';
import { printable } from '../definition-fault.js';
import { factoryState } from './factory-state.js';
import { flowState } from './flow-state.js';
import type { ImportFormat } from './import-format.js';
import { layeredTasks } from './layered-tasks.js';
import type { SourceTree } from './source-tree.js';
import { tasksAsFiles } from './tasks-as-files.js';
import { workflowItems } from './workflow-items.js';

export const IMPORT_FORMATS: readonly ImportFormat[] = [
  tasksAsFiles,
  layeredTasks,
  workflowItems,
  flowState,
  factoryState,
];

/** The format with that name, or the one that knows these files best. Throws IMPORT_FORMAT. */
export function chooseFormat(tree: SourceTree, named: string | null): ImportFormat {
  if (named !== null) {
    const found = IMPORT_FORMATS.find(({ id, aliases }) => id === named || aliases.includes(named));
    if (found !== undefined) return found;
    throw new OrchestratorError(
      'IMPORT_FORMAT',
      `There is no format "${printable(named)}".`,
      `Formats: ${IMPORT_FORMATS.map(({ id }) => id).join(', ')}.`,
    );
  }
  const ranked = IMPORT_FORMATS.map((format) => ({ format, sure: format.sniff(tree) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure);
  const [best, second] = ranked;
  if (best !== undefined && best.sure > (second?.sure ?? 0)) return best.format;
  const formats = (best === undefined ? IMPORT_FORMATS : ranked.map(({ format }) => format)).map(
    ({ id, title }) => `${id} (${title})`,
  );
  throw new OrchestratorError(
    'IMPORT_FORMAT',
    best === undefined
      ? `Nothing in ${printable(tree.location)} looks like the files of a system that is known.`
      : `${printable(tree.location)} holds files of more than one system.`,
    `Name one with --from: ${formats.join(', ')}.`,
  );
}
