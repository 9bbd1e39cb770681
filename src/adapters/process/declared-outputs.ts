/**
 * Finds what an attempt was to leave behind, judges it, and collects it. An output may lie in the outputs folder, in the working copy's
 * `workspace/outputs/<task id>`, or at its own path in the working copy; links and specials are never followed.
 */
import { join } from 'node:path';
import type { OutputPlace } from '../../app/ports/checks.js';
import type { OutputSpec } from '../../domain/definition.js';
import type { Sha256 } from '../../domain/ids.js';
import { collisions, meetingReason, pathFaults, quoted } from '../git/tree-rules.js';
import { inspect, listPlainFiles, measurePlainFile } from './plain-files.js';
import { isUntouched } from './working-copy.js';

type FileSpec = Extract<OutputSpec, { readonly kind: 'file' }>;

export interface OutputSearch {
  /** `$ORCHESTRATOR_OUTPUTS`. */
  readonly outputs: string;
  /** Root of the working copy, or of the place worked in. */
  readonly work: string;
  readonly taskId: string;
  /** Inputs laid out in the working copy: one that nobody touched is no output. */
  readonly laid: ReadonlyMap<string, Uint8Array>;
}

/** One file of a declared output; of a declared folder there are many. */
export interface FoundOutput {
  readonly spec: FileSpec;
  /** As declared, or below the declared folder. */
  readonly path: string;
  readonly place: OutputPlace;
  /** Where it lies, absolute. */
  readonly file: string;
  readonly bytes: number;
}

export interface FoundOutputs {
  readonly files: readonly FoundOutput[];
  readonly reasons: readonly string[];
}

const MOST_FILES = 10_000;

/** Where the working copy has a task's outputs, unless they lie in the outputs folder. */
export function workspaceFolder(taskId: string): string {
  return `workspace/outputs/${taskId}`;
}

/** Looks for every declared file; a missing one is a reason of its own (`Missing output: <path>`). */
export async function findOutputs(specs: readonly OutputSpec[], search: OutputSearch): Promise<FoundOutputs> {
  const files = new Map<string, FoundOutput>();
  const reasons: string[] = [];
  for (const spec of specs) {
    if (spec.kind !== 'file') continue;
    const found = await findOne(spec, search);
    for (const file of found.files) if (!files.has(file.path)) files.set(file.path, file);
    reasons.push(...found.reasons);
  }
  const paths = [...files.keys()];
  reasons.push(...collisions(paths, paths).map((pair) => `Outputs ${meetingReason(pair)}`));
  return { files: [...files.values()], reasons };
}

async function findOne(spec: FileSpec, search: OutputSearch): Promise<FoundOutputs> {
  const path = spec.path.replace(/\/+$/, '');
  const faults = pathFaults(path);
  if (faults.length > 0) return refused(`Output ${quoted(spec.path)} ${faults.join(', ')}`);
  const places: readonly (readonly [OutputPlace, string])[] = [
    ['outputs', search.outputs],
    ['workspace', join(search.work, workspaceFolder(search.taskId))],
    ['copy', search.work],
  ];
  for (const [place, root] of places) {
    const entry = inspect(root, path);
    const file = join(root, path);
    if (entry.kind === 'strange')
      return refused(`Output ${quoted(path)} is ${entry.what}, not a regular file`);
    if (entry.kind === 'folder') return await wholeFolder(spec, path, place, file);
    if (entry.kind !== 'file') continue;
    const laid = place === 'copy' ? search.laid.get(path) : undefined;
    if (laid !== undefined && (await isUntouched(file, laid))) continue;
    if (entry.bytes === 0 && !spec.allowEmpty) return refused(`Output ${quoted(path)} is empty`);
    return { files: [{ spec, path, place, file, bytes: entry.bytes }], reasons: [] };
  }
  return refused(`Missing output: ${path}`);
}

async function wholeFolder(
  spec: FileSpec,
  path: string,
  place: OutputPlace,
  folder: string,
): Promise<FoundOutputs> {
  if (spec.schema !== null) return refused(`Output ${quoted(path)} is a folder, but has a schema`);
  const listing = await listPlainFiles(folder, MOST_FILES);
  const reasons = listing.strange.map((one) => `Output ${quoted(`${path}/${one.path}`)} is ${one.what}`);
  if (listing.cut) reasons.push(`Output ${quoted(path)} holds more than ${MOST_FILES} files`);
  for (const file of listing.files) {
    const faults = pathFaults(file.path);
    if (faults.length > 0) reasons.push(`Output ${quoted(`${path}/${file.path}`)} ${faults.join(', ')}`);
  }
  if (listing.files.length === 0 && reasons.length === 0 && !spec.allowEmpty)
    reasons.push(`Output ${quoted(path)} is an empty folder`);
  const files = listing.files.map((file) => ({
    spec,
    path: `${path}/${file.path}`,
    place,
    file: join(folder, file.path),
    bytes: file.bytes,
  }));
  return { files, reasons: reasons.slice(0, 20) };
}

function refused(reason: string): FoundOutputs {
  return { files: [], reasons: [reason] };
}

export interface CollectedOutput {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly source: boolean;
  readonly place: OutputPlace;
}

export interface Collection {
  readonly outputs: readonly CollectedOutput[];
  readonly reasons: readonly string[];
}

/** Copies what is no source file to `folder`, and measures all. `isSource` tells files that the change carries. */
export async function collectOutputs(
  found: readonly FoundOutput[],
  order: {
    readonly folder: string;
    readonly maxBytes: number;
    readonly isSource: (file: FoundOutput) => boolean;
  },
): Promise<Collection> {
  const total = found.filter((file) => !order.isSource(file)).reduce((sum, file) => sum + file.bytes, 0);
  if (total > order.maxBytes)
    return {
      outputs: [],
      reasons: [`The outputs have ${total} bytes, more than the ${order.maxBytes} allowed`],
    };
  const outputs: CollectedOutput[] = [];
  const reasons: string[] = [];
  for (const file of found) {
    const source = order.isSource(file);
    const measured = await measurePlainFile(file.file, source ? undefined : join(order.folder, file.path));
    if (measured === undefined) reasons.push(`Output ${quoted(file.path)} could not be read`);
    else outputs.push({ path: file.path, ...measured, source, place: file.place });
  }
  return { outputs, reasons };
}
