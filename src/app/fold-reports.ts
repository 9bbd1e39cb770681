/** Folds reports one after the other into one draft, and asks for the session's branch to move with the state. */
import type { ObjectId } from '../domain/ids.js';
import type { SeparateChecks } from './check-verdicts.js';
import type { Context } from './context.js';
import { type Applied, type CodeTip, foldReport, type Ignored } from './fold-report.js';
import type { ReceivedReport } from './ports.js';
import { sortFolders } from './sort-folders.js';
import type { Draft } from './transact.js';

/** What became of the reports, and where the session's branch stands once the draft is committed (null: nothing is integrated). */
export interface Folded {
  readonly results: readonly (Applied | Ignored)[];
  readonly base: ObjectId | null;
}

/** Folds reports into a draft, one after the other, and asks for the code ref to move with the state. `separate`: null where reports bring the verdicts of their checks. */
export async function foldReports(
  context: Context,
  draft: Draft,
  received: readonly ReceivedReport[],
  separate: SeparateChecks | null = null,
): Promise<Folded> {
  const { reports, verdicts, ignored } = sortFolders(received, separate);
  const place = draft.session.code;
  const before = place === null || context.code === null ? null : await context.code.tip(place.branch);
  const start = before ?? place?.baseSha ?? null;
  const code: CodeTip = { tip: start };
  const results: (Applied | Ignored)[] = [...ignored];
  for (const report of reports) results.push(await foldReport(context, draft, report, { code, verdicts }));
  if (place !== null && code.tip !== null && code.tip !== start)
    draft.refs.push({ ref: `refs/heads/${place.branch}`, before, after: code.tip });
  return { results, base: code.tip };
}
