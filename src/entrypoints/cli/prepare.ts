/** `prepare`: the first half of `agent`, for agents that somebody else starts. */
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { parseLeg } from '../../app/leg.js';
import { prepareAttempt } from '../../app/prepare.js';
import { runOption } from './advance.js';
import { legText, required } from './agent.js';
import { answered, type Call, type VerbEnd, variable, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const leg = parseLeg(await legText(call));
  const workspace = resolve(call.cwd, required(call, 'workspace', 'the folder for the agent'));
  const note = noteOf(call, workspace);
  return withContext(
    call,
    async ({ context, halves }) => {
      const prepared = await prepareAttempt(context, await halves(), leg, { workspace, note });
      const deadline = new Date(prepared.deadline * 1000).toISOString().replace('.000Z', 'Z');
      const document = {
        session: prepared.session,
        task: prepared.task,
        attempt: prepared.attempt,
        workspace: prepared.workspace,
        prompt: prepared.prompt,
        feedback: prepared.feedback,
        state: prepared.state,
        inputs: prepared.inputs,
        outputs: prepared.outputs,
        status_file: prepared.status,
        deadline,
      };
      return answered(document, [
        `${prepared.task} attempt ${prepared.attempt} is prepared in ${prepared.workspace}`,
        `  prompt   ${prepared.prompt}`,
        `  inputs   ${prepared.inputs}`,
        `  outputs  ${prepared.outputs}`,
        `  status   ${prepared.status}`,
        `  until    ${deadline}`,
        'When the agent has ended: orchestrator submit, with the same --workspace',
      ]);
    },
    { run: runOption(call) },
  );
}

/** Where the two halves leave word for each other: in the runner's own folder, else beside the workspace, and never in it. */
export function noteOf(call: Call, workspace: string): string {
  const key = createHash('sha256').update(workspace).digest('hex').slice(0, 16);
  return join(variable(call.env, 'RUNNER_TEMP') ?? dirname(workspace), `orchestrator-prepared-${key}.json`);
}
