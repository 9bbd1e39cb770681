/**
 * Which journal is the session's: the one that the snapshot's head ends, or a longer one that goes on from it, or where the snapshot gives no
 * head, the longest that replays. What cannot be joined to it is set against the snapshot.
 */
import type { Definition } from '../../domain/definition.js';
import type { JournalGap } from '../../domain/event.js';
import type { Session } from '../../domain/session.js';
import { OrchestratorError } from '../../errors.js';
import { type JournalLine, parseJournal } from '../../schema/journal.js';
import { type Anchors, Replay } from '../replay-journal.js';
import { type RawLine, tipsOf } from './raw-journal.js';
import { type Salvaged, type SalvageFrom, salvage } from './salvage-chain.js';

/** A journal and what replaying it gives. */
export interface Telling extends Salvaged {
  /** Undefined where lines are missing before its end. */
  readonly session: Session | undefined;
}

export interface HeadClaim {
  readonly sha256: string;
  readonly seq: number;
}

/** How a journal is replayed: with the definition, and over the gaps that are known. */
export interface Replaying {
  readonly definition: Definition;
  readonly gaps: readonly JournalGap[];
  readonly anchors: Anchors;
}

export interface Chosen {
  /** The journal that `state.json` speaks of, as far as it is there. */
  readonly claimed: Telling | undefined;
  /** The journal to go by; undefined when nothing that begins at the beginning is left. */
  readonly best: Telling | undefined;
  /** Transactions of journals that went another way: somebody put two histories together. */
  readonly others: number;
}

/** `claim`: where the journal ends, as `state.json` has it; null where that cannot be read. */
export async function chooseJournal(
  from: SalvageFrom,
  claim: HeadClaim | null,
  replaying: Replaying,
): Promise<Chosen> {
  const claimed = claim === null ? undefined : await tell(from, claim.sha256, claim.seq + 1, replaying);
  const tips = tipsOf(from.raw).slice(0, MOST_TIPS);
  const sound = claimed?.session !== undefined;
  const best = sound
    ? ((await longerThan(from, claimed, tips, replaying)) ?? claimed)
    : await longest(from, tips, replaying);
  return { claimed, best, others: best === undefined ? 0 : await otherWays(from, best, tips, replaying) };
}

/** A journal has one end; more than a few are rubbish. */
const MOST_TIPS = 12;
/** Older versions whose journals are tried one after the other. */
const MOST_VERSIONS = 50;

async function longest(
  from: SalvageFrom,
  tips: readonly RawLine[],
  replaying: Replaying,
): Promise<Telling | undefined> {
  let best: Telling | undefined;
  for (const tip of tips) {
    const told = await tellSound(from, tip, replaying);
    const longer = (told?.session?.version ?? 0) > (best?.session?.version ?? 0);
    if (told !== undefined && (best === undefined || longer)) best = told;
  }
  if (best?.session !== undefined) return best;
  let tried = 0;
  for await (const tip of from.past.tips()) {
    const told = await tellSound(from, tip, replaying);
    if (told?.session !== undefined) return told;
    tried += 1;
    if (tried >= MOST_VERSIONS) break;
  }
  return best;
}

async function otherWays(
  from: SalvageFrom,
  best: Telling,
  tips: readonly RawLine[],
  replaying: Replaying,
): Promise<number> {
  const known = new Set(best.lines.map(({ txId }) => txId));
  const others = new Set<string>();
  for (const tip of tips) {
    if (tip.txId === null || known.has(tip.txId)) continue;
    const told = await tell(from, tip.sha256, null, replaying);
    if (told.session === undefined) continue;
    for (const { txId } of told.lines) if (txId !== null && !known.has(txId)) others.add(txId);
  }
  return others.size;
}

