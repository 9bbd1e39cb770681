/** Ten thousand tasks as each of the systems would keep them: half of them done, each waiting for a few before it. */
import { parseDocument } from 'yaml';
import { lightEdges } from './task-files.js';

export interface BenchSource {
  readonly format: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The least that anybody has to do with these bytes. */
  readonly parse: () => void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const name = (task: number): string => `t${String(task).padStart(5, '0')}`;

/** One source for each format. */
export function benchSources(tasks: number): readonly BenchSource[] {
  const edges = lightEdges(tasks, 10);
  return [
    taskFiles(edges),
    json('layered-tasks', 'docs/state/tasks.json', layered(edges)),
    json('workflow-items', '.workflow_state.json', workflow(tasks)),
    json('flow-state', '.ai-workspace/T-1/flow-state.json', flow(tasks)),
    json('factory-state', 'orchestrator-state.json', factory(edges)),
    yaml('factory-state', 'orchestrator-state.yaml', edges),
  ];
}

function json(format: string, path: string, value: unknown): BenchSource {
  const bytes = encoder.encode(JSON.stringify(value, null, 2));
  return { format, files: new Map([[path, bytes]]), parse: () => JSON.parse(decoder.decode(bytes)) };
}

function taskFiles(edges: readonly (readonly number[])[]): BenchSource {
  const files = new Map<string, Uint8Array>();
  for (const [task, waits] of edges.entries()) {
    const dependencies = waits.map((other) => `  - "01-work/${name(other)}"\n`).join('');
    const inputs = waits.map((other) => `  - "../${name(other)}/result.json"\n`).join('');
    files.set(
      `tasks/01-work/${name(task)}.md`,
      encoder.encode(`---
task_id: "01-work/${name(task)}"
title: "Task number ${task}"
phase: "work"
estimated_duration: "2-3 hours"
complexity: "medium"
dependencies:
${dependencies}inputs:
${inputs}outputs:
  - "result.json"
skills_required: ["one", "two"]
---

# Task number ${task}

Do what is to be done, and leave the result where it is declared.
`),
    );
    if (task % 2 === 0)
      files.set(
        `workspace/status/01-work/${name(task)}.json`,
        encoder.encode(`{"task_id":"01-work/${name(task)}","status":"completed","exit_code":0}`),
      );
  }
  return {
    format: 'task-files',
    files,
    parse: () => {
      for (const [path, bytes] of files) {
        const text = decoder.decode(bytes);
        if (path.endsWith('.json')) JSON.parse(text);
        else parseDocument(text.split('---\n')[1] ?? '').toJS();
      }
    },
  };
}

function layered(edges: readonly (readonly number[])[]): unknown {
  return {
    _version: 7,
    framework_version: '4.4.1',
    tasks: edges.map((waits, task) => ({
      id: `TASK-${task}`,
      title: `Task number ${task}`,
      description: 'Do what is to be done, and leave the result where it is declared.',
      layer: 'domain',
      status: task % 2 === 0 ? 'completed' : 'pending',
      owner: null,
      priority: 'high',
      effortEstimate: '2 hours',
      dependencies: waits.map((other) => `TASK-${other}`),
      acceptanceCriteria: ['It works', 'It is tested'],
      deliverables: [`src/part-${task}/index.ts`],
      status_history: [
        {
          status: task % 2 === 0 ? 'completed' : 'pending',
          timestamp: '2025-11-20T10:00:00+00:00',
          agent: 'a',
        },
      ],
    })),
  };
}

function workflow(tasks: number): unknown {
  const names = Array.from({ length: tasks }, (_, task) => name(task));
  return {
    workflow_id: 'wf_00000001',
    task_description: 'Many items',
    status: 'active',
    current_phase_id: 'WORK',
    phases: {
      WORK: {
        id: 'WORK',
        status: 'active',
        items: Object.fromEntries(
          names.map((id, task) => [
            id,
            {
              id,
              status: task % 2 === 0 ? 'completed' : 'pending',
              started_at: null,
              notes: null,
              retry_count: 0,
            },
          ]),
        ),
      },
    },
    workflow_definition: {
      name: 'Many items',
      phases: [
        {
          id: 'WORK',
          items: names.map((id) => ({
            id,
            name: `Item ${id}`,
            verification: { type: 'file_exists', path: `out/${id}` },
          })),
        },
      ],
    },
  };
}

function flow(tasks: number): unknown {
  return {
    workflow_id: 'T-1',
    title: 'Many delegations',
    status: 'in_progress',
    progress: { current_phase: 'execution', phases: {} },
    meta: { updated_at: '2025-06-29T11:45:00Z' },
    legacy_tracking: {
      agent_history: Array.from({ length: tasks }, (_, task) => ({
        agent: 'execution',
        task: name(task),
        status: task % 2 === 0 ? 'completed' : 'in_progress',
        timestamp: '2025-06-29T10:45:00Z',
        output_summary: 'Did what was to be done',
      })),
    },
  };
}

function factory(edges: readonly (readonly number[])[]): unknown {
  return {
    current_phase: 1,
    current_wave: 1,
    current_state: 'MONITOR',
    efforts: Object.fromEntries(
      edges.map((waits, task) => [
        `E1.1.${task}`,
        {
          effort_id: `E1.1.${task}`,
          effort_name: name(task),
          status: task % 2 === 0 ? 'completed' : 'pending',
          branch_name: `phase1/wave1/${name(task)}`,
          dependencies: waits.map((other) => `E1.1.${other}`),
        },
      ]),
    ),
  };
}

function yaml(format: string, path: string, edges: readonly (readonly number[])[]): BenchSource {
  const efforts = edges
    .map(
      (waits, task) =>
        `  E1.1.${task}:\n    effort_name: ${name(task)}\n    status: ${task % 2 === 0 ? 'completed' : 'pending'}\n    dependencies: [${waits.map((other) => `E1.1.${other}`).join(', ')}]\n`,
    )
    .join('');
  const text = `current_phase: 1\ncurrent_wave: 1\ncurrent_state: MONITOR\nefforts:\n${efforts}`;
  const bytes = encoder.encode(text);
  return {
    format,
    files: new Map([[path, bytes]]),
    parse: () => parseDocument(decoder.decode(bytes)).toJS(),
  };
}
