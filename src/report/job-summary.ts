/**
 * The summary of a workflow run as Markdown: totals first, then what waits for whom, phases, graph, tasks. Bounded by construction, because the
 * platform drops a summary that is too long.
 */
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import { bytesOf, fittingSections } from './byte-budget.js';
import { standText } from './conclusion-text.js';
import { code } from './markdown-text.js';
import { mermaidGraph } from './mermaid.js';
import { redacted } from './redaction.js';
import {
  more,
  phaseSection,
  progressBar,
  type Room,
  taskSection,
  waitingSection,
} from './session-sections.js';
import { countsText } from './status-text.js';

/** The platform takes 1 MiB. */
const MOST_BYTES = 900_000;
const ROOM: Room = { items: 50, phases: 200, tasks: 300, taskBytes: 300_000 };

/** What a run spent on the platform's API. */
export interface ApiUse {
  readonly calls: number;
  /** Left of this hour's budget; null when the platform did not say. */
  readonly remaining: number | null;
}

export interface SummaryFacts {
  /** Of this run, such as `advance: work, 4 legs`. */
  readonly headline: string;
  /** Lines of this run, such as reports that came in. */
  readonly happened: readonly string[];
  /** What the orchestrator itself has to say of it; addresses in it become links. Never words of agents. */
  readonly said?: readonly string[];
  /** Null where no API was at hand. */
  readonly api?: ApiUse | null;
  /** Values that must not be shown, whoever wrote them. */
  readonly secrets?: readonly string[];
}

export function jobSummary(session: Session, report: StatusReport, facts: SummaryFacts): string {
  const footer = footerLines(facts.api ?? null);
  const graph = ['```mermaid', mermaidGraph(session, report), '```', ''];
  const sections = fittingSections(
    [
      headLines(session, report, facts),
      waitingSection(session, report, ROOM),
      phaseSection(report, ROOM),
      graph,
      happenedLines(facts.happened, facts.said ?? []),
      taskSection(report.tasks, ROOM),
    ],
    MOST_BYTES - bytesOf(footer),
  );
  return redacted([...sections, ...footer].join('\n'), facts.secrets ?? []);
}

function headLines(session: Session, report: StatusReport, facts: SummaryFacts): readonly string[] {
  return [
    `## Session ${session.id}: ${report.status}, ${report.progress.percent} %`,
    '',
    `${code(session.definition.title)}, version ${session.version}, ${report.health}.`,
    '',
    `${progressBar(report)} ${countsText(report.progress)}`,
    '',
    `**${code(standText(session, report).text, 300)}**`,
    '',
    code(facts.headline, 300),
    '',
  ];
}

function happenedLines(happened: readonly string[], said: readonly string[]): readonly string[] {
  if (happened.length + said.length === 0) return [];
  const shown = happened.slice(0, ROOM.items).map((line) => `- ${code(line, 300)}`);
  const ours = said.slice(0, ROOM.items).map((line) => `- ${linked(line)}`);
  return ['### This run', '', ...ours, ...shown, ...more(happened.length - ROOM.items), ''];
}

/** The first address in a line as a link, the rest as it is. */
function linked(line: string): string {
  const found = /^(.*?)(https?:\/\/[A-Za-z0-9.:/?=&%#_~-]+)(.*)$/s.exec(line);
  if (found === null) return code(line, 600);
  const [, before = '', url = '', after = ''] = found;
  return `${part(before)} <${url}> ${part(after)}`.trim();
}

function part(text: string): string {
  return text.trim() === '' ? '' : code(text.trim(), 600);
}

/** `3 REST calls, 961 left this hour` */
export function apiText({ calls, remaining }: ApiUse): string {
  const left = remaining === null ? '' : `, ${remaining} left this hour`;
  return `${calls} REST call${calls === 1 ? '' : 's'}${left}`;
}

function footerLines(api: ApiUse | null): readonly string[] {
  return api === null ? [] : [`<sub>${apiText(api)}</sub>`, ''];
}
