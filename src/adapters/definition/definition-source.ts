/** The definition of a work tree behind the port, and its `state:` by itself. */
import type { DefinitionSource } from '../../app/ports.js';
import type { StateSpec } from '../../domain/definition.js';
import { DefinitionError, OrchestratorError } from '../../errors.js';
import { FaultList } from '../../schema/definition-fault.js';
import { readDefinitionFile } from '../../schema/definition-file.js';
import { type DefinitionPlace, definitionSourceFile, readDefinition } from './read-definition.js';
import { unwritten } from './unwritten-state.js';

export function createDefinitionSource(place: DefinitionPlace): DefinitionSource {
  return {
    async compile() {
      const compiled = await readDefinition(place);
      if (compiled.kind === 'faults') throw new DefinitionError(compiled.faults);
      const remarks = [
        ...compiled.skipped.map((path) => `${path} is no task file and was skipped`),
        ...compiled.warnings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
      ];
      const { definition, taskFolder, prompts } = compiled;
      return { definition, taskFolder, prompts, remarks };
    },
  };
}

/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
export function parseStateSpec(place: DefinitionPlace): StateSpec {
  const file = definitionSourceFile(place);
  if (file === undefined) {
    if (place.definitionFile !== undefined)
      throw new OrchestratorError(
        'DEFINITION_NOT_FOUND',
        `There is no definition file ${place.definitionFile} in ${place.root}.`,
        'Name a file that exists, relative to the root.',
      );
    return unwritten(place);
  }
  const faults = new FaultList();
  const written = readDefinitionFile(file, place, faults);
  if (written === undefined) throw new DefinitionError(faults.sorted());
  return written.state;
}
