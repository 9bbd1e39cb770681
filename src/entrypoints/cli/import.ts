/** `import`: the work of another system becomes a definition and a session of ours. */
import { resolve } from 'node:path';
import { createDefinitionTarget } from '../../adapters/import/definition-target.js';
import { openSource } from '../../adapters/import/source-folder.js';
import { type Imported, importWork } from '../../app/import-work.js';
import { tallyTotal } from '../../domain/session.js';
import { TASK_STATUSES } from '../../domain/task.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { FINDING_CODES, FINDING_KINDS, formatFinding } from '../../schema/import/finding.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';
import { rootFor } from './root-here.js';

const SCHEMA = 'orchestrator/import/1';
/** Findings that people are shown; `--json` has all. */
const MOST_SHOWN = 60;

export async function execute(call: Call): Promise<VerbEnd> {
  const [path = '.'] = call.positionals;
  const source = openSource(resolve(call.cwd, path));
  const check = call.options.flag('check');
  return withContext(
    call,
    async ({ context, root }) => {
      const imported = await importWork(context, {
        source,
        target: createDefinitionTarget(root),
        from: call.options.text('from'),
        check,
        agent: call.options.text('agent'),
        adoptOutputs: call.options.flag('adopt-outputs'),
      });
      return answered(documentOf(imported, check), linesOf(imported, check));
    },
    { root: rootFor(call) },
  );
}

function kindCounts(imported: Imported): Record<string, number> {
  const counts = new Map<string, number>(FINDING_KINDS.map((kind) => [kind, 0]));
  for (const [code, count] of imported.counts) {
    const kind = Object.entries(FINDING_CODES).find(([name]) => name === code)?.[1] ?? 'note';
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return Object.fromEntries(counts);
}

function statusCounts({ session }: Imported): Record<string, number> {
  return Object.fromEntries(
    TASK_STATUSES.map((status) => [
      status,
      session.phases.reduce((sum, { tally }) => sum + tally[status], 0),
    ]),
  );
}

function documentOf(imported: Imported, check: boolean) {
  const { session, format, findings, files, created, taskFolder, loaded } = imported;
  return {
    schema: SCHEMA,
    format: format.id,
    check,
    created,
    session: loaded === null ? null : session.id,
    version: loaded === null ? null : session.version,
    status: session.status,
    title: session.definition.title,
    phases: session.phases.map(({ id, status, tally }) => ({ id, status, tasks: tallyTotal(tally) })),
    tasks: { total: session.tasks.size, ...statusCounts(imported) },
    task_folder: taskFolder,
    files,
    findings: { ...kindCounts(imported), codes: Object.fromEntries(imported.counts), list: findings },
  };
}

function linesOf(imported: Imported, check: boolean): readonly string[] {
  const { session, format, findings, created, taskFolder } = imported;
  const counts = Object.entries(statusCounts(imported)).filter(([, count]) => count > 0);
  const kinds = Object.entries(kindCounts(imported)).filter(([, count]) => count > 0);
  const shown = findings.slice(0, MOST_SHOWN);
  return [
    `${format.id}: ${format.title}`,
    ...shown.map((finding) => `  ${plainText(formatFinding(finding), 400)}`),
    ...(findings.length > shown.length
      ? [`  … ${findings.length - shown.length} more: --json has them all`]
      : []),
    `${plainText(session.definition.title)}: ${counted(session.phases.length, 'phase')}, ${counted(session.tasks.size, 'task')} (${counts.map(([status, count]) => `${count} ${status.replace('_', ' ')}`).join(', ')})`,
    `Said about the source: ${kinds.length === 0 ? 'nothing' : kinds.map(([kind, count]) => counted(count, kind === 'loss' && count !== 1 ? 'losse' : kind)).join(', ')}`,
    check
      ? 'Nothing was written.'
      : created
        ? `Session ${session.id}, version ${session.version}. Definition: orchestrator.yml and ${taskFolder}/. Next: orchestrator status`
        : `The same files were imported before, into session ${session.id}; nothing was changed.`,
  ];
}