/** A tip that joins the claimed journal and replays: whole transactions that the snapshot has fallen behind. */
async function longerThan(
  from: SalvageFrom,
  claimed: Telling,
  tips: readonly RawLine[],
  replaying: Replaying,
): Promise<Telling | undefined> {
  for (const tip of tips) {
    if (tip.sha256 === claimed.head || (tip.seq ?? 0) <= (claimed.lines.at(-1)?.seq ?? 0)) continue;
    const told = await tell(from, tip.sha256, null, replaying);
    if (told.session !== undefined && told.lines.some(({ sha256 }) => sha256 === claimed.head)) return told;
  }
  return undefined;
}

/** The journal that ends with this line; where that line tells what cannot be, without the transaction that it belongs to. */
async function tellSound(
  from: SalvageFrom,
  tip: RawLine,
  replaying: Replaying,
): Promise<Telling | undefined> {
  const told = await tell(from, tip.sha256, null, replaying);
  return told.session !== undefined || told.gaps.length > 0 ? told : before(from, told, tip, replaying);
}

/** The journal without the transaction that a line belongs to. */
export async function before(
  from: SalvageFrom,
  { lines }: Salvaged,
  { txId }: RawLine,
  replaying: Replaying,
): Promise<Telling | undefined> {
  const last = lines.findLast((line) => line.txId !== txId);
  return last === undefined ? undefined : tell(from, last.sha256, null, replaying);
}

/** What a journal tells up to the place where lines are missing, but for the transaction there, which may have lost its end. */
export async function untilGap(
  from: SalvageFrom,
  { lines, gaps }: Salvaged,
  replaying: Replaying,
): Promise<Telling | undefined> {
  const seq = Math.min(...gaps.map(({ after }) => after));
  const kept = lines.filter((line) => (line.seq ?? 0) <= seq);
  const last = kept.at(-1);
  return last === undefined
    ? undefined
    : before(from, { head: last.sha256, lines: kept, gaps: [] }, last, replaying);
}

async function tell(
  from: SalvageFrom,
  head: string,
  nextSeq: number | null,
  replaying: Replaying,
): Promise<Telling> {
  const salvaged = await salvage(from, head, nextSeq);
  return { ...salvaged, session: replayed(salvaged, replaying) };
}

/** The session that the lines give; undefined when they are not all there, or contradict themselves. */
function replayed(
  { lines, gaps }: Salvaged,
  { definition, gaps: known, anchors }: Replaying,
): Session | undefined {
  if (gaps.some((gap) => !known.some(({ after, before }) => after === gap.after && before === gap.before)))
    return undefined;
  try {
    const run = new Replay(known, anchors);
    for (const line of parsed(lines, definition)) run.add(line);
    run.end();
    return run.problems.length === 0 ? run.session : undefined;
  } catch (error) {
    if (error instanceof OrchestratorError) return undefined;
    throw error;
  }
}

function parsed(lines: readonly RawLine[], definition: Definition): readonly JournalLine[] {
  return lines.flatMap(({ file, bytes }) => parseJournal(file, `${bytes.toString('utf8')}\n`, definition));
}

/** The lines up to the first transaction that contradicts those before it. */
export function soundPart<T extends RawLine>(
  lines: readonly T[],
  { definition, gaps, anchors }: Replaying,
): readonly T[] {
  const run = new Replay(gaps, anchors);
  const firstOf = (txId: string | null): number => lines.findIndex((line) => line.txId === txId);
  for (const [index, line] of lines.entries()) {
    try {
      for (const one of parsed([line], definition)) run.add(one);
    } catch (error) {
      if (!(error instanceof OrchestratorError)) throw error;
      return lines.slice(0, firstOf(line.txId));
    }
    // A transaction is judged when the next one begins.
    if (run.problems.length > 0) return lines.slice(0, firstOf(lines[index - 1]?.txId ?? null));
  }
  run.end();
  return run.problems.length > 0 ? lines.slice(0, firstOf(lines.at(-1)?.txId ?? null)) : lines;
}
