/**
 * What a session leaves in a repository for good: 10,000 tasks, all claimed and done within 1,000 transactions, the gates' checkpoints included.
 * Beside it what each transaction takes, and what a year of such sessions would come to.
 */
import { join } from 'node:path';
import type { LoadedSession } from '../src/app/session-files.js';
import { type Draft, transact } from '../src/app/transact.js';
import type { Definition } from '../src/domain/definition.js';
import type { TaskId } from '../src/domain/ids.js';
import { sha256 } from '../src/schema/sha256.js';
import { inTempFolder } from './child-cost.js';
import { clock, git, type OpenStore, openStore, sessionId, startSession } from './git-session.js';
import { definitionOf } from './graph.js';
import type { Bench, Figure } from './measure.js';

const TASKS = 10_000;
const TRANSACTIONS = 1_000;
/** Places between a task and those that it depends on. */
const WIDTH = 200;
const MOST_MEGABYTES = 15;
const MEGABYTE = 1024 * 1024;

export const growthBench: Bench = {
  id: 'growth',
  title: `what ${TASKS} tasks in ${TRANSACTIONS} transactions leave in a repository`,
  run: () =>
    inTempFolder(async (base) => {
      git(base, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
      const bare = join(base, 'remote.git');
      // A server tidies up when it likes; here it would do so while the folder is removed.
      git(bare, 'config', 'receive.autogc', 'false');
      const ports = await openStore(base, bare);
      try {
        const transactions = await wholeSession(ports);
        return [figureOf(bare, transactions)];
      } finally {
        await ports.close();
      }
    }),
};

function figureOf(bare: string, transactions: number): Figure {
  const commits = Number(git(bare, 'rev-list', '--count', '--all'));
  git(bare, 'gc', '--quiet', '--prune=now');
  const packed = Number(/^size-pack: (\d+)$/m.exec(git(bare, 'count-objects', '-v'))?.[1]) / 1024;
  const each = (packed * MEGABYTE) / commits / 1024;
  return {
    id: 'growth',
    metric: `packed repository after ${TASKS} tasks and ${transactions} transactions`,
    ours: `${packed.toFixed(1)} MB`,
    peer: `${MOST_MEGABYTES} MB`,
    ratio: packed / MOST_MEGABYTES,
    target: 1,
    note: `${each.toFixed(1)} KB a transaction; ${((packed * 52) / 1024).toFixed(2)} GB after a year of one such session a week`,
    samples: { megabytes: [packed], commits: [commits] },
  };
}

/** Waves of ready tasks, one transaction that claims and one that brings in, each as large as it must be to come to the number. */
async function wholeSession(ports: OpenStore): Promise<number> {
  const definition = wide(definitionOf(TASKS));
  await startSession(ports, { ...definition, limits: { ...definition.limits, maxConcurrentAgents: TASKS } });
  const most = Math.ceil((TASKS * 2) / TRANSACTIONS);
  let known: LoadedSession | undefined;
  for (let transactions = 1; ; transactions += 2) {
    const claimed = await step(ports, known, (draft) => claimSome(draft, most));
    if (claimed.tasks.length === 0) return transactions;
    known = (await step(ports, claimed.loaded, (draft) => reportAll(draft, claimed.tasks))).loaded;
  }
}

/** The same tasks with their dependencies further away, so that there are always enough to claim at once. */
function wide(definition: Definition): Definition {
  const { tasks } = definition;
  return {
    ...definition,
    tasks: tasks.map((task, index) => ({
      ...task,
      dependencies: task.dependencies.slice(0, index < WIDTH ? 0 : 3).flatMap(({ on }, n) => {
        const other = tasks[index - WIDTH - n];
        return other === undefined ? [] : [{ task: other.id, on }];
      }),
    })),
  };
}

async function step(
  ports: OpenStore,
  from: LoadedSession | undefined,
  plan: (draft: Draft) => readonly TaskId[],
): Promise<{ readonly tasks: readonly TaskId[]; readonly loaded: LoadedSession | undefined }> {
  const options = { run: '4711/1', summary: () => 'bench', from };
  const { value, loaded } = await transact(ports, sessionId(), options, plan);
  return { tasks: value, loaded };
}

function claimSome(draft: Draft, most: number): readonly TaskId[] {
  const claimed: TaskId[] = [];
  for (const { spec, status } of draft.session.tasks) {
    if (claimed.length >= most) break;
    if (status !== 'pending') continue;
    const decision = draft.ask({
      type: 'claim_task',
      task: spec.id,
      claimSha256: sha256(`secret of ${spec.id}`),
      holder: { kind: 'run', id: '4711', attempt: 1, leg: claimed.length + 1 },
      baseSha: null,
      leaseSeconds: 7200,
      missingInputs: [],
      now: clock.now(),
      actor: 'orchestrator',
    });
    if (decision.kind === 'accepted') claimed.push(spec.id);
  }
  return claimed;
}

function reportAll(draft: Draft, tasks: readonly TaskId[]): readonly TaskId[] {
  for (const task of tasks)
    draft.ask({
      type: 'report_attempt',
      now: clock.now(),
      actor: 'default',
      report: {
        task,
        attempt: 1,
        claimSha256: sha256(`secret of ${task}`),
        outcome: 'succeeded',
        startedAt: clock.now(),
        durationSeconds: 61.5,
        exitCode: 0,
        runUrl: 'https://github.com/octo/factory/actions/runs/4711',
        usage: { inputTokens: 12_345, outputTokens: 678, usd: 0.12 },
        reason: null,
        outputs: [],
        change: null,
        held: null,
        suggestedLayer: null,
        tasks: null,
      },
    });
  return tasks;
}
