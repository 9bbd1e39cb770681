/** The task of whoever plans how a task is split: its prompt says what is to be planned, and why. */
import type { ProposedTask } from '../domain/command.js';
import type { Session } from '../domain/session.js';
import { plannerSpec } from '../domain/split-plan.js';
import type { Task } from '../domain/task.js';
import { sha256 } from '../schema/sha256.js';

/** Who is to list the parts of a task whose agent asked for a split, with his prompt; null where nobody does. */
export function plannerFor(
  session: Session,
  task: Task,
  said: string,
): { readonly planner: ProposedTask; readonly prompt: Uint8Array } | null {
  const prompt = Buffer.from(promptFor(task, said));
  const spec = plannerSpec(session, task, sha256(prompt));
  return spec === null ? null : { planner: { id: spec.id, spec }, prompt };
}

function promptFor({ spec }: Task, said: string): string {
  const files = spec.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : []));
  const lines = [
    '---',
    `title: ${JSON.stringify(`Plan the split of ${spec.title}`.slice(0, 300))}`,
    '---',
    `The task \`${spec.id}\` (${spec.title}) was found to be too large for one attempt. Plan the parts that take its place.`,
    '',
    ...quotedBlock('What its agent said', said),
    ...listed('Somebody among the parts has to make', files),
    ...listed('The work is within', spec.touches),
    'List the parts as `tasks` in your status file, each with `id`, `title`, `prompt` and whatever else a task may have;',
    `each id begins with \`${spec.phase}/\`. They get what the large task waited for, and whoever waits for it waits for all of them.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** An agent's words, as words: nothing of them is taken for a part of this file. */
function quotedBlock(heading: string, text: string): readonly string[] {
  const words = text.trim();
  return words === '' ? [] : [`${heading}:`, '', ...words.split('\n').map((line) => `> ${line}`), ''];
}

function listed(heading: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${heading}: ${names.map((name) => `\`${name}\``).join(', ')}`, ''];
}
