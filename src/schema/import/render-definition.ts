/** Settled work as the files of a definition: `orchestrator.yml` and one Markdown file for each task, as a person would have written them. */
import type { StoreKind } from '../../domain/definition.js';
import { lineOf, type SettledTask, type SettledWork } from './settle-work.js';

export interface RenderOptions {
  /** Name of the format, for people. */
  readonly source: string;
  readonly taskFolder: string;
  /** Shell command that does a task's work. */
  readonly agent: string;
  readonly integrate: boolean;
  readonly store: StoreKind;
}

/** Valid YAML for any text: JSON strings are. */
function text(value: string): string {
  return JSON.stringify(value);
}

/** Text of `orchestrator.yml`. */
export function definitionText(work: SettledWork, options: RenderOptions): string {
  const lines = [
    `# Imported from: ${lineOf(options.source, 200) ?? ''}`,
    'version: 1',
    `title: ${text(work.title)}`,
    ...[work.from.ticket].flatMap((ticket) => {
      const line = lineOf(ticket ?? '', 100);
      return line === null ? [] : [`ticket: ${text(line)}`];
    }),
    ...(work.from.layers.length === 0 ? [] : [`layers: [${work.from.layers.map(text).join(', ')}]`]),
    ...(work.from.views.length === 0 ? [] : [`views: [${work.from.views.join(', ')}]`]),
    ...(options.taskFolder === 'tasks' ? [] : [`tasks: ${text(options.taskFolder)}`]),
    'phases:',
    ...work.phases.flatMap(({ id, title, timeout, from }) => [
      `  - id: ${text(id)}`,
      ...(title === id ? [] : [`    title: ${text(title)}`]),
      ...(from.maxParallel === null ? [] : [`    max_parallel: ${from.maxParallel}`]),
      ...(timeout === null ? [] : [`    timeout: ${text(timeout)}`]),
      ...(from.approval ? ['    gate: { approval: true }'] : []),
    ]),
    'agents:',
    `  default: { run: ${text(options.agent)} }`,
    ...(work.from.maxAgents === null ? [] : [`limits: { max_concurrent_agents: ${work.from.maxAgents} }`]),
    `changes: { integrate: ${options.integrate ? 'session-branch' : 'none'} }`,
    `state: { store: ${options.store} }`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Text of a task file. */
export function taskText(task: SettledTask): string {
  const touched = task.outputs.filter(({ source }) => source).map(({ path }) => path);
  const lines = [
    '---',
    `title: ${text(task.title)}`,
    ...listLine('dependencies', task.dependencies),
    ...listLine('inputs', task.inputs),
    ...outputLines(task),
    ...(task.layer === null ? [] : [`layer: ${text(task.layer)}`]),
    ...(task.priority === null ? [] : [`priority: ${task.priority}`]),
    ...(task.estimate === null ? [] : [`estimate: ${text(task.estimate)}`]),
    ...(task.timeout === null ? [] : [`timeout: ${text(task.timeout)}`]),
    ...listLine('touches', touched),
    ...Object.entries(task.labels).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '---',
  ];
  const body = task.from.prompt === '' ? `${task.title}\n` : task.from.prompt;
  return `${lines.join('\n')}\n${body.endsWith('\n') ? body : `${body}\n`}`;
}

function listLine(key: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${key}: [${items.map(text).join(', ')}]`];
}

/** An empty file counts where it was made: the source only asked whether it is there. */
function outputLines({ outputs, from }: SettledTask): readonly string[] {
  if (outputs.length + from.checks.length === 0) return [];
  return [
    'outputs:',
    ...outputs.map(({ path, note }) => {
      const said = note === null ? null : lineOf(note, 200);
      return `  - { path: ${text(path)}, allow_empty: true }${said === null ? '' : ` # ${said}`}`;
    }),
    ...from.checks.map((command) => `  - { check: ${text(command)} }`),
  ];
}
