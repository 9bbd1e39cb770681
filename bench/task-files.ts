/** A definition as files: one phase, one agent, tasks that depend on a few tasks before them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './graph.js';

const NEAR = 20;

/** For each task the numbers of those it depends on: none for the first few, up to two later. */
export function lightEdges(size: number, free: number): readonly (readonly number[])[] {
  const random = randomFrom(size);
  return Array.from({ length: size }, (_, task) => {
    if (task < free) return [];
    const pick = () => Math.max(0, task - free - Math.floor(random() * NEAR));
    return [...new Set([pick(), pick()])];
  });
}

export function taskName(task: number): string {
  return `task-${String(task).padStart(4, '0')}`;
}

/** Writes `orchestrator.yml` and the task files: state in a folder, changes in place, `command` as every task's work. */
export function writeDefinition(
  folder: string,
  edges: readonly (readonly number[])[],
  command: string,
  parallel: number,
): void {
  const text = [
    'version: 1',
    `title: ${edges.length} tasks`,
    'phases: [{ id: 01-work }]',
    `agents: { default: { run: ${JSON.stringify(command)} } }`,
    `limits: { max_concurrent_agents: ${parallel} }`,
    'changes: { integrate: none }',
    'state: { store: file }',
    '',
  ];
  mkdirSync(join(folder, 'tasks/01-work'), { recursive: true });
  writeFileSync(join(folder, 'orchestrator.yml'), text.join('\n'));
  edges.forEach((list, task) => {
    const dependencies = list.map((other) => `01-work/${taskName(other)}`).join(', ');
    const matter = `---\ntitle: Task ${task}\ndependencies: [${dependencies}]\n---\nDo nothing for a while.\n`;
    writeFileSync(join(folder, `tasks/01-work/${taskName(task)}.md`), matter);
  });
}
