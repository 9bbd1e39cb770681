/** Do the code of a session and its state tell the same story? */
import type { Session } from '../../domain/session.js';
import type { Context } from '../context.js';
import { mergedTask } from '../integrate-change.js';
import { journalFiles } from '../known-repairs.js';
import type { StoredSession } from '../ports.js';
import { type Finding, finding } from './finding.js';

/** Commits that are looked at; where more are unknown, these say enough. */
const MOST_COMMITS = 100;

export async function codeFindings(
  context: Context,
  session: Session,
  stored: StoredSession,
): Promise<readonly Finding[]> {
  const { code } = session;
  if (code === null || context.code === null) return [];
  if (!(await context.code.obtain(code.baseSha)))
    return [
      finding('CODE_FOREIGN', {
        evidence: `Session ${session.id} works on commit ${code.baseSha}, which this repository does not have.`,
        remedy: 'Was .orchestrator copied from another repository? Then remove it; else fetch that commit.',
      }),
    ];
  const unknown = await unknownMerges(context.code, session, stored);
  if (unknown.length === 0) return [];
  const tasks = [...new Set(unknown)];
  return [
    finding('CODE_AHEAD', {
      evidence: `Branch ${code.branch} holds ${unknown.length === 1 ? 'a change' : `${unknown.length} changes`} of session ${session.id} that its state does not know, of ${tasks.slice(0, 5).join(', ')}: the state was put back, or is an old copy.`,
      remedy:
        'Put the newer state back if somebody has it (the state branch of another clone, `git reflog`); else those tasks are done again on top.',
    }),
  ];
}

/** Tasks, newest first, whose merged changes the journal says nothing of. What the journal knows ends the search: so it was before. */
async function unknownMerges(
  code: NonNullable<Context['code']>,
  session: Session,
  stored: StoredSession,
): Promise<readonly string[]> {
  const { baseSha = null, branch = '' } = session.code ?? {};
  let commit = await code.tip(branch);
  if (commit === null || commit === baseSha) return [];
  const journal = (await journalFiles(stored)).map(({ bytes }) => Buffer.from(bytes));
  const found: string[] = [];
  for (let looked = 0; looked < MOST_COMMITS && commit !== null && commit !== baseSha; looked += 1) {
    const quoted: string = `"${commit}"`;
    if (journal.some((bytes) => bytes.includes(quoted))) break;
    const record = await code.read(commit);
    const task = record === null ? undefined : mergedTask(session, record.message);
    if (task !== undefined) found.push(task);
    commit = record?.parent ?? null;
  }
  return found;
}
