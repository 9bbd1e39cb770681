/** `run`: works on a session here until nothing can move, says how it ended, and with which command it goes on. */
import type { Context } from '../../app/context.js';
import { dryRun } from '../../app/dry-run.js';
import { findPhase } from '../../app/find-by-name.js';
import { type RunEnd, run } from '../../app/run.js';
import type { LoadedSession } from '../../app/session-files.js';
import { start, startInMemory } from '../../app/start.js';
import { statusDocument } from '../../app/status-document.js';
import type { PhaseId } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { statusReport } from '../../domain/status.js';
import { EXIT, type ExitCode, OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { runSummary } from '../../report/run-summary.js';
import { waveText } from '../../report/wave-text.js';
import type { Wired } from '../wire.js';
import { tellRisk } from './at-risk.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';
import { exampleRepository } from './example.js';
import { agentsHere } from './held-agents.js';
import { interruption } from './interruption.js';
import { LiveDisplay } from './live-display.js';
import { programName, shellWord } from './program-name.js';
import { beginOn } from './recovery.js';
import { plainView, progressObserver } from './run-progress.js';
import { whereToLook } from './where-to-look.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const example = call.options.text('example');
  if (example === null) return inRoot(call, null);
  if (call.options.flag('dry-run') || call.options.text('session') !== null)
    throw new OrchestratorError(
      'USAGE',
      '--example goes with neither --dry-run nor --session.',
      'Run the example first; its folder is printed.',
    );
  const folder = await exampleRepository(example, call.env);
  call.terminal.note(`Example ${example} is now a repository of its own: ${folder}`);
  return inRoot(call, folder);
}

async function inRoot(call: Call, example: string | null): Promise<VerbEnd> {
  return withContext(
    call,
    async ({ context, root, risk, mostAtOnce }) => {
      const most = await mostAtOnce(call.options.count('max-parallel'));
      // An example is a new repository: a session that the environment names is not in it.
      const found = example === null ? await call.door.find(context, namedSession(call)) : null;
      const phase = phaseOption(call, found?.session);
      if (call.options.flag('dry-run'))
        return planOnly(call, context, found?.session ?? null, { phase, most });
      const begun = found === null ? null : await beginOn(call, context, found);
      if (begun?.kind === 'refused') return begun;
      if (begun?.kind === 'left') return answered({ session: found?.session.id ?? null }, [], EXIT.nothing);
      if (begun?.kind === 'inspected') return answered(begun.inspection, begun.lines);
      const loaded = begun?.loaded ?? (await begin(call, context, example === null ? risk : null));
      return work(call, context, { loaded, root, phase: phaseOption(call, loaded.session), most });
    },
    example === null ? { series: true } : { series: true, root: example },
  );
}

async function begin(call: Call, context: Context, risk: Wired['risk'] | null): Promise<LoadedSession> {
  if (!call.door.runStarts) return call.door.choose(context, null);
  const { loaded, remarks } = await start(context, { ifNone: false });
  for (const remark of remarks) call.terminal.note(`note: ${plainText(remark, 500)}`);
  if (risk !== null) await tellRisk(call, risk);
  return loaded;
}

function phaseOption(call: Call, session: Session | undefined): PhaseId | null {
  const text = call.options.text('phase');
  if (text === null || session === undefined) return null;
  const found = findPhase(session, text);
  if (found.kind === 'found') return found.value;
  throw new OrchestratorError('USAGE', found.rejection.message, found.rejection.remedy);
}

async function planOnly(
  call: Call,
  context: Context,
  found: Session | null,
  { phase: asked, most }: Pick<Work, 'phase' | 'most'>,
): Promise<VerbEnd> {
  const session = found ?? (await startInMemory(context)).session;
  const phase = asked ?? phaseOption(call, session);
  const plan = await dryRun(context, session, {
    maxParallel: agentsHere(session.definition.limits, most, call.terminal),
    phase,
  });
  return answered({ ...plan, session: found === null ? null : plan.session, dry_run: true }, [
    ...(found === null
      ? ['No session yet; it would be started first.']
      : [`Session ${session.id}, version ${session.version}`]),
    ...plan.settled.map((task) => `  ${task} would be given back first: nobody works on it any more`),
    ...waveText(plan.wave, plan.held, call.terminal.out),
  ]);
}

