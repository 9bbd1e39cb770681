/** A plan as Markdown, for the summary of the run that made it and for a comment on its pull request. Every word in it is a stranger's. */
import { bytesOf, fittingSections } from './byte-budget.js';
import { code, row } from './markdown-text.js';

/** What the comment begins with, so that the next plan takes its place. */
export const PLAN_MARKER = '<!-- orchestrator:plan -->';
/** The platform takes 65,535 characters. */
const MOST_BYTES = 65_000;

/** As it is written down. */
export interface PlanWords {
  readonly head_sha: string;
  readonly wave: readonly { readonly task: string; readonly title: string; readonly agent: string }[];
  readonly held: readonly { readonly task: string; readonly code: string; readonly reason: string }[];
  /** Tasks that found no place in the lists. */
  readonly more: number;
}

export function planText({ head_sha, wave, held, more }: PlanWords): string {
  const head = [
    '### What a session would do',
    '',
    `For commit ${code(head_sha.slice(0, 12))}. Nothing was started.`,
    '',
  ];
  const first = [
    `**${wave.length} would start at once**`,
    '',
    row('task', 'title', 'agent'),
    row('---', '---', '---'),
    ...wave.map(({ task, title, agent }) => row(code(task), code(title), code(agent))),
    '',
  ];
  const later = [
    `**${held.length + more} would wait**`,
    '',
    row('task', 'why'),
    row('---', '---'),
    ...held.map(({ task, code: why, reason }) => row(code(task), `${code(why)} ${code(reason)}`)),
    ...(more > 0 ? ['', `… and ${more} more.`] : []),
    '',
  ];
  const sections = [wave.length > 0 ? first : [], held.length + more > 0 ? later : []];
  return fittingSections([head, ...sections], MOST_BYTES - bytesOf([PLAN_MARKER])).join('\n');
}
