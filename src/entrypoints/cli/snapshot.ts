/** `snapshot export`, `snapshot import`: a session as one archive, and back. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { packSnapshot, withArchive, writeArchive } from '../../adapters/artifacts/snapshot-archive.js';
import { chooseSession } from '../../app/choose-session.js';
import type { Context } from '../../app/context.js';
import { exportSnapshot, type Snapshot } from '../../app/export-snapshot.js';
import { type ImportedSnapshot, importSnapshot, type TakenIn } from '../../app/import-snapshot.js';
import { OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { sha256 } from '../../schema/sha256.js';
import { isoOf } from '../../schema/wire.js';
import { VERSION } from '../version.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';
import { rootFor } from './root-here.js';

const EXPORTED = 'orchestrator/snapshot-export/1';
const IMPORTED = 'orchestrator/snapshot-import/1';

export async function execute(call: Call): Promise<VerbEnd> {
  return call.verb.name === 'snapshot export' ? pack(call) : takeIn(call);
}

async function pack(call: Call): Promise<VerbEnd> {
  const out = call.options.text('out');
  refuseMixedOutput(call, out);
  return withContext(call, async (wired) => {
    const { session } = await chooseSession(wired.context, namedSession(call));
    const snapshot = await exportSnapshot(wired.context, session.id, {
      orchestratorVersion: VERSION,
      carrier: await wired.carrier(),
      withCode: call.options.flag('with-code'),
      log: call.options.flag('with-logs') ? (file) => readFile(file).catch(() => undefined) : null,
    });
    const bytes = await packSnapshot(snapshot.files);
    if (out === '-') {
      await toStandardOutput(bytes);
      return answered(null, []);
    }
    const { manifest } = snapshot;
    const file = resolve(call.cwd, out ?? `orchestrator-${manifest.session}-v${manifest.version}.zip`);
    if ((await writeArchive(file, bytes)) === 'held') throw inTheWay(file);
    const document = exportDocument(wired.context, snapshot, { file, bytes });
    return answered(document, exportLines(snapshot, relative(call.cwd, file), bytes.length));
  });
}

function refuseMixedOutput(call: Call, out: string | null): void {
  if (out !== '-') return;
  if (call.terminal.json || call.terminal.out.columns !== null)
    throw new OrchestratorError(
      'USAGE',
      call.terminal.json
        ? '--json and --out - both want standard output.'
        : 'An archive is nothing for a terminal.',
      'Name a file with --out, or send the output somewhere: orchestrator snapshot export --out - > FILE',
    );
}

function toStandardOutput(bytes: Buffer): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(bytes, (error) => (error == null ? done() : fail(error)));
  });
}

function inTheWay(file: string): OrchestratorError {
  return new OrchestratorError(
    'WRITE_REFUSED',
    `${file} exists already and holds something else.`,
    'Name another file with --out, or move that one away: nothing is ever overwritten.',
  );
}

interface Written {
  readonly file: string;
  readonly bytes: Buffer;
}

function exportDocument(context: Context, { manifest, files }: Snapshot, { file, bytes }: Written) {
  const { code } = manifest;
  return {
    schema: EXPORTED,
    session: manifest.session,
    version: manifest.version,
    status: manifest.status,
    updated_at: isoOf(manifest.updatedAt),
    exported_at: isoOf(context.clock.now()),
    repository: manifest.repository,
    file,
    bytes: bytes.length,
    sha256: sha256(bytes),
    files: files.length,
    code: code === null ? null : { base_sha: code.baseSha, refs: code.refs, bundled: code.bundled },
  };
}

function exportLines({ manifest, files }: Snapshot, file: string, bytes: number): readonly string[] {
  const { code, session, version, title } = manifest;
  const needed = code === null || code.bundled ? [] : code.refs;
  return [
    `Session ${session}, version ${version}: ${plainText(title)}`,
    `  ${file}: ${counted(files.length, 'file')}, ${bytes} bytes`,
    ...(code?.bundled === true ? [`  with the code of ${code.refs.map(({ ref }) => ref).join(', ')}`] : []),
    ...needed.map(
      ({ ref, sha }) =>
        `  It needs ${sha.slice(0, 12)} of ${ref} where it goes: push that, or use --with-code.`,
    ),
  ];
}

async function takeIn(call: Call): Promise<VerbEnd> {
  const [name = ''] = call.positionals;
  return withContext(
    call,
    async (wired) => {
      const done = await withArchive(resolve(call.cwd, name), async (archive) =>
        importSnapshot(wired.context, {
          archive,
          carrier: await wired.carrier(),
          force: call.options.flag('force'),
        }),
      );
      const logs = await keepLogs(wired.context, done);
      return answered(importDocument(done, logs), importLines(done));
    },
    { root: rootFor(call) },
  );
}

/** Where `log TASK` looks for them; one that is here already stays. */
async function keepLogs(
  context: Context,
  { kind, manifest, loaded, logs }: ImportedSnapshot,
): Promise<number> {
  let kept = 0;
  if (kind !== 'new' && kind !== 'newer') return kept;
  for (const { spec, attempts } of loaded.session.tasks)
    for (const { n } of attempts) {
      const bytes = logs.get(`${spec.id}.a${n}.log`);
      if (bytes === undefined) continue;
      const file = context.local.logFile(manifest.session, spec.id, n);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes, { flag: 'wx' }).then(
        () => {
          kept += 1;
        },
        () => undefined,
      );
    }
  return kept;
}

function importDocument(
  { kind, manifest, loaded, repository, settled, refs }: ImportedSnapshot,
  logs: number,
) {
  return {
    schema: IMPORTED,
    session: manifest.session,
    result: kind,
    version: loaded.session.version,
    snapshot_version: manifest.version,
    status: loaded.session.status,
    title: loaded.session.definition.title,
    repository,
    claims_settled: settled,
    refs,
    logs,
  };
}

function importLines({
  kind,
  manifest,
  loaded,
  repository,
  settled,
  refs,
}: ImportedSnapshot): readonly string[] {
  const { session, version } = manifest;
  const ends: Readonly<Record<TakenIn, string>> = {
    new: `Session ${session} is here now, at version ${loaded.session.version}: ${plainText(loaded.session.definition.title)}`,
    newer: `Session ${session} went on from what is here: it is at version ${loaded.session.version} now.`,
    same: `Session ${session} is here already, at this very version ${version}; nothing was changed.`,
    older: `Session ${session} is here already, and further on (version ${loaded.session.version}, the snapshot has ${version}); nothing was changed.`,
  };
  const isTaken = kind === 'new' || kind === 'newer';
  return [
    ends[kind],
    ...(repository === 'same' ? [] : ['  It is of another repository, and was taken because of --force.']),
    ...refs.map((ref) => `  branch ${ref}`),
    ...(settled.length === 0
      ? []
      : [
          `  ${counted(settled.length, 'task')} that somebody worked on elsewhere will be done again: ${settled.slice(0, 5).join(', ')}`,
        ]),
    ...(isTaken ? ['Prove it: orchestrator verify. Go on with it: orchestrator run'] : []),
  ];
}
