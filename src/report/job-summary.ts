/**
 * The summary of a workflow run as Markdown: totals first, then what waits for whom, phases, graph, tasks. Bounded by construction, because the
 * platform drops a summary that is too long. Words of agents and definitions stand in code spans: no HTML, no mentions, no links.
 */
import type { Session } from '../domain/session.js';
import type { StatusReport, TaskReport } from '../domain/status.js';
import { attention, describeUnmet } from './attention.js';
import { durationText } from './duration-text.js';
import { mermaidGraph } from './mermaid.js';
import { plainText } from './plain-text.js';
import { countsText } from './status-text.js';
import { lookOf } from './style.js';

/** The platform takes 1 MiB. */
const MOST_BYTES = 900_000;
const MOST_TASKS = 300;
const MOST_ITEMS = 50;

export interface SummaryFacts {
  /** Of this run, such as `advance: work, 4 legs`. */
  readonly headline: string;
  /** Lines of this run, such as reports that came in. */
  readonly happened: readonly string[];
}

export function jobSummary(session: Session, report: StatusReport, facts: SummaryFacts): string {
  const parts = [
    `## Session ${session.id}: ${report.status}, ${report.progress.percent} %`,
    '',
    `${code(session.definition.title)}, version ${session.version}, ${report.health}. ${countsText(report.progress)}.`,
    '',
    `**${plainText(facts.headline)}**`,
    ...facts.happened.slice(0, MOST_ITEMS).map((line) => `- ${code(line)}`),
    ...more(facts.happened.length - MOST_ITEMS),
    '',
    ...waiting(session, report),
    ...phaseTable(report),
    '```mermaid',
    mermaidGraph(session, report),
    '```',
    '',
    ...taskTable(report.tasks),
  ];
  return bounded(parts);
}

/** Foreign text as a code span that fits into a table. */
export function code(text: string, most = 160): string {
  const line = plainText(text, most).replaceAll('`', "'").replaceAll('|', '\\|');
  return line === '' ? '' : `\`${line}\``;
}

function more(count: number): readonly string[] {
  return count > 0 ? [`- … and ${count} more`] : [];
}

function waiting(session: Session, report: StatusReport): readonly string[] {
  const items = attention(session, report);
  if (items.length === 0) return [];
  return [
    '### Waits for a person',
    '',
    ...items
      .slice(0, MOST_ITEMS)
      .map(
        ({ subject, text, verbs }) =>
          `- ${code(`${subject} ${text}`, 300)} → ${verbs.map((verb) => code(verb)).join(' or ')}`,
      ),
    ...more(items.length - MOST_ITEMS),
    '',
  ];
}

function phaseTable(report: StatusReport): readonly string[] {
  return [
    '| phase | status | done | running | ready | failed | gate |',
    '|---|---|---|---|---|---|---|',
    ...report.phases.slice(0, 200).map(({ id, status, gate, progress }) => {
      const done = `${progress.completed + progress.skipped} of ${progress.total}`;
      const unmet = status === 'in_progress' ? code(gate.unmet.map(describeUnmet).join(', ')) : '';
      return `| ${id} | ${status} | ${done} | ${progress.in_progress} | ${progress.ready} | ${progress.failed} | ${unmet} |`;
    }),
    '',
  ];
}

const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];

function taskTable(tasks: readonly TaskReport[]): readonly string[] {
  const looked = tasks.map((report) => ({
    ...report,
    look: lookOf(report.task.status, report.explanation.standing),
  }));
  const place = (look: string): number => (ORDER.includes(look) ? ORDER.indexOf(look) : ORDER.length);
  const shown = looked.toSorted((a, b) => place(a.look) - place(b.look)).slice(0, MOST_TASKS);
  return [
    '<details><summary>Tasks</summary>',
    '',
    '| task | | attempts | took | why |',
    '|---|---|---|---|---|',
    ...shown.map(({ task, explanation, look }) => {
      const seconds = task.attempts.at(-1)?.durationSeconds ?? null;
      const why = task.status === 'completed' ? '' : code(explanation.because[0]?.text ?? '');
      return `| ${task.spec.id} | ${look} | ${task.attempts.length} | ${seconds === null ? '' : durationText(seconds)} | ${why} |`;
    }),
    '',
    ...(tasks.length > shown.length ? [`… and ${tasks.length - shown.length} more.`, ''] : []),
    '</details>',
    '',
  ];
}

/** Whole lines up to the limit: a table that ends early is still a table. */
function bounded(lines: readonly string[]): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += new TextEncoder().encode(line).length + 1;
    if (bytes > MOST_BYTES) return [...kept, '', '… cut: the summary would be too long.', ''].join('\n');
    kept.push(line);
  }
  return kept.join('\n');
}
