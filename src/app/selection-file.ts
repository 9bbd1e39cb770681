/** What the agent of a selection is shown: every task that is up for choice, with all that there is to judge it by. */
import type { TaskSpec } from '../domain/definition.js';
import { candidates } from '../domain/selection.js';
import type { Task } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';
import { type LoadedSession, promptPath, readAccepted } from './session-files.js';

const SCHEMA = 'orchestrator/selection/1';
/** Prompts that are longer, and all beyond this much in all, are left to the task files. */
const MOST_PROMPT_BYTES = 64 * 1024;
const MOST_BYTES = 8 * 1024 * 1024;

/** A JSON document with a trailing newline. */
export async function selectionFile(loaded: LoadedSession, spec: TaskSpec): Promise<Uint8Array> {
  const { definition } = loaded.session;
  const tasks = candidates(loaded.session, spec);
  let left = MOST_BYTES;
  const rows: unknown[] = [];
  for (const task of tasks) {
    const prompt = left > 0 ? await promptOf(loaded, task) : null;
    left -= prompt?.length ?? 0;
    rows.push(rowOf(task, prompt));
  }
  const document = {
    schema: SCHEMA,
    phase: spec.phase,
    layer: spec.layer,
    module: spec.labels.module ?? null,
    layers: definition.layers.map(({ name, phase, owner }) => ({ name, phase, owner })),
    tasks: rows,
  };
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

async function promptOf(loaded: LoadedSession, { spec }: Task): Promise<string | null> {
  const bytes = await readAccepted(loaded, promptPath(spec.id), spec.promptSha256);
  return bytes.byteLength > MOST_PROMPT_BYTES ? null : Buffer.from(bytes).toString('utf8');
}

function rowOf({ spec, rejectionHistory }: Task, prompt: string | null) {
  return {
    id: spec.id,
    title: spec.title,
    phase: spec.phase,
    layer: spec.layer,
    module: spec.labels.module ?? null,
    priority: spec.priority,
    estimate_seconds: spec.estimateSeconds,
    dependencies: spec.dependencies.map(({ task }) => task),
    rejection_history: rejectionHistory.map(({ by, originalLayer, suggestedLayer, reason, at }) => ({
      rejected_by: by,
      original_layer: originalLayer,
      suggested_layer: suggestedLayer,
      reason,
      timestamp: isoOf(at),
    })),
    prompt,
  };
}
