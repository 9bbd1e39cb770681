/**
 * Efforts of a software factory, wherever its files list them: by phase and wave, as three lists beside the current wave, as maps by id, or as what
 * was planned ahead. The same effort in two places is one effort, and what the two say differently is said.
 */
import { Fields, isRecord } from './fields.js';
import { FindingList, lineOfFile, type Spot, shownValue } from './finding.js';
import type { ImportedTask, Progress } from './imported-work.js';
import { plainTask } from './plain-task.js';

export interface Effort {
  /** `E1.2.3`, without the name behind it. */
  readonly id: string;
  readonly phase: number;
  readonly wave: number;
  readonly name: string | null;
  readonly at: Spot;
  readonly fields: Fields | null;
  /** The word of the file, and of its review. */
  word: string;
  readonly dependencies: string[];
}

const ID = /^(?:E|effort[-_]?)?(\d{1,4})\.(\d{1,4})\.(\d{1,4}[a-z]?)(?:[-_](.+))?$/i;
/** The word that stands for a list that an effort is in. */
const LISTS: readonly (readonly [key: string, word: string])[] = [
  ['efforts_completed', 'completed'],
  ['efforts_in_progress', 'in_progress'],
  ['efforts_pending', 'pending'],
];

const NOWHERE = lineOfFile('orchestrator-state', 1);

/** An effort as one place lists it. */
interface FoundEffort {
  readonly fields: Fields | null;
  /** Of the wave that it is listed under. */
  readonly place?: { readonly phase: number; readonly wave: number } | null;
  /** Word of the list that it stands in. */
  readonly list?: string | null;
  readonly at?: Spot | null;
}

export class FactoryEfforts {
  readonly #efforts = new Map<string, Effort>();
  readonly #findings: FindingList;
  readonly #current: { readonly phase: number; readonly wave: number };

  constructor(current: { readonly phase: number; readonly wave: number }, findings: FindingList) {
    this.#current = current;
    this.#findings = findings;
  }

  get all(): readonly Effort[] {
    return [...this.#efforts.values()];
  }

  get(text: string): Effort | undefined {
    return this.#efforts.get(effortId(text));
  }

  /** Everything that a state file lists. */
  addState(root: Fields): void {
    for (const phase of root.maps('phases')) this.#addPhase(phase);
    for (const [key, word] of LISTS) this.#addList(root, key, word);
    for (const key of ['efforts', 'split_efforts'])
      for (const [id, fields] of namedMaps(root, key)) this.#add(fields.text('effort_id') ?? id, { fields });
    const planned = root.map('pre_planned_infrastructure');
    if (planned !== null)
      for (const [id, fields] of namedMaps(planned, 'efforts'))
        this.#add(fields.text('effort_id') ?? id, { fields });
  }

  #addPhase(phase: Fields): void {
    const number = numberOf(phase.text('phase_id', 'phase', 'id'));
    for (const wave of phase.maps('waves')) {
      const own = numberOf(wave.text('wave_id', 'wave', 'id'));
      for (const fields of wave.maps('efforts')) {
        const id = fields.text('effort_id', 'id');
        if (id === null)
          this.#findings.add(fields.at(), 'ID_MISSING', 'An effort has no id; it was left out.');
        else
          this.#add(id, {
            fields,
            place: { phase: number ?? this.#current.phase, wave: own ?? this.#current.wave },
          });
      }
    }
  }

  #addList(root: Fields, key: string, word: string): void {
    const value = root.value(key);
    if (isRecord(value)) {
      for (const [id, fields] of namedMaps(root, key)) this.#add(id, { fields, list: word });
      return;
    }
    for (const [index, item] of root.list(key).entries()) {
      const fields = isRecord(item) ? root.inner(key, index) : null;
      const id =
        fields?.text('effort_id', 'id', 'effort_name', 'name') ?? (typeof item === 'string' ? item : null);
      const at = { in: root.document, trail: [...root.trail, key, index] };
      if (id === null)
        this.#findings.add(at, 'ID_MISSING', `${shownValue(item)} names no effort; it was left out.`);
      else this.#add(id, { fields, list: word, at });
    }
  }

  #add(text: string, { fields, place = null, list = null, at = null }: FoundEffort): void {
    const id = effortId(text);
    const numbers = ID.exec(text.trim());
    const spot = at ?? fields?.at() ?? NOWHERE;
    const word = list ?? fields?.text('status') ?? fields?.text('review_status') ?? 'pending';
    const known = this.#efforts.get(id);
    const dependencies = (fields?.texts('dependencies', 'depends_on') ?? []).map(effortId);
    if (known !== undefined) {
      known.dependencies.push(...dependencies.filter((one) => !known.dependencies.includes(one)));
      if (progressWord(known.word) === progressWord(word)) return;
      const done = [known.word, word].find((one) => progressWord(one) === 'completed');
      this.#findings.add(
        spot,
        'STATE_OUT_OF_STEP',
        `${id} is ${shownValue(known.word)} in one place and ${shownValue(word)} here; it counts as ${shownValue(done ?? known.word)}.`,
      );
      known.word = done ?? known.word;
      return;
    }
    this.#efforts.set(id, {
      id,
      phase: numbers?.[1] === undefined ? (place?.phase ?? this.#current.phase) : Number(numbers[1]),
      wave: numbers?.[2] === undefined ? (place?.wave ?? this.#current.wave) : Number(numbers[2]),
      name: fields?.text('effort_name', 'name') ?? numbers?.[4] ?? null,
      at: spot,
      fields,
      word,
      dependencies,
    });
  }
}

