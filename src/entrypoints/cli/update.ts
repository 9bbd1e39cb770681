/** `update`: keys of one task, or of many at once from a file. */
import { type Updates, update } from '../../app/update.js';
import type { Json } from '../../domain/notes.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { dataFault } from '../../schema/plain-data.js';
import { readGiven } from './agent.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const from = call.options.text('from');
  const [task, ...pairs] = call.positionals;
  const section = sectionOf(call.options.text('section'));
  if (from !== null && task !== undefined) throw usage('update takes either --from FILE or a task.');
  if (from === null && task === undefined && section === null) throw usage('There is nothing to update.');
  if (task !== undefined && pairs.length === 0) throw usage(`What of ${task} is to be updated?`);
  const updates = from === null ? oneOf(task, pairs) : fromText(await readGiven(call, from));
  return withSession(call, async (context, loaded, { findOutput }) => {
    const wanted = call.options.count('if-version');
    if (wanted !== null && wanted !== loaded.session.version)
      throw new OrchestratorError(
        'CONTENTION',
        `Session ${loaded.session.id} is at version ${loaded.session.version}, not at ${wanted}. Nothing was updated.`,
        'Look at it again: orchestrator status',
      );
    const answer = await update(context, loaded, {
      updates,
      section,
      force: call.options.flag('force'),
      reason: call.options.text('reason'),
      find: findOutput,
    });
    if (answer.kind === 'refused') return answer;
    const { session } = answer.loaded;
    const changed = new Set(answer.events.flatMap((event) => ('task' in event ? [event.task] : [])));
    const document = {
      session: session.id,
      version: session.version,
      changed: answer.events.length > 0,
      tasks: [...changed],
    };
    const end = answered(
      document,
      [`${counted(changed.size, 'task')}, version ${session.version}.`],
      EXIT.done,
    );
    return { ...end, loaded: answer.loaded };
  });
}

function usage(message: string): OrchestratorError {
  return new OrchestratorError('USAGE', message, 'See: orchestrator help update');
}

function oneOf(task: string | undefined, pairs: readonly string[]): Updates {
  if (task === undefined) return new Map();
  const keys = pairs.map((pair): readonly [string, Json] => {
    const [, key, value] = /^([A-Za-z_][\w.-]{0,63})=(.*)$/s.exec(pair) ?? [];
    if (key === undefined || value === undefined || key === '__proto__')
      throw usage(`${JSON.stringify(pair.slice(0, 80))} is not KEY=VALUE.`);
    return [key, given(value)];
  });
  return new Map([[task, Object.fromEntries(keys)]]);
}

/** `null`, `true`, a number, JSON in braces or brackets; everything else is the text itself. */
function given(text: string): Json {
  if (!/^(?:null|true|false|-?\d+(?:\.\d+)?|[[{].*)$/s.test(text)) return text;
  try {
    return jsonOf(JSON.parse(text));
  } catch {
    return text;
  }
}

function sectionOf(text: string | null): { readonly name: string; readonly data: Json } | null {
  if (text === null) return null;
  const [, name, value] = /^([A-Za-z_][\w.-]{0,63})=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw usage('--section is NAME=JSON.');
  return { name, data: given(value) };
}

/** `{ "<task id>": { "key": value } }`: null clears a key. */
function fromText(text: string): Updates {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw usage('The updates are not JSON.');
  }
  const json = jsonOf(value);
  if (!isMap(json)) throw usage('The updates are no map of tasks.');
  return new Map(
    Object.entries(json).map(([id, changes]) => {
      if (!isMap(changes)) throw usage(`The updates of ${JSON.stringify(id.slice(0, 80))} are no map.`);
      return [id, changes];
    }),
  );
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Data from outside, once it is known to be nothing else. */
function jsonOf(value: unknown): Json {
  const fault = dataFault(value, { depth: 20, values: 100_000 });
  if (fault !== undefined || !isJson(value)) throw usage(`The updates ${fault ?? 'are no plain data'}.`);
  return value;
}

function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === 'object' && Object.values(value).every(isJson);
}