interface Work {
  readonly loaded: LoadedSession;
  readonly root: string;
  readonly phase: PhaseId | null;
  /** Tasks at once, beside what the definition allows. */
  readonly most: number | null;
}

async function work(call: Call, context: Context, { loaded, root, phase, most }: Work): Promise<VerbEnd> {
  const { terminal } = call;
  const program = programName(process.argv[1]);
  const { session } = loaded;
  const resume = resumeCommand(call, program, session.id, root);
  terminal.note(
    `Session ${session.id}: ${plainText(session.definition.title)} (${counted(session.tasks.size, 'task')}); resume with: ${resume}`,
  );
  const began = context.clock.monotonic();
  const view = terminal.live ? new LiveDisplay(terminal, () => context.clock.now()) : plainView(terminal);
  const stop = interruption(() => {
    const line = `Stopping: agents are ended and their tasks go back. Resume with: ${resume}`;
    if (terminal.live) view.event(line);
    else terminal.warn(line);
  });
  let end: RunEnd;
  try {
    end = await run(context, loaded, {
      maxParallel: agentsHere(session.definition.limits, most, terminal),
      phase,
      signal: stop.signal,
      observer: progressObserver(terminal, view),
    });
  } finally {
    view.close();
    stop.release();
  }
  const elapsedSeconds = (context.clock.monotonic() - began) / 1000;
  return ending(call, context, { end, elapsedSeconds, root, resume, program });
}

interface Ended {
  readonly end: RunEnd;
  readonly elapsedSeconds: number;
  readonly root: string;
  readonly resume: string;
  readonly program: string;
}

async function ending(call: Call, context: Context, ended: Ended): Promise<VerbEnd> {
  const { conclusion, applied, loaded } = ended.end;
  const { session } = loaded;
  const now = context.clock.now();
  const report = statusReport(session, now);
  const exit = exitOf(conclusion);
  const over = session.status === 'completed' || session.status === 'cancelled';
  const { root, program } = ended;
  const look = await whereToLook(session, { root, cwd: call.cwd, program, store: context.store.kind });
  const lines = runSummary(
    session,
    report,
    {
      conclusion,
      elapsedSeconds: ended.elapsedSeconds,
      applied,
      location: context.store.location,
      look,
      next: over ? (applied === 0 ? `${ended.program} start (a new session)` : null) : ended.resume,
    },
    call.terminal.out,
  );
  const document = {
    session: session.id,
    version: session.version,
    conclusion,
    applied,
    elapsed_seconds: Math.round(ended.elapsedSeconds * 1000) / 1000,
    root: ended.root,
    location: context.store.location,
    resume: ended.resume,
    status: statusDocument(session, now, report),
  };
  return answered(document, lines, exit);
}

/** 0 only when what was asked for is completed; 1 when work stopped; 6 when it waits for a person or a closed gate. */
function exitOf(conclusion: RunEnd['conclusion']): ExitCode {
  switch (conclusion) {
    case 'completed':
    case 'phase-completed':
      return EXIT.done;
    case 'approval':
    case 'paused':
    case 'waiting':
    case 'work':
    case 'phase-closed':
      return EXIT.nothing;
    default:
      return EXIT.failed;
  }
}

function resumeCommand(call: Call, program: string, session: string, root: string): string {
  const phase = call.options.text('phase');
  const parts = [
    `${program} run --session ${session}`,
    ...(call.options.text('example') === null && call.options.text('root') === null
      ? []
      : [`--root ${shellWord(root)}`]),
    ...(phase === null ? [] : [`--phase ${shellWord(phase)}`]),
  ];
  return parts.join(' ');
}