/** `E1.2.3` for `1.2.3`, `E1.2.3-some-name` and the like; any other text as it is. */
export function effortId(text: string): string {
  const match = ID.exec(text.trim());
  return match === null ? text.trim() : `E${match[1]}.${match[2]}.${match[3]}`;
}

function numberOf(text: string | null): number | null {
  const digits = text === null ? null : /(\d{1,4})$/.exec(text)?.[1];
  return digits === undefined || digits === null ? null : Number(digits);
}

function namedMaps(root: Fields, key: string): readonly (readonly [string, Fields])[] {
  return isRecord(root.data[key]) ? root.named(key) : [];
}

const WORDS: ReadonlyMap<string, Progress['status']> = new Map([
  ['complete', 'completed'],
  ['completed', 'completed'],
  ['integrated', 'completed'],
  ['merged', 'completed'],
  ['accepted', 'completed'],
  ['passed', 'completed'],
  ['failed', 'failed'],
  ['rejected', 'failed'],
  ['blocked', 'blocked'],
  ['needs_split', 'blocked'],
  ['split_deprecated', 'cancelled'],
  ['pending', 'pending'],
  ['planned', 'pending'],
  ['assigned', 'pending'],
  ['in_progress', 'pending'],
]);

function progressWord(word: string): Progress['status'] | undefined {
  return WORDS.get(word.toLowerCase());
}

/** What a word of the factory means here; `COMPLETE`, `COMPLETED` and `completed` are one word. */
export function effortProgress(effort: Pick<Effort, 'id' | 'at' | 'word'>, findings: FindingList): Progress {
  const { id, at, word } = effort;
  const status = progressWord(word);
  if (status === undefined) {
    findings.add(at, 'STATUS_UNKNOWN', `${shownValue(word)} of ${id} is no status; it is pending.`);
    return { status: 'pending', word };
  }
  if (/^complete$/i.test(word))
    findings.add(
      at,
      'WORD_CHANGED',
      `${shownValue(word)} of ${id} is written "completed" elsewhere; it means that.`,
    );
  if (/^(?:assigned|in_progress)$/i.test(word))
    findings.add(at, 'RUNNING_LOST', `${id} was being worked on; it is pending again.`);
  if (status === 'pending') return { status, word };
  const reasons: Readonly<Record<string, string>> = {
    needs_split: 'it is too large and has to be split',
    split_deprecated: 'its splits took its place',
  };
  return { status, word, reason: reasons[word.toLowerCase()] ?? null };
}

/** The task of an effort. */
export function effortTask(effort: Effort, phase: string, progress: Progress): ImportedTask {
  const { id, fields, at } = effort;
  const title = effort.name === null ? id : `${id} ${effort.name}`;
  const description = fields?.text('description', 'effort_description') ?? null;
  const source = { file: at.in.file, value: {}, places: at.in.places };
  const task = plainTask(fields ?? new Fields(source, new FindingList()), {
    key: id,
    phase,
    name: effort.name === null ? id : `${id}-${effort.name}`,
    title,
    prompt: `# ${title}\n${description === null ? '' : `\n${description}\n`}`,
    dependencies: effort.dependencies,
    progress,
  });
  return {
    ...task,
    at,
    raw: { phase: effort.phase, wave: effort.wave, effort_id: id, ...(fields?.data ?? {}) },
  };
}
