/**
 * What tasks leave behind, judged across all of them: no two outputs share a place on disk, and every schema they name is read and pinned.
 */
import type { OutputSpec } from '../domain/definition.js';
import type { TaskId } from '../domain/ids.js';
import { type FaultList, quoted } from './definition-fault.js';
import type { Located } from './source-node.js';
import { type SourceFile, sourceText } from './source-text.js';
import type { KnownTask } from './task-references.js';

export interface Outputs {
  readonly byTask: ReadonlyMap<TaskId, readonly OutputSpec[]>;
  readonly schemas: Readonly<Record<string, unknown>>;
}

const MAX_SCHEMA_DEPTH = 64;

/** Resolves the outputs of every task and reads the schemas they name. */
export function resolveOutputs(
  tasks: ReadonlyMap<string, KnownTask>,
  schemaFile: (path: string) => SourceFile | undefined,
  faults: FaultList,
): Outputs {
  const byTask = new Map<TaskId, readonly OutputSpec[]>();
  const schemas = new Map<string, unknown>();
  const isTaskPlace = taskPlaces(tasks.keys());
  for (const { id, written } of tasks.values()) {
    if (written === undefined) continue;
    const places = new OutputPlaces();
    byTask.set(
      id,
      written.outputs.map(({ value: output, at }): OutputSpec => {
        if (output.kind === 'check') return output;
        const problem =
          places.add(output.path) ?? (isTaskPlace(id, output.path) ? 'is the place of another task' : null);
        if (problem !== null)
          faults.add(
            at,
            'DUPLICATE_OUTPUT',
            `The output ${quoted(output.path)} ${problem}.`,
            'Give it a path of its own.',
          );
        if (output.schema !== null && !schemas.has(output.schema.value))
          schemas.set(output.schema.value, readSchema(output.schema, schemaFile, faults));
        return {
          kind: 'file',
          path: output.path,
          schema: output.schema?.value ?? null,
          allowEmpty: output.allowEmpty,
        };
      }),
    );
  }
  return { byTask, schemas: Object.fromEntries(schemas) };
}

/** The output paths of one task: distinct, also by letter case, and none a folder of another. */
export class OutputPlaces {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** Why the path is taken; null when it was free and now belongs to this task. */
  add(path: string): string | null {
    const folded = path.toLowerCase();
    if (this.#files.has(folded)) return 'stands here twice';
    if (this.#folders.has(folded)) return 'is also a folder of another output';
    const above = foldersOf(folded);
    if (above.some((folder) => this.#files.has(folder))) return 'lies below another output';
    this.#files.add(folded);
    for (const folder of above) this.#folders.add(folder);
    return null;
  }
}

function foldersOf(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

/** Tells whether an output of a task would lie where the outputs of another task lie: ids may be prefixes of each other. */
export function taskPlaces(ids: Iterable<string>): (id: string, output: string) => boolean {
  const places = new Set<string>();
  const tasks = new Set<string>();
  for (const id of ids) {
    const folded = id.toLowerCase();
    tasks.add(folded);
    places.add(folded);
    for (const folder of foldersOf(folded)) places.add(folder);
  }
  return (id, output) => {
    const own = id.toLowerCase();
    const full = `${own}/${output.toLowerCase()}`;
    if (places.has(full)) return true;
    return foldersOf(full).some((folder) => folder.length > own.length && tasks.has(folder));
  };
}

function readSchema(
  schema: Located<string>,
  schemaFile: (path: string) => SourceFile | undefined,
  faults: FaultList,
): unknown {
  const file = schemaFile(schema.value);
  if (file === undefined) {
    faults.add(
      schema.at,
      'SCHEMA_MISSING',
      `There is no schema file ${quoted(schema.value)}.`,
      'Write it, or name another.',
    );
    return {};
  }
  const text = sourceText(file, faults);
  if (text === undefined) return {};
  const parsed = parseSchema(text);
  if (typeof parsed === 'object') return parsed;
  faults.add(
    schema.at,
    'SCHEMA_INVALID',
    `The schema file ${quoted(schema.value)} ${parsed}.`,
    'Make it a JSON object, a JSON schema.',
  );
  return {};
}

/** The schema object, or what is wrong with the text. */
function parseSchema(text: string): object | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'is not JSON';
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'holds no JSON object';
  return isDeep(parsed) ? 'is nested too deeply' : parsed;
}

function isDeep(root: object): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; depth < MAX_SCHEMA_DEPTH; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
