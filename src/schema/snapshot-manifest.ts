/**
 * `snapshot.json`, the first file of a snapshot: which version of which session the archive holds, of which repository it is, which commits it
 * needs, and the hash of every other file. Equal versions give equal bytes, so it bears no time but the session's own.
 */
import { type Instant, isSegment, type ObjectId, type SessionId, type Sha256 } from '../domain/ids.js';
import { objectIdShape, sessionIdShape, sha256Shape } from './id-shapes.js';
import { textOf } from './json-source.js';
import { checked, sourceOf } from './own-file.js';
import { count, flag, guarded, instant, list, nullable, record, text } from './shape.js';
import { toRecord } from './wire.js';

export const SNAPSHOT_SCHEMA = 'orchestrator/snapshot/1';
export const MANIFEST = 'snapshot.json';
export const BUNDLE = 'code.bundle';

/** What tells one repository from another. */
export interface RepositoryIdentity {
  /** URL of its remote, without credentials; null without a remote. */
  readonly remote: string | null;
  /** Commits without a parent that its HEAD goes back to; none where its history is cut off. */
  readonly roots: readonly ObjectId[];
}

/** A branch that the session needs, and where it stands. */
export interface CodeRef {
  readonly ref: string;
  readonly sha: ObjectId;
}

export interface SnapshotManifest {
  readonly orchestratorVersion: string;
  readonly session: SessionId;
  readonly version: number;
  readonly title: string;
  readonly status: string;
  /** When this version was made: up to then the record goes. */
  readonly updatedAt: Instant;
  readonly repository: RepositoryIdentity | null;
  /** What the work started from, and the branches that it is on; null where no code is integrated. */
  readonly code: {
    readonly baseSha: ObjectId;
    readonly refs: readonly CodeRef[];
    readonly bundled: boolean;
  } | null;
  /** Every other file of the archive, sorted by its path. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: Sha256 }[];
}

const branch = guarded(
  (value): value is string =>
    value.startsWith('refs/heads/') && value.length <= 240 && value.split('/').every(isSegment),
  'the full name of a branch',
);

const manifestShape = record({
  schema: text,
  orchestratorVersion: text,
  session: sessionIdShape,
  version: count,
  title: text,
  status: text,
  updatedAt: instant,
  repository: nullable(record({ remote: nullable(text), roots: list(objectIdShape) })),
  code: nullable(
    record({
      baseSha: objectIdShape,
      refs: list(record({ ref: branch, sha: objectIdShape })),
      bundled: flag,
    }),
  ),
  files: list(record({ path: text, bytes: count, sha256: sha256Shape })),
});

export function encodeManifest(manifest: SnapshotManifest): string {
  const { files, ...rest } = toRecord({ ...manifest });
  return `${JSON.stringify({ schema: SNAPSHOT_SCHEMA, ...rest, files }, null, 1)}\n`;
}

/** Throws STATE_CORRUPT, STATE_FOREIGN or STATE_NEWER_SCHEMA, each with its place. */
export function decodeManifest(bytes: Uint8Array): SnapshotManifest {
  const { schema: _, ...manifest } = checked(
    sourceOf(MANIFEST, textOf(MANIFEST, bytes)),
    SNAPSHOT_SCHEMA,
    manifestShape,
  );
  return manifest;
}
