/** The files of a checkpoint: the record of its tasks as it stood after the transaction that took it, and what there is to know about it. */
import { findCheckpoint } from '../domain/checkpoint.js';
import type { Event } from '../domain/event.js';
import { type Checkpoint, hasFeature, type Session } from '../domain/session.js';
import { encodeTasks, type MadeFiles, TASKS_FILE } from '../schema/task-files.js';
import { isoOf } from '../schema/wire.js';
import type { FileWrite } from './ports.js';
import { queueDocument } from './queue-document.js';

/** Byte for byte `tasks.json` of that version, the files that it names below a folder of the checkpoint's own, and the metadata. */
export function checkpointFiles(
  session: Session,
  checkpoint: Checkpoint,
  made?: MadeFiles,
): readonly FileWrite[] {
  const base = `checkpoints/${checkpoint.name}`;
  const { files, tasksSha256 } = encodeTasks(session, [], new Set(), made);
  return [
    ...files.map(({ path, bytes }) => ({
      path: path === TASKS_FILE ? `${base}.json` : `${base}/${path}`,
      bytes,
    })),
    { path: `${base}-meta.json`, bytes: Buffer.from(metadata(session, checkpoint, tasksSha256)) },
    ...queueFiles(session, `${base}-queue.json`),
  ];
}

/** One queue as it is, several in a list; nothing where there is none, or the session began before such files were written. */
function queueFiles(session: Session, path: string): readonly FileWrite[] {
  const { queues } = session.notes;
  const [only] = queues;
  if (only === undefined || !hasFeature(session, 'checkpoint_queues')) return [];
  const document =
    queues.length === 1
      ? queueDocument(session, only)
      : { queues: queues.map((queue) => queueDocument(session, queue)) };
  return [{ path, bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`) }];
}

/** Files of all checkpoints that these events took. */
export function takenCheckpoints(session: Session, events: readonly Event[]): readonly FileWrite[] {
  return events.flatMap((event) => {
    if (event.type !== 'checkpoint_created') return [];
    const checkpoint = findCheckpoint(session, event.checkpoint);
    if (checkpoint === undefined)
      throw new Error(`Internal error: checkpoint ${event.checkpoint} was not taken`);
    return checkpointFiles(session, checkpoint);
  });
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
