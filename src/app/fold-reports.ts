/** Folds reports one after the other into one draft, and asks for the session's branch to move with the state. */
import type { SeparateChecks } from './check-verdicts.js';
import { CodeTip } from './code-tip.js';
import type { Context } from './context.js';
import { type Applied, foldReport, type Ignored } from './fold-report.js';
import type { ReceivedReport } from './ports/attempts.js';
import { sortFolders } from './sort-folders.js';
import type { Draft } from './transact.js';

/** What became of the reports, and where the session's branch stands once the draft is committed. */
export interface Folded {
  readonly results: readonly (Applied | Ignored)[];
  readonly code: CodeTip;
}

/** Folds reports into a draft, one after the other, and asks for the code ref to move with the state. `separate`: null where reports bring the verdicts of their checks. */
export async function foldReports(
  context: Context,
  draft: Draft,
  received: readonly ReceivedReport[],
  separate: SeparateChecks | null = null,
): Promise<Folded> {
  const { reports, verdicts, ignored } = sortFolders(received, separate);
  const code = new CodeTip(context, draft.session.code);
  const results: (Applied | Ignored)[] = [...ignored];
  for (const report of reports) results.push(await foldReport(context, draft, report, { code, verdicts }));
  draft.refs.push(...(await code.updates()));
  return { results, code };
}
