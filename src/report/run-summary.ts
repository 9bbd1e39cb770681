/** The last words of `run`: how it ended, what changed, where to look, and the command that goes on. */
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import { standText } from './conclusion-text.js';
import { counted, durationText } from './duration-text.js';
import { plainText } from './plain-text.js';
import { attentionLines, countsText, phaseLines } from './status-text.js';
import { type Colour, paint, type Style } from './style.js';

export interface RunEnding {
  /** As the use case names it. */
  readonly conclusion: string;
  readonly elapsedSeconds: number;
  /** Attempts whose reports this run took in. */
  readonly applied: number;
  /** Where the state is. */
  readonly location: string;
  /** Commands for the reader, in order. */
  readonly look: readonly string[];
  /** The command that goes on; null when there is nothing to go on with. */
  readonly next: string | null;
}

const WORDS: Readonly<Record<string, readonly [text: string, colour: Colour]>> = {
  completed: ['Completed', 'green'],
  'phase-completed': ['The phase is completed', 'green'],
  'phase-closed': ['The phase has not opened yet', 'yellow'],
  approval: ['Waits for an approval', 'yellow'],
  paused: ['Paused', 'yellow'],
  waiting: ['Waits', 'yellow'],
  budget: ['The budget is spent', 'yellow'],
  work: ['Stopped; there is more work', 'yellow'],
  interrupted: ['Interrupted', 'yellow'],
  blocked: ['Stopped: blocked', 'red'],
  failed: ['Failed', 'red'],
  cancelled: ['Cancelled', 'red'],
};

/** Line by line. */
export function runSummary(
  session: Session,
  report: StatusReport,
  ending: RunEnding,
  style: Style,
): readonly string[] {
  const [text, colour] = WORDS[ending.conclusion] ?? [ending.conclusion, 'yellow'];
  const took = `${counted(ending.applied, 'attempt')} in ${durationText(ending.elapsedSeconds)}`;
  return [
    `${paint(style, colour, text)}: ${countsText(report.progress)} (${took})`,
    ...waitsFor(session, report, ending.conclusion),
    ...phaseLines(report, style),
    '',
    ...changeLines(session),
    `State: ${plainText(ending.location, 300)}, version ${session.version}`,
    ...attentionLines(session, report, style),
    ...(ending.look.length === 0 ? [] : ['', 'Look:', ...ending.look.map((line) => `  ${line}`)]),
    ...(ending.next === null ? [] : ['', `Go on with: ${ending.next}`]),
  ];
}

/** What exactly is waited for, where the heading alone does not say. */
function waitsFor(session: Session, report: StatusReport, conclusion: string): readonly string[] {
  return ['blocked', 'waiting', 'approval', 'budget'].includes(conclusion)
    ? [`  ${standText(session, report).text}`]
    : [];
}

function changeLines(session: Session): readonly string[] {
  let commits = 0;
  let files = 0;
  let outputs = 0;
  let bytes = 0;
  for (const task of session.tasks) {
    if (task.change !== null) {
      commits += 1;
      files += task.change.files;
    }
    for (const digest of task.outputDigests) {
      if (digest.source) continue;
      outputs += 1;
      bytes += digest.bytes;
    }
  }
  const code =
    session.code === null
      ? 'Code: agents worked in place, nothing was merged'
      : `Code: ${counted(commits, 'change')} merged into branch ${session.code.branch} (${counted(files, 'file')} touched)`;
  return [code, `Outputs: ${counted(outputs, 'file')}, ${bytes} bytes, kept with the state`];
}
