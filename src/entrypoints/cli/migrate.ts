/** `migrate`: from the older files of a workflow to a session, and back. */
import { createDefinitionTarget } from '../../adapters/import/definition-target.js';
import { createLegacyFiles } from '../../adapters/import/legacy-files.js';
import { openSource } from '../../adapters/import/source-folder.js';
import { type Migration, migrate, moveBack } from '../../app/migrate.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { formatFinding } from '../../schema/import/finding.js';
import type { SourceTree } from '../../schema/import/source-tree.js';
import { isoOf } from '../../schema/wire.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';

const SCHEMA = 'orchestrator/migration/1';
const OURS = /^(?:\.workflow_|workflow\.ya?ml$|\.orchestrator\/)/;

export async function execute(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context, root }) => {
    const legacy = createLegacyFiles(root, context.liveness, () => isoOf(context.clock.now()));
    const done = call.options.flag('rollback')
      ? await moveBack(context, legacy)
      : await migrate(context, legacy, {
          source: workflowFiles(openSource(root)),
          target: createDefinitionTarget(root),
          from: 'workflow-items',
          check: call.options.flag('dry-run'),
          agent: call.options.text('agent'),
          adoptOutputs: false,
        });
    return answered(documentOf(done), linesOf(done));
  });
}

/** Only what the workflow tool writes: the rest of the root is none of its business. */
function workflowFiles(tree: SourceTree): SourceTree {
  return {
    location: tree.location,
    paths: tree.paths.filter((path) => OURS.test(path)),
    leftOut: tree.leftOut.filter(({ path }) => OURS.test(path)),
    bytes: (path) => tree.bytes(path),
  };
}

function documentOf({ kind, files, passed, settled, session, imported }: Migration) {
  const findings = imported?.findings ?? [];
  return { schema: SCHEMA, result: kind, session, files, passed, settled, findings };
}

function linesOf({ kind, files, passed, settled, session, imported }: Migration): readonly string[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const ends: Readonly<Record<Migration['kind'], string>> = {
    nothing: 'Nothing to migrate.',
    planned: `${counted(files.length, 'file')}, ${total} bytes. Nothing was written.`,
    migrated: `Session ${session ?? ''}; the older files lie in .orchestrator/migration_backup/. Take it back: orchestrator migrate --rollback`,
    'moved back': `The older files are where they were; session ${session ?? ''} is cancelled.`,
  };
  return [
    ...settled.map((path) => `put back ${path} (a migration was broken off)`),
    ...passed.map(({ path, why }) => `passed   ${path}: ${why}`),
    ...files.map(({ path, bytes }) =>
      kind === 'moved back' ? `back     ${path}` : `move     ${path} (${bytes} bytes)`,
    ),
    ...(imported?.findings ?? [])
      .slice(0, 40)
      .map((finding) => `  ${plainText(formatFinding(finding), 400)}`),
    ends[kind],
  ];
}
