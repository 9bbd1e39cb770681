/**
 * Phases and tasks as a Mermaid graph: small enough to be drawn (about 150 nodes, 20 KB), by phases alone when the tasks are too many. Node names
 * are our own, because `end` as a name breaks the syntax; labels cannot leave their quotes.
 */
import type { Session } from '../domain/session.js';
import type { StatusReport, TaskReport } from '../domain/status.js';
import { plainText } from './plain-text.js';
import { type Look, lookOf } from './style.js';

const MOST_NODES = 150;
const MOST_EDGES = 400;
const MOST_CHARACTERS = 20_000;

const CLASSES: readonly (readonly [Look, string])[] = [
  ['completed', 'fill:#d4f4dd,stroke:#1a7f37,color:#0b3d1b'],
  ['in_progress', 'fill:#d7e9ff,stroke:#0969da,color:#032f62'],
  ['ready', 'fill:#ffffff,stroke:#0969da,color:#032f62'],
  ['waiting', 'fill:#f6f8fa,stroke:#8c959f,color:#424a53'],
  ['failed', 'fill:#ffdcd7,stroke:#cf222e,color:#660018'],
  ['blocked', 'fill:#fff3c4,stroke:#9a6700,color:#4d2d00'],
  ['escalated', 'fill:#fff3c4,stroke:#9a6700,color:#4d2d00'],
  ['skipped', 'fill:#eaeef2,stroke:#8c959f,color:#57606a'],
  ['cancelled', 'fill:#eaeef2,stroke:#8c959f,color:#57606a'],
];

/** The text of the graph, without the fence around it. */
export function mermaidGraph(session: Session, report: StatusReport): string {
  const detailed = report.tasks.length <= MOST_NODES ? taskGraph(session, report) : undefined;
  return detailed !== undefined && detailed.length <= MOST_CHARACTERS ? detailed : phaseGraph(report);
}

/** Text that stays inside a quoted label. */
export function mermaidLabel(text: string, most = 60): string {
  return plainText(text, most).replace(/[%#"<>&`\\;[\](){}|]/g, (sign) => `#${sign.charCodeAt(0)};`);
}

function classLines(): readonly string[] {
  return CLASSES.map(([look, style]) => `  classDef ${look} ${style}`);
}

function taskGraph(session: Session, report: StatusReport): string {
  const names = new Map<string, string>(report.tasks.map(({ task }, index) => [task.spec.id, `t${index}`]));
  const byPhase = new Map<string, TaskReport[]>();
  for (const task of report.tasks) {
    const list = byPhase.get(task.task.spec.phase);
    if (list === undefined) byPhase.set(task.task.spec.phase, [task]);
    else list.push(task);
  }
  const groups = report.phases.flatMap(({ id }, index) => [
    `  subgraph p${index}["${mermaidLabel(id)}"]`,
    ...(byPhase.get(id) ?? []).map(({ task, explanation }) => {
      const label = mermaidLabel(task.spec.id.slice(task.spec.phase.length + 1));
      return `    ${names.get(task.spec.id)}["${label}"]:::${lookOf(task.status, explanation.standing)}`;
    }),
    '  end',
  ]);
  const edges: string[] = [];
  for (const { spec } of session.tasks)
    for (const { task, on } of spec.dependencies) {
      const from = names.get(task);
      if (from !== undefined)
        edges.push(`  ${from} -->${on === 'succeeded' ? '' : `|${on}|`} ${names.get(spec.id)}`);
    }
  const order = report.phases.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
  return ['graph LR', ...groups, ...order, ...edges.slice(0, MOST_EDGES), ...classLines()].join('\n');
}

function phaseGraph(report: StatusReport): string {
  const shown = report.phases.slice(0, MOST_NODES);
  const nodes = shown.map(({ id, status, progress }, index) => {
    const done = progress.completed + progress.skipped;
    const look =
      status === 'completed'
        ? 'completed'
        : progress.failed > 0
          ? 'failed'
          : status === 'in_progress'
            ? 'in_progress'
            : 'waiting';
    return `  p${index}["${mermaidLabel(id, 40)}: ${done} of ${progress.total}"]:::${look}`;
  });
  const order = shown.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
  return ['graph LR', ...nodes, ...order, ...classLines()].join('\n');
}
