/** The definition of a work tree behind the port, and the one part of it that is needed before anything else: where the state lives. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionSource } from '../../app/ports.js';
import type { StateSpec, StoreKind } from '../../domain/definition.js';
import { DefinitionError, OrchestratorError } from '../../errors.js';
import { FaultList } from '../../schema/definition-fault.js';
import { readDefinitionFile } from '../../schema/definition-file.js';
import { type DefinitionPlace, definitionSourceFile, readDefinition } from './read-definition.js';

export function createDefinitionSource(place: DefinitionPlace): DefinitionSource {
  return {
    async compile() {
      const compiled = await readDefinition(place);
      if (compiled.kind === 'faults') throw new DefinitionError(compiled.faults);
      const remarks = [
        ...compiled.skipped.map((path) => `${path} is no task file and was skipped`),
        ...compiled.warnings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
      ];
      return { definition: compiled.definition, prompts: compiled.prompts, remarks };
    },
  };
}

/** The store of a definition that names none: normal mode where the root shows signs of it or is no repository, else the git store. */
export function defaultStore(root: string, isRepository: boolean): StoreKind {
  if (!isRepository) return 'file';
  const ignore = join(root, '.orchestrator', '.gitignore');
  if (existsSync(ignore) && readFileSync(ignore, 'utf8').trim() === '*') return 'file';
  return readdirSync(root).some((name) => name === 'workflow.yaml' || name.startsWith('.workflow_'))
    ? 'file'
    : 'git';
}

/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
export function readStateSpec(place: DefinitionPlace): StateSpec {
  const file = definitionSourceFile(place);
  if (file === undefined) {
    if (place.definitionFile !== undefined)
      throw new OrchestratorError(
        'DEFINITION_NOT_FOUND',
        `There is no definition file ${place.definitionFile} in ${place.root}.`,
        'Name a file that exists, relative to the root.',
      );
    return { store: place.defaultStore, branch: 'orchestrator-state', remote: 'origin' };
  }
  const faults = new FaultList();
  const written = readDefinitionFile(file, place.defaultStore, faults);
  if (written === undefined) throw new DefinitionError(faults.sorted());
  return written.state;
}
