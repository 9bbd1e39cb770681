/**
 * `complete`: a person (or an agent in a shell of its own, with its claim) says that a task is done. The same decision as for a report: the
 * declared outputs are looked for and measured here, and without them it takes `--force` and a reason.
 */
import type { Session } from '../domain/session.js';
import type { OutputDigest, Task } from '../domain/task.js';
import { claimHash } from '../schema/claim-key.js';
import { sha256 } from '../schema/sha256.js';
import { type Context, stamp } from './context.js';
import { type Answer, ask } from './person-verbs.js';
import type { FileWrite } from './ports.js';
import { type LoadedSession, outputPath } from './session-files.js';

/** Finds a declared output in the places where an agent would have put it; undefined when it is nowhere. */
export type OutputLookup = (
  task: Task,
  path: string,
) => Promise<
  readonly { readonly path: string; readonly bytes: Uint8Array; readonly source: boolean }[] | undefined
>;

export interface CompleteOptions {
  readonly task: Task;
  readonly claim: string | null;
  readonly force: boolean;
  readonly reason: string | null;
  readonly find: OutputLookup;
}

export interface MeasuredOutputs {
  readonly digests: readonly OutputDigest[];
  readonly files: readonly FileWrite[];
  /** What is absent or wrong. */
  readonly missing: readonly string[];
}

/** The declared outputs of a task as they are found here. */
export async function measuredOutputs(
  context: Context,
  session: Session,
  task: Task,
  find: OutputLookup,
): Promise<MeasuredOutputs> {
  const digests: OutputDigest[] = [];
  const files: FileWrite[] = [];
  const missing: string[] = [];
  for (const output of task.spec.outputs) {
    if (output.kind !== 'file') continue;
    const found = (await find(task, output.path)) ?? [];
    if (found.length === 0) missing.push(`Missing output: ${output.path}`);
    for (const { path, bytes, source } of found) {
      if (bytes.length === 0 && !output.allowEmpty) missing.push(`Empty output: ${path}`);
      const schema = output.schema === null ? undefined : session.definition.schemas[output.schema];
      if (schema !== undefined && path === output.path)
        missing.push(...(await context.schemas.faults(schema, bytes)).map((fault) => `${path}: ${fault}`));
      digests.push({ path, bytes: bytes.length, sha256: sha256(bytes), source });
      if (!source) files.push({ path: outputPath(task.spec.id, path), bytes });
    }
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const most = session.definition.limits.maxOutputBytes;
  if (total > most)
    missing.push(`The outputs are ${total} bytes, more than limits.max_output allows (${most})`);
  return { digests, files, missing };
}

export async function complete(
  context: Context,
  loaded: LoadedSession,
  options: CompleteOptions,
): Promise<Answer> {
  const { task } = options;
  const measured = await measuredOutputs(context, loaded.session, task, options.find);
  return ask(
    context,
    loaded,
    {
      ...stamp(context),
      type: 'complete_task',
      task: task.spec.id,
      claimSha256: options.claim === null ? null : claimHash(options.claim),
      outputs: measured.digests,
      missing: measured.missing,
      force: options.force,
      reason: options.reason,
    },
    measured.files,
  );
}
