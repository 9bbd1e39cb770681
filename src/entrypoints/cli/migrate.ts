/** `migrate`: from the older files of a workflow to a session, and back. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDefinitionTarget } from '../../adapters/import/definition-target.js';
import { createLegacyFiles } from '../../adapters/import/legacy-files.js';
import { openSource } from '../../adapters/import/source-folder.js';
import { diskError } from '../../adapters/stores/disk-error.js';
import { type Migration, migrate, moveBack } from '../../app/migrate.js';
import { OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { PLAIN } from '../../report/style.js';
import { formatFinding } from '../../schema/import/finding.js';
import type { SourceTree } from '../../schema/import/source-tree.js';
import { isoOf } from '../../schema/wire.js';
import type { Wired } from '../wire.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';
import { failureOf } from './failure.js';

const SCHEMA = 'orchestrator/migration/1';
const OURS = /^(?:\.workflow_|workflow\.ya?ml$|\.orchestrator\/)/;

export async function execute(call: Call): Promise<VerbEnd> {
  const from = sideOf(call);
  return withContext(call, async (wired) => {
    const report = reportFile(call);
    try {
      const done = await migrated(call, wired, from);
      const document = documentOf(done);
      report?.(document);
      return answered(document, linesOf(done));
    } catch (error) {
      report?.({ schema: SCHEMA, result: 'failed', ...failureOf(error, PLAIN).document });
      throw error;
    }
  });
}

type Side = 'old' | 'new' | null;

function sideOf(call: Call): Side {
  const old = call.options.flag('force-from-old');
  if (old && call.options.flag('force-from-new'))
    throw new OrchestratorError(
      'USAGE',
      '--force-from-old and --force-from-new do not go together.',
      'Say which of the two counts.',
    );
  return old ? 'old' : call.options.flag('force-from-new') ? 'new' : null;
}

async function migrated(call: Call, { context, root }: Wired, from: Side): Promise<Migration> {
  const now = (): string => isoOf(context.clock.now());
  const legacy = createLegacyFiles({ root, liveness: context.liveness, now });
  if (call.options.flag('rollback')) return moveBack(context, legacy);
  const tree = openSource(root);
  return migrate(context, legacy, {
    source: workflowFiles(tree, from),
    bytesOf: (path) => tree.bytes(path),
    target: createDefinitionTarget(root),
    from: 'workflow-items',
    check: call.options.flag('dry-run'),
    agent: call.options.text('agent'),
    adoptOutputs: false,
    autoRollback: call.options.flag('auto-rollback'),
  });
}

/** A new file, made before anything is done: nobody shall migrate first and find no place for the report afterwards. */
function reportFile(call: Call): ((document: unknown) => void) | null {
  const name = call.options.text('report');
  if (name === null) return null;
  const file = resolve(call.cwd, name);
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new OrchestratorError('WRITE_REFUSED', `${file} exists already.`, 'Name another file.');
    throw diskError(error, file);
  }
  return (document) => writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
}

const NEWER = /^\.orchestrator\/(?:sessions\/|state\.json$|current$|meta\.json$|v4\/)/;
const OLDER = /^\.workflow_/;

/** Only what the workflow tool writes, and of that the side that counts: the rest of the root is none of its business. */
function workflowFiles(tree: SourceTree, from: Side): SourceTree {
  const isMeant = (path: string): boolean =>
    OURS.test(path) && !(from === 'old' && NEWER.test(path)) && !(from === 'new' && OLDER.test(path));
  return {
    location: tree.location,
    paths: tree.paths.filter(isMeant),
    leftOut: tree.leftOut.filter(({ path }) => isMeant(path)),
    bytes: (path) => (isMeant(path) ? tree.bytes(path) : undefined),
  };
}

function documentOf(done: Migration) {
  const { kind, files, passed, settled, session, imported, settings } = done;
  const findings = [...(imported?.findings ?? []), ...done.findings];
  return { schema: SCHEMA, result: kind, session, files, passed, settled, settings, findings };
}

function linesOf(done: Migration): readonly string[] {
  const { kind, files, passed, settled, session, imported, settings } = done;
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const made = session === null ? 'No work was found' : `Session ${session}`;
  const ends: Readonly<Record<Migration['kind'], string>> = {
    nothing: 'Nothing to migrate.',
    planned: `${counted(files.length, 'file')}, ${total} bytes. Nothing was written.`,
    migrated: `${made}; the older files lie in .orchestrator/migration_backup/. Take it back: orchestrator migrate --rollback`,
    'moved back': `The older files are where they were${session === null ? '' : `; session ${session} is cancelled`}.`,
  };
  return [
    ...settled.map((path) => `put back ${path} (a migration was broken off)`),
    ...passed.map(({ path, why }) => `passed   ${path}: ${why}`),
    ...files.map(({ path, bytes, to }) =>
      kind === 'moved back' ? `back     ${path}` : `move     ${path} (${bytes} bytes) to ${to}`,
    ),
    ...(settings === null ? [] : ['settings go to .orchestrator/config.yml, where there are none yet']),
    ...[...(imported?.findings ?? []), ...done.findings]
      .slice(0, 40)
      .map((finding) => `  ${plainText(formatFinding(finding), 400)}`),
    ends[kind],
  ];
}
