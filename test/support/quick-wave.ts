/** One wave of any size whose agents took no time: planned and brought in by real steps of the action, its reports made by hand. */
import type { ActionMachines, Machine } from './action-machines.js';
import { at } from './command-line.js';
import type { FakeGitHub } from './github/fake-github.js';
import { madeReport } from './made-report.js';
import type { StepEnded } from './workflow-step.js';

/** A phase of so many tasks, and one task after it. */
export function quickProject(tasks: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: tasks }, (_, index) => `01-all/${String(index + 1).padStart(3, '0')}`);
  const bodies = [...names, '02-after/last'].map((id) => [`tasks/${id}.md`, '---\ntitle: T\n---\nDo.\n']);
  return {
    'orchestrator.yml': `version: 1
title: Calls
phases: [{ id: 01-all }, { id: 02-after }]
agents: { default: { run: "true" } }
limits: { max_concurrent_agents: 256 }
changes: { integrate: pull-request }
`,
    ...Object.fromEntries(bodies),
  };
}

export interface Row {
  readonly tasks: readonly { readonly id: string; readonly attempt: number; readonly claim: string }[];
}

export function rowsOf(ended: StepEnded): readonly Row[] {
  const rows = at(JSON.parse(ended.outputs.get('matrix') ?? '{}'), 'include');
  return Array.isArray(rows) ? rows : [];
}

/** `advance`, the reports of all its legs, `collect`. */
export async function quickWave(
  machines: ActionMachines,
  machine: Machine,
): Promise<{ readonly rows: readonly Row[]; readonly advanced: StepEnded; readonly collected: StepEnded }> {
  const advanced = await machine.step({ command: 'advance' });
  const session = advanced.outputs.get('session') ?? '';
  const rows = rowsOf(advanced);
  for (const [index, { tasks }] of rows.entries())
    for (const claim of tasks) {
      const { name, bytes } = madeReport(session, claim);
      machines.results.plant(machines.run, `agent-${index}`, name, bytes);
    }
  return { rows, advanced, collected: await machine.step({ command: 'collect', session }) };
}

function isGit({ operation }: FakeGitHub['requests'][number]): boolean {
  return operation.startsWith('git ');
}

/** Requests to the API, by their names. */
export function callsOf(github: FakeGitHub): readonly string[] {
  return github.requests.filter((request) => !isGit(request)).map(({ operation }) => operation);
}

/** Requests of git, each conversation being two or three. */
export function gitRequestsOf(github: FakeGitHub): number {
  return github.requests.filter(isGit).length;
}

/** Pushes that reached the server. */
export function pushesOf(github: FakeGitHub): number {
  return github.requests.filter(
    ({ operation, method }) => operation === 'git git-receive-pack' && method === 'POST',
  ).length;
}
