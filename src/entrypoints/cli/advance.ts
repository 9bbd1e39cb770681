/** `advance`: the next wave as a matrix. */
import { advance } from '../../app/advance.js';
import { MOST_WAIT_SECONDS } from '../../app/collect.js';
import type { LoadedSession } from '../../app/session-files.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';
import { type Begun, beginOn } from './recovery.js';

const DEFAULT_RUNNER = 'ubuntu-latest';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(
    call,
    async (context, found, { mostAtOnce }) => {
      const begun = await beginOn(call, context, found);
      if (begun.kind === 'refused') return begun;
      if (begun.kind !== 'go on') return lookedAt(begun, found);
      const { loaded } = begun;
      const [id, attempt] = context.run?.split('/') ?? [];
      const { answer, loaded: after } = await advance(context, loaded, {
        maxParallel: await mostAtOnce(call.options.count('max-parallel')),
        holder: {
          kind: 'run',
          id: id ?? `shell:${context.actor}`,
          attempt: Number(attempt ?? 1),
          leg: null,
        },
        defaultRunner: DEFAULT_RUNNER,
        pack: !call.door.stream,
        // A person at a shell sees that there is a back-off, and does not want to wait for it.
        mostWaitSeconds: call.door.platform === null ? 0 : MOST_WAIT_SECONDS,
        salvage: (await call.door.platform?.salvage(context, loaded.session)) ?? null,
      });
      const end = answered(answer, [
        `Session ${answer.session}, version ${answer.version}: ${answer.conclusion}, ${counted(answer.count, 'leg')}`,
        ...answer.settled.map((task) => `  settled ${task}: nobody worked on it any more`),
        ...answer.matrix.include.map(
          ({ leg, runner, timeout_minutes, tasks }) =>
            `  leg ${leg} (${runner}, ${timeout_minutes} m): ${tasks.map((task) => `${task.id} attempt ${task.attempt}`).join(', ')}`,
        ),
        ...(answer.has_work
          ? [
              'The claims are only in the matrix: orchestrator advance --json, one row for each orchestrator agent --leg',
            ]
          : []),
      ]);
      return { ...end, loaded: after };
    },
    { run: runOption(call) },
  );
}

/** Nothing is handed out while somebody only looks. */
function lookedAt(begun: Exclude<Begun, { kind: 'go on' | 'refused' }>, { session }: LoadedSession): VerbEnd {
  const idle = {
    session: session.id,
    version: session.version,
    conclusion: 'waiting',
    has_work: false,
    changed: false,
    count: 0,
    state_sha: '',
    base_sha: '',
    settled: [],
    salvaged: [],
    matrix: { include: [] },
  };
  return begun.kind === 'left'
    ? answered(idle, [], EXIT.nothing)
    : answered({ ...idle, inspection: begun.inspection }, begun.lines);
}

/** `--run ID` or `--run ID/ATTEMPT` as `<run id>/<attempt>`. */
export function runOption(call: Call): string | null {
  const text = call.options.text('run');
  if (text === null) return null;
  const found = /^([A-Za-z0-9_.-]{1,64})(?:\/([1-9]\d{0,5}))?$/.exec(text);
  if (found === null)
    throw new OrchestratorError(
      'USAGE',
      `--run is ${JSON.stringify(text.slice(0, 80))}, which is not ID or ID/ATTEMPT.`,
      'Use letters, digits, ".", "_" and "-", as in --run 4711/1',
    );
  return `${found[1]}/${found[2] ?? '1'}`;
}
