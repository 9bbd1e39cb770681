/** The files of a checkpoint: the record of its tasks as it stood after the transaction that took it, and what there is to know about it. */
import type { Checkpoint, Session } from '../domain/session.js';
import { encodeShards, encodeTasksFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import { isoOf } from '../schema/wire.js';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Byte for byte `tasks.json` of that version, the files that it names below a folder of the checkpoint's own, and the metadata. */
export function checkpointFiles(session: Session, checkpoint: Checkpoint): readonly TextFile[] {
  const base = `checkpoints/${checkpoint.name}`;
  const shards = encodeShards(session);
  const tasks = encodeTasksFile(
    session,
    shards.map(({ name, text }) => ({ name, sha256: sha256(text) })),
  );
  return [
    { path: `${base}.json`, text: tasks },
    ...shards.map(({ name, text }) => ({ path: `${base}/${name}`, text })),
    { path: `${base}-meta.json`, text: metadata(session, checkpoint, sha256(tasks)) },
  ];
}

/** Share of the tasks that were completed, to one decimal. */
export function progressPercent({ total, completed }: Checkpoint): number {
  return total === 0 ? 0 : Math.round((completed / total) * 1000) / 10;
}

function metadata(session: Session, checkpoint: Checkpoint, tasksSha256: string): string {
  const { name, layer, gate, at, by, total, completed, version } = checkpoint;
  const value = {
    checkpoint_name: name,
    layer,
    timestamp: isoOf(at),
    total_tasks: total,
    completed_tasks: completed,
    progress_percent: progressPercent(checkpoint),
    session: session.id,
    version,
    gate,
    taken_by: by,
    tasks_sha256: tasksSha256,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
