/**
 * What no transaction did: a branch wound back or deleted, a file of the state changed by hand. Somebody puts it right later, as people would: the
 * deleted branch is pushed again, the damaged commit is taken off.
 */
import type { SessionId } from '../../src/domain/ids.js';
import type { Actor } from './actor.js';
import { garbled } from './faulty-store.js';
import type { ModelGround, ModelVersion } from './model-ground.js';

const FILES = ['state.json', 'tasks.json', 'definition.json', 'transaction-log.jsonl'] as const;

export async function saboteur(actor: Actor, ground: ModelGround, id: SessionId): Promise<void> {
  const { luck } = actor;
  await actor.sleep(luck.below(actor.world.scenario.rush));
  const what = luck.pick(['rewind', 'delete', 'damage', 'damage'] as const);
  actor.world.note(() => `${actor.name}: ${what}`);
  if (what === 'rewind') return rewind(actor, ground, id);
  const chain = [...(ground.chains.get(id) ?? [])];
  const undo = what === 'delete' ? remove(ground, id, chain) : damage(actor, ground, id, chain);
  actor.world.repairs.push(undo);
  await actor.sleep(luck.below(actor.world.scenario.rush));
  repairAll(actor.world.repairs);
}

/** People put everything right that is still wrong. */
export function repairAll(repairs: (() => void)[]): void {
  for (const repair of repairs.splice(0)) repair();
}

function rewind({ world, luck }: Actor, ground: ModelGround, id: SessionId): void {
  const chain = ground.chains.get(id) ?? [];
  const left = Math.max(1, chain.length - luck.between(1, 3));
  if (left === chain.length || world.checker.timeline(id).damaged) return;
  ground.chains.set(id, chain.slice(0, left));
  world.checker.rewound(id, left, ground.head(id)?.revision);
}

function remove(ground: ModelGround, id: SessionId, chain: readonly ModelVersion[]): () => void {
  ground.chains.set(id, []);
  return () => {
    ground.chains.set(id, [...chain]);
  };
}

function damage(
  { luck, world }: Actor,
  ground: ModelGround,
  id: SessionId,
  chain: readonly ModelVersion[],
): () => void {
  const head = chain.at(-1);
  if (head === undefined) return () => undefined;
  const files = new Map(head.files);
  const path = luck.pick(FILES);
  const bytes = garbled(files.get(path) ?? new Uint8Array(1), { luck });
  // The beginning of the live journal is not read by who loads: that damage is for `verify` to find.
  if (path === 'transaction-log.jsonl') files.set(path, bytes.slice(0, Math.max(0, bytes.length - 2)));
  else files.set(path, bytes);
  ground.overwrite(id, files);
  const timeline = world.checker.timeline(id);
  const { revision } = timeline;
  timeline.damaged = true;
  timeline.revision = ground.head(id)?.revision;
  return () => {
    ground.chains.set(id, [...chain]);
    timeline.damaged = false;
    timeline.revision = revision;
  };
}
