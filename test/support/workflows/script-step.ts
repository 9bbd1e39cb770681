/** A `run:` step: the script in a file, run by the shell that the step, the job or the workflow asks for. */
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asText } from './json.js';
import { runStepProcess, type StepCall } from './step-call.js';
import { evaluate } from './template.js';

const SHELLS: Readonly<Record<string, string>> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
  pwsh: 'pwsh -command {0}',
};

/** Answers whether it succeeded. */
export async function runScript(call: StepCall): Promise<boolean> {
  const { session, frame, step, env, reader } = call;
  const { model, workflow } = session.order;
  const scope = session.scope(frame, env, call.id);
  const inJob = frame === session.frame;
  const inherited = inJob ? [model.defaults, workflow.model.defaults] : [];
  const first = (pick: 'shell' | 'workingDirectory'): string =>
    [step[pick], ...inherited.map((defaults) => defaults[pick])]
      .map((template) => asText(evaluate(template, scope)))
      .find((text) => text !== '') ?? '';
  const script = join(session.places.temp, `${randomUUID()}.sh`);
  const text = asText(evaluate(step.run, scope));
  writeFileSync(script, text.endsWith('\n') ? text : `${text}\n`);
  const shell = first('shell');
  const [file = 'bash', ...args] = (SHELLS[shell] ?? shell).split(' ');
  const cwd = resolve(session.places.workspace, first('workingDirectory'));
  reader.say(`##[group]Run ${text.trim().split('\n')[0] ?? ''}`);
  reader.say('##[endgroup]');
  if (!existsSync(cwd)) {
    reader.annotate('error', `An error occurred trying to start process '${file}'. No such file: ${cwd}`);
    return false;
  }
  return runStepProcess(call, {
    file,
    args: args.map((arg) => arg.replaceAll('{0}', script)),
    cwd,
    more: {},
  });
}
