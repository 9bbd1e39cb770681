/** The commands `plan` and `tell-plan`: what a run without rights can do for a pull request, and what one with rights does with it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackArchive } from '../../adapters/artifacts/archive-unpacking.js';
import { readPlainFile } from '../../adapters/process/plain-files.js';
import { dryRun } from '../../app/dry-run.js';
import { startInMemory } from '../../app/start.js';
import { PLAN_ARTIFACT, tellPlan } from '../../app/tell-plan.js';
import { OrchestratorError } from '../../errors.js';
import { plainText } from '../../report/plain-text.js';
import { PLAN_MARKER, planText } from '../../report/plan-text.js';
import { PLAIN } from '../../report/style.js';
import { waveText } from '../../report/wave-text.js';
import {
  PLAN_BYTES,
  PLAN_ENTRIES,
  PLAN_SCHEMA,
  type PlanFile,
  parsePlanFile,
} from '../../schema/plan-file.js';
import { type Call, namedSession, variable, withContext } from '../cli/call.js';
import type { Platform } from './platform.js';
import { openExchange } from './report-travel.js';

const PLAN_NAME = 'plan.json';

export interface Planned {
  /** For the log. */
  readonly lines: readonly string[];
  readonly summary: string;
  /** Where `plan.json` lies; null where there is no pull request that it could be told on. */
  readonly file: string | null;
}

/** Works out what a session would begin with, and writes it down for the run that may tell it. Throws DEFINITION_INVALID. */
export async function makePlan(
  call: Call,
  platform: Platform | null,
  env: NodeJS.ProcessEnv,
): Promise<Planned> {
  if (platform === null)
    throw new OrchestratorError(
      'USAGE',
      'The command plan needs a workflow run and a token.',
      'In a shell: orchestrator run --dry-run',
    );
  const { wave, held } = await withContext(call, async ({ context, mostAtOnce }) => {
    const found = await call.door.find(context, namedSession(call));
    const { session } = found ?? (await startInMemory(context));
    const maxParallel = await mostAtOnce(call.options.count('max-parallel'));
    return dryRun(context, session, { maxParallel, phase: null });
  });
  const { pullRequest, sha } = platform.facts;
  const plan: PlanFile = {
    schema: PLAN_SCHEMA,
    pull_request: pullRequest?.number ?? null,
    head_sha: pullRequest?.headSha ?? sha,
    wave: wave
      .slice(0, PLAN_ENTRIES)
      .map(({ task, title, agent }) => ({ task, title: plainText(title, 200), agent: plainText(agent, 64) })),
    held: held
      .slice(0, PLAN_ENTRIES)
      .map(({ task, code, reason }) => ({ task, code, reason: plainText(reason, 300) })),
    more: Math.max(0, wave.length - PLAN_ENTRIES) + Math.max(0, held.length - PLAN_ENTRIES),
  };
  const told = { lines: waveText(wave, held, PLAIN), summary: `${planText(plan)}\n` };
  if (pullRequest === null) return { ...told, file: null };
  const folder = join(planFolder(env), 'made');
  await mkdir(folder, { recursive: true });
  const file = join(folder, PLAN_NAME);
  await writeFile(file, `${JSON.stringify(plan)}\n`);
  const { note: info, warn } = call.terminal;
  const exchange = await openExchange(env, { info, warn });
  await exchange?.upload(`${PLAN_ARTIFACT}${platform.facts.attempt}`, folder);
  return { ...told, file };
}

/** Answers with what was done. Throws REPORT_INVALID for a plan that is none, USAGE where nobody could be told. */
export async function tellWrittenPlan(platform: Platform | null, env: NodeJS.ProcessEnv): Promise<string> {
  if (platform === null)
    throw new OrchestratorError(
      'USAGE',
      'The command tell-plan needs a workflow run and a token.',
      'Run it on `workflow_run`, after a workflow with the command plan.',
    );
  const folder = join(planFolder(env), 'fetched');
  const told = await tellPlan(platform.forge, platform.facts, {
    read: (archive) => readArchive(archive, folder),
    words: (plan) => ({ marker: PLAN_MARKER, body: `${PLAN_MARKER}\n${planText(plan)}` }),
  });
  return told.kind === 'told'
    ? `The plan stands on pull request ${told.pullRequest}.`
    : `The plan was not told: ${told.reason}.`;
}

async function readArchive(archive: Uint8Array, folder: string): Promise<PlanFile> {
  await unpackArchive(archive, folder, { maxBytes: PLAN_BYTES, maxEntries: 1 });
  const bytes = await readPlainFile(join(folder, PLAN_NAME), PLAN_BYTES);
  const parsed = bytes === undefined ? null : parsePlanFile(bytes);
  if (parsed?.kind === 'plan') return parsed.plan;
  throw new OrchestratorError(
    'REPORT_INVALID',
    `The plan cannot be read: ${parsed === null ? `there is no ${PLAN_NAME}` : plainText(parsed.fault, 300)}.`,
    'Nothing was told: anybody who opens a pull request may have made it.',
  );
}

function planFolder(env: NodeJS.ProcessEnv): string {
  return join(variable(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-plan');
}
