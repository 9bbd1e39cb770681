/** The half of the composition root that executes agents and looks at what they leave, loaded when a verb needs it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../adapters/git/git.js';
import { createAgentBinder } from '../adapters/process/agent-bounds.js';
import { createAttemptHalves } from '../adapters/process/attempt-halves.js';
import { createAttemptRunner } from '../adapters/process/attempt-runner.js';
import { createCheckRunner } from '../adapters/process/check-runner.js';
import { findOutputs } from '../adapters/process/declared-outputs.js';
import { schemaJudge } from '../adapters/process/output-schema.js';
import { createReportInbox } from '../adapters/process/report-folder.js';
import { startInSecondProcess } from '../adapters/process/second-process.js';
import { type StartShell, startHere } from '../adapters/process/shell-child.js';
import { systemClock } from '../adapters/process/system.js';
import type { OutputLookup } from '../app/complete.js';
import type { AttemptHalves, AttemptRunner, ReportInbox } from '../app/ports/attempts.js';
import type { CheckRunner } from '../app/ports/checks.js';
import type { SchemaJudge } from '../app/ports.js';
import type { Root } from './root.js';
import type { WireOptions } from './wire-options.js';

const STEP_GRACE_MILLISECONDS = 4000;

export interface AttemptParts {
  readonly runner: AttemptRunner;
  readonly halves: AttemptHalves;
  readonly checks: CheckRunner;
  readonly inbox: ReportInbox;
  readonly schemas: SchemaJudge;
  readonly findOutput: OutputLookup;
}

export function openAttemptParts({
  root,
  git,
  options,
}: {
  readonly root: Root;
  readonly git: Git | null;
  readonly options: WireOptions;
}): AttemptParts {
  const runnerOptions = {
    git,
    root: root.path,
    clock: systemClock,
    reporter: options.reporter,
    binder: createAgentBinder({ reporter: options.reporter }),
    environment: options.env,
    secrets: [options.token, options.env['ACTIONS_RUNTIME_TOKEN'] ?? null].filter((one) => one !== null),
    ...(options.series === true ? { start: secondProcess() } : {}),
    // A cancelled step is killed ten seconds after it was told: until then its report must be written.
    ...(options.env['GITHUB_ACTIONS'] === 'true' ? { stopGraceMilliseconds: STEP_GRACE_MILLISECONDS } : {}),
  };
  return {
    runner: createAttemptRunner(runnerOptions),
    halves: createAttemptHalves(runnerOptions),
    checks: createCheckRunner(runnerOptions),
    inbox: createReportInbox(),
    schemas: schemaJudge,
    findOutput: lookup(root.path, options.env),
  };
}

/** Commands of a long run are children of a small process. Where nobody knows which file this program is, they are its own. */
function secondProcess(): StartShell {
  const script = process.argv[1];
  return script === undefined ? startHere : startInSecondProcess(script, 'serve-starts');
}

/** Declared outputs of a task that a person did by hand: in `$ORCHESTRATOR_OUTPUTS`, below `workspace/outputs`, or in the code base. */
function lookup(root: string, env: NodeJS.ProcessEnv): OutputLookup {
  return async (task, path) => {
    const spec = task.spec.outputs.filter((output) => output.kind === 'file' && output.path === path);
    const outputs = env['ORCHESTRATOR_OUTPUTS'] ?? join(root, '.orchestrator', 'outputs', task.spec.id);
    const { files } = await findOutputs(spec, { outputs, work: root, taskId: task.spec.id, laid: new Map() });
    const found = files.map(async (file) => ({
      path: file.path,
      bytes: await readFile(file.file),
      source: file.place === 'copy',
    }));
    return files.length === 0 ? undefined : Promise.all(found);
  };
}
