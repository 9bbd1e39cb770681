/**
 * Plays a whole example session without the orchestrator: one working tree, tasks in the order of their dependencies, each agent a
 * real process that sees only its declared inputs. It proves the agents; merging and state are proved elsewhere.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const outputSchema = z.union([
  z.string(),
  z.object({ path: z.string(), schema: z.string().optional() }),
  z.object({ check: z.string() }),
]);
const taskSchema = z.object({
  id: z.string(),
  agent: z.string(),
  prompt: z.string(),
  dependencies: z.array(z.string()).default([]),
  inputs: z.array(z.string()).default([]),
  outputs: z.array(outputSchema).default([]),
});
export type ExampleTask = z.infer<typeof taskSchema>;
const definitionSchema = z.object({
  agents: z.record(z.string(), z.object({ run: z.string() })),
  phases: z.array(
    z.object({
      id: z.string(),
      tasks_from: z.string().optional(),
      task_defaults: z.object({ agent: z.string() }).optional(),
    }),
  ),
});

export interface ExampleRun {
  /** The library's working tree. */
  readonly tree: string;
  /** Every task that was run, in order of its end. */
  readonly tasks: readonly ExampleTask[];
  output(path: string): string;
  dispose(): void;
}

/** Copies the example to a temporary folder and runs all its agents; throws with the agent's own words when one fails. */
export async function runExample(name: string): Promise<ExampleRun> {
  const base = mkdtempSync(join(tmpdir(), 'example-'));
  const tree = join(base, 'tree');
  cpSync(resolve('examples', name), tree, { recursive: true });
  const definition = definitionSchema.parse(parse(readFileSync(join(tree, 'orchestrator.yml'), 'utf8')));
  const tasks: ExampleTask[] = [];
  for (const phase of definition.phases) {
    const agent = phase.task_defaults?.agent ?? '';
    const source = phase.tasks_from;
    const pending = [
      ...authored(tree, phase.id),
      ...(source === undefined ? [] : written(join(base, 'outputs', source), agent)),
    ];
    while (pending.length > 0) {
      const done = new Set(tasks.map(({ id }) => id));
      const ready = pending.filter(({ dependencies }) => dependencies.every((id) => done.has(id)));
      if (ready.length === 0)
        throw new Error(`nothing is ready of ${pending.map(({ id }) => id).join(', ')}`);
      await Promise.all(
        ready.map((task) => runAgent(base, tree, task, definition.agents[task.agent]?.run ?? '')),
      );
      for (const task of ready) pending.splice(pending.indexOf(task), 1);
      tasks.push(...ready);
    }
  }
  return {
    tree,
    tasks,
    output: (path) => readFileSync(join(base, 'outputs', path), 'utf8'),
    dispose: () => rmSync(base, { recursive: true, force: true }),
  };
}

function authored(tree: string, phase: string): ExampleTask[] {
  const folder = join(tree, 'tasks', phase);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const prompt = readFileSync(join(folder, file), 'utf8');
    const matter: unknown = parse(prompt.split('---\n')[1] ?? '');
    return taskSchema.parse({
      ...z.record(z.string(), z.unknown()).parse(matter),
      id: `${phase}/${file.replace(/\.md$/, '')}`,
      prompt,
    });
  });
}

function written(file: string, agent: string): ExampleTask[] {
  const list = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(readFileSync(file, 'utf8')));
  return list.map((task) => taskSchema.parse({ ...task, agent }));
}

async function runAgent(base: string, tree: string, task: ExampleTask, command: string): Promise<void> {
  const own = join(base, 'attempts', task.id);
  const outputs = join(base, 'outputs', task.id);
  for (const folder of [own, outputs]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(own, 'prompt.md'), task.prompt);
  for (const input of task.inputs) layOut(join(base, 'outputs', input), join(own, 'inputs', input));
  const said = await runShell(command, tree, {
    PATH: process.env['PATH'],
    EXAMPLE_PACE_MS: '0',
    ORCHESTRATOR_SESSION: '0a1b2c3d',
    ORCHESTRATOR_TASK: task.id,
    ORCHESTRATOR_ATTEMPT: '1',
    ORCHESTRATOR_AGENT: task.agent,
    ORCHESTRATOR_PROMPT: join(own, 'prompt.md'),
    ORCHESTRATOR_INPUTS: join(own, 'inputs'),
    ORCHESTRATOR_OUTPUTS: outputs,
    ORCHESTRATOR_STATUS: join(own, 'status.yaml'),
  });
  if (said !== null) throw new Error(`${task.id}: ${said}`);
  const word = readFileSync(join(own, 'status.yaml'), 'utf8');
  z.object({ status: z.literal('COMPLETED'), details: z.string().min(1) }).parse(parse(word));
}

/** Inputs that no task produced are files of the code base: they are in the tree already. */
function layOut(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** Null when it ended well, else what it printed. */
async function runShell(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code]: unknown[] = await once(child, 'close');
  return code === 0 ? null : `exit code ${String(code)}: ${said}`;
}
