/**
 * Where the state lives: the one part of the definition that is needed before anything else. Verbs that only read a session ask for nothing
 * more, so the parser of definitions is loaded only for a `state:` that takes one.
 */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StateSpec, StoreKind } from '../../domain/definition.js';
import { branchFault } from '../../domain/state-branch.js';
import type { DefinitionPlace } from './read-definition.js';
import { unwritten } from './unwritten-state.js';

/** Longer files are for the parser, which says what is wrong with them. */
const SHORT = 256 * 1024;

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
export async function readStateSpec(place: DefinitionPlace): Promise<StateSpec> {
  const plain = place.definitionFile === undefined ? plainState(join(place.root, 'orchestrator.yml')) : null;
  if (plain !== null) return { ...unwritten(place), ...plain };
  return (await import('./definition-source.js')).parseStateSpec(place);
}

/**
 * What a definition says of its state in so many words (`state: { store: file }`, `state: { store: git, branch: current, remote: origin }`, comments
 * around it), nothing when it says nothing, null when only the parser can tell.
 */
function plainState(file: string): Partial<StateSpec> | null {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return {};
  if (!stats.isFile() || stats.size > SHORT) return null;
  const text = readFileSync(file, 'utf8').replace(/^ *#.*$/gm, '');
  // An unfinished merge, other spellings of the key, another document: all for the parser.
  if (/<{7}|>{7}|\0|^---|^[{["'?%&!|>]/m.test(text)) return null;
  const mentions = text.match(/\bstate\b/g)?.length ?? 0;
  if (mentions === 0) return {};
  const [, store, branch, remote] = IN_SO_MANY_WORDS.exec(text) ?? [];
  if (mentions !== 1 || (store !== 'file' && store !== 'git')) return null;
  if ([branch, remote].some((word) => word !== undefined && NO_WORDS.has(word))) return null;
  if (branch !== undefined && branchFault(branch) !== null) return null;
  return {
    store,
    ...(branch === undefined ? {} : { branch }),
    ...(remote === undefined ? {} : { remote }),
  };
}

const IN_SO_MANY_WORDS =
  /^state: \{ store: (file|git)(?:, branch: ([a-z][a-z-]*))?(?:, remote: ([a-z][a-z-]*))? \}(?: +#.*| *)$/m;
/** Of YAML, these are values. */
const NO_WORDS = new Set(['true', 'false', 'null']);
