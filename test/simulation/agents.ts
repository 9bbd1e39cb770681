/** Agents that do nothing but report: well, badly, falsely, or not at all. What they really did is put on record for the checkers. */
import type {
  AttemptHooks,
  AttemptOrder,
  AttemptRunner,
  ReceivedReport,
} from '../../src/app/ports/attempts.js';
import type { Report } from '../../src/schema/report.js';
import { sha256 } from '../../src/schema/sha256.js';
import { isoOf } from '../../src/schema/wire.js';
import { instant } from '../support/engine.js';
import { NOTHING_ELSE } from '../support/report-fields.js';
import type { Actor } from './actor.js';
import type { Luck } from './luck.js';

type Shape =
  | 'good'
  | 'change'
  | 'protected'
  | 'hostile'
  | 'failed'
  | 'timed_out'
  | 'blocked'
  | 'rejected'
  | 'needs_split'
  | 'missing'
  | 'more tasks'
  | 'bad tasks'
  | 'forged'
  | 'other attempt'
  | 'unreadable'
  | 'none';

const SHAPES: readonly (readonly [Shape, number])[] = [
  ['good', 40],
  ['change', 18],
  ['protected', 4],
  ['hostile', 2],
  ['failed', 10],
  ['timed_out', 3],
  ['blocked', 3],
  ['rejected', 2],
  ['needs_split', 2],
  ['missing', 4],
  ['more tasks', 4],
  ['bad tasks', 2],
  ['forged', 2],
  ['other attempt', 2],
  ['unreadable', 1],
  ['none', 2],
];

/** Reports that may lead to a completed task. */
const ACCEPTABLE: ReadonlySet<Shape> = new Set(['good', 'change', 'protected', 'more tasks']);

const LONGEST_MILLISECONDS = 50 * 60_000;
const STUBBORN: ReadonlySet<Shape> = new Set(['good', 'change', 'more tasks']);

export class StubAgents implements AttemptRunner {
  readonly #actor: Actor;

  constructor(actor: Actor) {
    this.#actor = actor;
  }

  async run(order: AttemptOrder, hooks: AttemptHooks): Promise<Report> {
    const { world } = this.#actor;
    hooks.started?.('A=b');
    const luck = world.luckOf(`attempt ${order.task.id} ${order.attempt} ${order.claim}`);
    const shape = this.#shape(order, luck);
    const longest = Math.min(world.scenario.rush, LONGEST_MILLISECONDS);
    return this.#actor.effect(
      'agent',
      `agent of ${order.task.id}.${order.attempt}: ${shape}`,
      () => {
        const key = world.halves.key(order.claim);
        const cancelled = hooks.signal?.aborted === true;
        const made = cancelled ? cancelledReport(order, key) : reportOf(order, shape, luck, key);
        const needsNothing = order.task.outputs.length === 0 && shape === 'missing';
        const succeeded = !cancelled && (ACCEPTABLE.has(shape) || needsNothing);
        world.executions.push({ claimSha256: world.halves.hash(order.claim), succeeded });
        if (shape !== 'none') world.folders.reports.set(order.reportFolder, receivedOf(order, shape, made));
        return made.report;
      },
      luck.below(longest),
    );
  }

  async giveBack(order: AttemptOrder): Promise<void> {
    const { world } = this.#actor;
    await this.#actor.effect('agent', `give back ${order.task.id}`, () => {
      world.folders.reports.set(
        order.reportFolder,
        receivedOf(order, 'good', cancelledReport(order, world.halves.key(order.claim))),
      );
    });
  }

  #shape({ task }: AttemptOrder, luck: Luck): Shape {
    const { world } = this.#actor;
    if (world.faults.over) return 'good';
    const tame = world.scenario.tame;
    const shape = luck.weighted(tame ? SHAPES.filter(([kind]) => STUBBORN.has(kind)) : SHAPES);
    const needsCode = shape === 'change' || shape === 'protected' || shape === 'hostile';
    if (needsCode && !world.scenario.integrates) return 'good';
    return shape === 'more tasks' && task.id.includes('extra') ? 'good' : shape;
  }
}

interface Made {
  readonly report: Report;
  readonly outputs: ReadonlyMap<string, Buffer>;
  readonly pack: Buffer | undefined;
}

function cancelledReport(order: AttemptOrder, claim: string): Made {
  return { report: plain(order, 'cancelled', claim), outputs: new Map(), pack: undefined };
}

function plain(order: AttemptOrder, outcome: Report['outcome'], claim: string): Report {
  const at = isoOf(instant(order.deadline));
  return {
    schema: 'orchestrator/report/1',
    session: order.session,
    task_id: order.task.id,
    attempt: order.attempt,
    claim,
    outcome,
    exit_code: outcome === 'succeeded' ? 0 : 1,
    started_at: at,
    completed_at: at,
    duration_seconds: 60,
    ...NOTHING_ELSE,
    details: outcome === 'succeeded' ? null : `it was ${outcome}`,
    outputs: [],
  };
}

function reportOf(order: AttemptOrder, shape: Shape, luck: Luck, claim: string): Made {
  const outputs = new Map<string, Buffer>();
  const word = OUTCOMES[shape] ?? 'succeeded';
  if (word === 'succeeded' && shape !== 'missing')
    for (const output of order.task.outputs)
      if (output.kind === 'file') outputs.set(output.path, Buffer.from(`{"by":"${order.attempt}"}`));
  const measured = [...outputs].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: sha256(bytes),
    source: false,
  }));
  const usage = luck.chance(0.5) ? { input_tokens: 10, output_tokens: 5, usd: luck.below(300) / 100 } : null;
  const report: Report = {
    ...plain(order, word, claim),
    outputs: measured,
    usage,
    duration_seconds: luck.chance(0.8) ? luck.below(3000) : null,
    tasks: tasksOf(order, shape),
    ...(shape === 'forged' ? { claim: luck.hex(32) } : {}),
    ...(shape === 'other attempt' ? { attempt: order.attempt + 1 } : {}),
  };
  return { report, outputs, pack: packOf(order, shape, luck) };
}

const OUTCOMES: Partial<Record<Shape, Report['outcome']>> = {
  failed: 'failed',
  timed_out: 'timed_out',
  blocked: 'blocked',
  rejected: 'rejected',
  needs_split: 'needs_split',
};

function tasksOf({ task }: AttemptOrder, shape: Shape): Report['tasks'] {
  if (shape === 'bad tasks') return [{ id: 'nowhere/extra', title: 'Nowhere' }];
  if (shape !== 'more tasks') return null;
  return [{ id: `${task.id}-extra`, title: 'More work', dependencies: [task.id] }];
}

function packOf(order: AttemptOrder, shape: Shape, luck: Luck): Buffer | undefined {
  const salt = order.claim.slice(-8);
  const paths =
    shape === 'protected' ? ['protected'] : shape === 'hostile' ? ['.git/hooks'] : [`src/${luck.below(6)}`];
  const isChange = shape === 'change' || shape === 'protected' || shape === 'hostile';
  return isChange ? Buffer.from(JSON.stringify({ paths, salt })) : undefined;
}

function receivedOf(order: AttemptOrder, shape: Shape, { report, outputs, pack }: Made): ReceivedReport {
  const folder = order.reportFolder;
  if (shape === 'unreadable') return { kind: 'unreadable', folder, reason: 'it is no report' };
  return {
    kind: 'report',
    folder,
    report,
    outputs: [...outputs].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    readOutput: async (path) => outputs.get(path) ?? Buffer.alloc(0),
    readChange: async () => pack,
  };
}
