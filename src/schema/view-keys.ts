/** `views` of the definition: which files for other systems are written with every step, and where a copy of them lies. */
import { VIEW_KINDS, type ViewKind, type ViewSpec } from '../domain/definition.js';
import { globCovers, globsOverlap } from '../domain/glob.js';
import { patternGlob, placeholdersIn } from '../domain/path-pattern.js';
import { type FaultList, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { nearestName } from './nearest-name.js';
import { locatedOf } from './policy-keys.js';
import type { Located, Place } from './source-node.js';
import { choiceOf, listOf, type Read, readOutputPath } from './value-reading.js';

const VIEW_KEYS = { known: ['kind', 'path'], notBuilt: [] };
/** What a path may name; the first of them it has to, where there is a file for each. */
const PLACEHOLDERS: Readonly<Record<ViewKind, readonly string[]>> = {
  status: ['task', 'session', 'ticket'],
  queues: ['agent', 'session', 'ticket'],
  'flow-state': ['session', 'ticket'],
  'orchestrator-state': ['session', 'ticket'],
  checkpoints: ['session', 'ticket'],
};
const ONE_EACH: readonly ViewKind[] = ['status', 'queues'];

const readKind = choiceOf(VIEW_KINDS);

/** A kind, or `{ kind, path }`. */
const readView: Read<ViewSpec> = (node, faults) => {
  if (node.kind !== 'map') {
    const kind = readKind(node, faults);
    return kind === undefined ? undefined : { kind, path: null };
  }
  const keys = new MapReader(node, VIEW_KEYS, faults);
  const kind = keys.required('kind', readKind);
  const path = keys.located('path', readOutputPath);
  if (kind === undefined) return undefined;
  if (path !== undefined) checkPlaceholders(kind, path, faults);
  return { kind, path: path?.value ?? null };
};

function checkPlaceholders(kind: ViewKind, { value, at }: Located<string>, faults: FaultList): void {
  const allowed = PLACEHOLDERS[kind];
  const written = placeholdersIn(value);
  const [each = ''] = allowed;
  for (const name of written)
    if (!allowed.includes(name)) {
      const near = nearestName(name, allowed);
      const known = allowed.map((one) => `{${one}}`).join(', ');
      addBad(at, `${quoted(`{${name}}`)} stands for nothing in the path of a view of ${kind}.`, faults, {
        remedy: near === undefined ? `There are: ${known}.` : `Did you mean {${near}}?`,
      });
    }
  if (ONE_EACH.includes(kind) && !written.includes(each))
    addBad(at, `The view of ${kind} has many files, and ${quoted(value)} is one path.`, faults, {
      remedy: `Name {${each}} in it.`,
    });
}

function addBad(
  at: Place,
  message: string,
  faults: FaultList,
  { remedy }: { readonly remedy: string },
): void {
  faults.add(at, 'BAD_VALUE', message, remedy);
}

/** What git and GitHub obey: nothing is written there by itself. */
const OBEYED = ['.github/**', '**/.gitattributes', '**/.gitignore', '**/.gitmodules'];

/** Each kind once. `own`: globs of what the definition is made of, which no view may replace. */
export const viewsReader =
  (own: readonly string[]): Read<readonly ViewSpec[]> =>
  (node, faults) => {
    const written = listOf(locatedOf(readView))(node, faults) ?? [];
    const views: ViewSpec[] = [];
    for (const { value, at } of written) {
      const { kind, path } = value;
      if (path !== null && isTaken(kind, path, own))
        addBad(at, `A view cannot lie at ${quoted(path)}: that is not only looked at.`, faults, {
          remedy: 'Give it a path of its own.',
        });
      const known = views.find((one) => one.kind === kind);
      if (known === undefined) views.push(value);
      else if (known.path !== path)
        addBad(at, `The view of ${kind} stands here twice.`, faults, { remedy: 'Leave one of them.' });
    }
    return views;
  };

function isTaken(kind: ViewKind, path: string, own: readonly string[]): boolean {
  const glob = patternGlob(path, ['task']);
  const places = kind === 'checkpoints' ? `${glob}/**` : glob;
  // No value of a placeholder begins with a dot, so such names are there in so many words.
  return OBEYED.some((obeyed) => globCovers(obeyed, path)) || own.some((part) => globsOverlap(part, places));
}
