/** `repair`: what is damaged, what can be done about it, and with `--yes` doing it. */
import { chooseSessionId } from '../../app/choose-stored.js';
import { carryOut, type Repaired } from '../../app/repair/carry-out.js';
import { planRepair, type RepairPlan } from '../../app/repair/plan-repair.js';
import { unlessDamaged } from '../../app/repair/rebuild-session.js';
import { EXIT, type ExitCode, OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { mark, type Style } from '../../report/style.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context }) => {
    const id = await chooseSessionId(context, namedSession(call));
    const stored = await context.store.load(id);
    if (stored === undefined)
      throw new OrchestratorError(
        'SESSION_NOT_FOUND',
        `There is no session ${id} in ${context.store.location}.`,
        'See: orchestrator session list',
      );
    const plan = await planRepair({
      id,
      stored,
      history: context.store.history?.(id) ?? null,
      now: async () => unlessDamaged(() => context.definitions.compile()),
      at: context.clock.now(),
    });
    const style = call.terminal.out;
    const told = planLines(plan, style);
    if (plan.steps === null)
      return ending(plan, null, told, plan.problems.length === 0 ? EXIT.done : EXIT.invalid);
    const consent = consentTo(plan, call);
    if (consent !== null) return ending(plan, null, [...told, consent], EXIT.invalid);
    for (const line of told) call.terminal.note(line);
    const done = await carryOut(context, plan, call.options.text('reason'));
    const { ok } = done.after;
    return ending(plan, done, doneLines(plan, done, style), ok ? EXIT.done : EXIT.invalid);
  });
}

/** Why nothing is done now; null when it may be. */
function consentTo(plan: RepairPlan, call: Call): string | null {
  const loses = plan.lost > 0 ? ' --accept-loss' : '';
  const how = `Nothing was changed. Carry it out with: orchestrator repair --session ${plan.session} --yes${loses}`;
  if (call.options.flag('dry-run') || !call.options.flag('yes')) return how;
  return plan.lost > 0 && !call.options.flag('accept-loss') ? how : null;
}

const WORDS = {
  rebuilt: 'written anew from the journal',
  restored: 'brought back from an older version',
  corrected: 'its one wrong byte put right',
  cut: 'without what does not belong to it',
} as const;

function planLines(plan: RepairPlan, style: Style): readonly string[] {
  const { problems, mended, gaps, remaining, lost } = plan;
  if (problems.length === 0)
    return [`${mark(style, 'completed')} Session ${plan.session}: nothing is damaged.`];
  const missing = gaps.reduce((sum, { after, before }) => sum + before - after - 1, 0);
  return [
    `Session ${plan.session}: ${counted(problems.length, 'problem')}, the first ${problemText(problems[0])}`,
    ...mended.map(({ path, how }) => `  ${plainText(path, 400)}: ${WORDS[how]}`),
    ...(plan.anchored
      ? [
          `  ${counted(missing, 'line')} of the journal cannot be brought back; it goes on from the snapshot, which vouches for itself`,
        ]
      : []),
    ...(lost > 0 ? [`  ${counted(lost, 'transaction')} that had been accepted cannot be brought back`] : []),
    ...remaining.flatMap(({ path, text, remedy }) => [
      `  ${plainText(path, 400)}: ${plainText(text, 1000)}`,
      `    → ${plainText(remedy, 1000)}`,
    ]),
    ...(plan.steps === null ? [] : [`  what is there now is kept in ${plan.evidence} of the session`]),
  ];
}

function problemText(problem: RepairPlan['problems'][number] | undefined): string {
  if (problem === undefined) return '';
  const { file, line, column, code, text } = problem;
  return `${plainText(file, 400)}:${line}:${column} ${code} ${plainText(text, 300)}`;
}

function doneLines({ session }: RepairPlan, { version, after }: Repaired, style: Style): readonly string[] {
  return after.ok
    ? [`${mark(style, 'completed')} Session ${session} is whole again, version ${version}; verify passes.`]
    : [
        `${mark(style, 'failed')} Session ${session}, version ${version}: ${counted(after.problems.length, 'problem')} left, see orchestrator verify.`,
      ];
}

function ending(plan: RepairPlan, done: Repaired | null, lines: readonly string[], exit: ExitCode): VerbEnd {
  const { steps, ...shown } = plan;
  const document = {
    schema: 'orchestrator/repair/1',
    ...shown,
    possible: steps !== null,
    done: done === null ? null : { version: done.version, commit: done.commit, ok: done.after.ok },
  };
  return answered(document, lines, exit);
}
