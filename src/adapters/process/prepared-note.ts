/** The private file that joins the two halves of an attempt: written by `prepare`, read by `submit`, in another process of the same job. */
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import type { PreparedAttempt } from '../../app/ports/attempts.js';
import { isInstant, isObjectId, isTaskId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { readPlainFile } from './plain-files.js';
import { hasCode } from './system-error.js';

const MOST_BYTES = 64 * 1024 * 1024;

const place = z.string().min(1).max(4096);
const instant = z.number().refine(isInstant);
const shape: z.ZodType<PreparedAttempt> = z.strictObject({
  session: z.string().max(64),
  task: z.string().refine(isTaskId),
  attempt: z.number().int().min(1),
  claim: z.string().regex(/^[0-9a-f]{32}$/),
  runAttempt: z.number().int().min(1),
  startedAt: instant,
  deadline: instant,
  top: place,
  workspace: place,
  prompt: place,
  feedback: place,
  state: place,
  inputs: place,
  outputs: place,
  status: place,
  copy: z
    .strictObject({ path: place, commit: z.string().refine(isObjectId), judge: place, identity: place })
    .nullable(),
  laid: z.array(place),
  statusBefore: z.record(z.string(), z.string().nullable()),
});

/** For nobody's eyes but the user's: it holds the claim's secret. Throws USAGE when there is one already. */
export async function writeNote(file: string, prepared: PreparedAttempt): Promise<void> {
  try {
    await writeFile(file, JSON.stringify(prepared), { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) throw cause;
    throw new OrchestratorError(
      'USAGE',
      `An attempt is prepared there already: ${file} exists.`,
      'Submit it first, or choose another folder with --workspace.',
      { cause },
    );
  }
}

/** Throws USAGE. */
export async function readNote(file: string): Promise<PreparedAttempt> {
  const bytes = await readPlainFile(file, MOST_BYTES);
  if (bytes === undefined)
    throw new OrchestratorError(
      'USAGE',
      `Nothing is prepared there: ${file} is not to be found.`,
      'Run prepare first, in the same job and with the same workspace; an attempt is submitted once.',
    );
  const parsed = shape.safeParse(json(bytes));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new OrchestratorError(
    'USAGE',
    `${file} is no note of prepare: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    'Run prepare again in an empty workspace.',
  );
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // The shape refuses it and says so.
    return undefined;
  }
}
