/** Tells the folders that jobs left apart: reports, and verdicts on checks. Nobody gives a verdict on work of his own. */
import type { CheckVerdict } from '../schema/check-verdict.js';
import type { Report } from '../schema/report.js';
import type { SeparateChecks, Verdicts } from './check-verdicts.js';
import type { Ignored } from './fold-report.js';
import type { ReceivedReport } from './ports/attempts.js';

export interface SortedFolders {
  readonly reports: readonly Exclude<ReceivedReport, { kind: 'verdict' }>[];
  /** Null where reports bring their own verdicts. */
  readonly verdicts: Verdicts | null;
  readonly ignored: readonly Ignored[];
}

/** Tells reports and verdicts apart. A job that left a report gives no verdicts. */
export function sortFolders(
  received: readonly ReceivedReport[],
  separate: SeparateChecks | null,
): SortedFolders {
  const reports = received.filter((one) => one.kind !== 'verdict');
  const given = received.filter((one) => one.kind === 'verdict');
  if (separate === null) return { reports, verdicts: null, ignored: given.map(unasked) };
  const agents = new Set(reports.map(({ folder }) => separate.jobOf(folder)));
  const byClaim = new Map<string, CheckVerdict[]>();
  const ignored: Ignored[] = [];
  for (const { folder, verdict } of given) {
    const job = separate.jobOf(folder);
    if (job !== null && agents.has(job)) ignored.push(foreign(verdict, job));
    else byClaim.set(keyOf(verdict), [...(byClaim.get(keyOf(verdict)) ?? []), verdict]);
  }
  return {
    reports,
    verdicts: { about: (report) => byClaim.get(keyOf(report)) ?? [], fateOf: separate.fateOf },
    ignored,
  };
}

function keyOf({ session, task_id, attempt, claim }: CheckVerdict | Report): string {
  return JSON.stringify([session, task_id, attempt, claim]);
}

function unasked({ verdict }: Extract<ReceivedReport, { kind: 'verdict' }>): Ignored {
  const reason = 'There is a verdict of a check job, and only those of reports count here.';
  return { task: verdict.task_id, code: 'CHECK_UNASKED', reason };
}

function foreign({ task_id: task }: CheckVerdict, job: string): Ignored {
  const reason = `Job ${job.slice(0, 80)} left a report, and cannot give a verdict on checks as well.`;
  return { task, code: 'CHECK_FOREIGN', reason };
}
