/** `checkpoint create`, `checkpoint list`, `checkpoint restore`. */
import { progressPercent } from '../../app/checkpoint-files.js';
import {
  createCheckpoint,
  type RestoreOptions,
  restoreCheckpoint,
  restorePlan,
} from '../../app/checkpoints.js';
import type { Context } from '../../app/context.js';
import { differenceDocument } from '../../app/difference-document.js';
import type { LoadedSession } from '../../app/session-files.js';
import { differenceOf } from '../../domain/difference.js';
import type { Checkpoint, Session } from '../../domain/session.js';
import { EXIT } from '../../errors.js';
import { differenceText } from '../../report/difference-text.js';
import { plainText } from '../../report/plain-text.js';
import { isoOf } from '../../schema/wire.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, (context, loaded) => {
    if (call.verb.name === 'checkpoint create') return create(call, context, loaded);
    return call.verb.name === 'checkpoint restore'
      ? restore(call, context, loaded)
      : Promise.resolve(list(loaded.session));
  });
}

async function create(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const name = call.positionals[0] ?? null;
  const answer = await createCheckpoint(context, loaded, name, call.options.text('reason'));
  if (answer.kind === 'refused') return answer;
  const { session } = answer.loaded;
  const taken = session.checkpoints.at(-1);
  if (taken === undefined) throw new Error('Internal error: a checkpoint was taken and is not there');
  return answered(
    {
      session: session.id,
      version: session.version,
      changed: answer.events.length > 0,
      checkpoint: documentOf(taken),
    },
    [
      `Checkpoint ${taken.name} is version ${taken.version} of session ${session.id}${answer.events.length > 0 ? '.' : ' already; nothing was changed.'}`,
    ],
  );
}

function list(session: Session): VerbEnd {
  const { checkpoints, id, version } = session;
  const width = Math.max(0, ...checkpoints.map(({ name }) => name.length));
  return answered(
    { session: id, version, checkpoints: checkpoints.map(documentOf) },
    checkpoints.length === 0
      ? [
          `Session ${id} has no checkpoint yet: one is taken at every gate, and by orchestrator checkpoint create.`,
        ]
      : checkpoints.map((checkpoint) => {
          const { name, at, by, total, completed } = checkpoint;
          const done = `${completed} of ${total} completed (${progressPercent(checkpoint)} %)`;
          return `${name.padEnd(width)}  version ${String(checkpoint.version).padStart(4)}  ${isoOf(at)}  ${done}, by ${plainText(by, 60)}`;
        }),
  );
}

function documentOf(checkpoint: Checkpoint): Record<string, unknown> {
  const { name, version, at, by, layer, gate, total, completed } = checkpoint;
  return {
    name,
    version,
    timestamp: isoOf(at),
    by,
    layer,
    gate,
    total_tasks: total,
    completed_tasks: completed,
    progress_percent: progressPercent(checkpoint),
  };
}

async function restore(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const options: RestoreOptions = {
    checkpoint: call.positionals[0] ?? '',
    force: call.options.flag('force'),
    codeStays: call.options.flag('code-stays'),
    reason: call.options.text('reason'),
  };
  if (call.options.flag('dry-run')) {
    const plan = await restorePlan(context, loaded, options);
    return plan.kind === 'refused' ? plan : shown(call, loaded.session, plan.after, 'would change');
  }
  const done = await restoreCheckpoint(context, loaded, options);
  if (done.kind === 'refused') return done;
  return shown(call, done.before, done.after.session, done.events.length > 0 ? 'changed' : 'was so already');
}

function shown(
  call: Call,
  before: Session,
  after: Session,
  what: 'would change' | 'changed' | 'was so already',
): VerbEnd {
  const difference = differenceOf(before, after);
  const name = call.positionals[0] ?? '';
  const stays = call.options.flag('code-stays') && after.code !== null;
  const head = {
    changed: `Session ${after.id} goes on from checkpoint ${name}; that is version ${after.version}.`,
    'would change': `Restoring checkpoint ${name} would change:`,
    'was so already': `Session ${after.id} is as it was at checkpoint ${name} already; nothing was changed.`,
  };
  return answered(
    {
      session: after.id,
      version: after.version,
      checkpoint: name,
      changed: what === 'changed',
      dry_run: what === 'would change',
      difference: differenceDocument(after.id, difference),
    },
    [
      head[what],
      ...(what === 'was so already' ? [] : differenceText(after.id, difference, call.terminal.out).slice(1)),
      ...(stays ? [`  The code on ${after.code?.branch ?? ''} stays as it is.`] : []),
    ],
    EXIT.done,
  );
}
