/**
 * Artifacts of one repository in memory: each run uploads its own, all are listed, none ever changes. Archives are real.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFolder } from '../../src/adapters/artifacts/archive-packing.js';
import { unpackArchive } from '../../src/adapters/artifacts/archive-unpacking.js';
import type { ArtifactExchange, RemoteArtifact, RemoteArtifacts } from '../../src/app/ports/forge.js';
import { OrchestratorError } from '../../src/errors.js';

const LIMITS = { maxBytes: 50_000_000, maxEntries: 10_000 };

interface Kept {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  readonly bytes: Uint8Array;
  expired: boolean;
}

export class ArtifactWorld {
  readonly kept: Kept[] = [];
  /** Requests over the REST API. */
  readonly asked: string[] = [];
  /** Called before an upload is finished: what happens to it. */
  onUpload: (name: string) => Promise<'ok' | 'lost' | 'failed'> = async () => 'ok';
  #id = 4_000_000_000;

  /** An artifact that somebody else put there. */
  add(name: string, run: string, bytes: Uint8Array): Kept {
    this.#id += 1;
    const one = { id: this.#id, name, run, bytes, expired: false };
    this.kept.push(one);
    return one;
  }

  readonly remote: { -readonly [K in keyof RemoteArtifacts]: RemoteArtifacts[K] } = {
    ofRun: async (run) => this.#listed(({ run: of }) => of === run),
    list: async (name, pages) => {
      this.asked.push(name ?? '*');
      return this.#listed((one) => name === null || one.name === name).slice(0, pages * 100);
    },
    download: async (id) => {
      this.asked.push(String(id));
      const one = this.kept.find((kept) => kept.id === id);
      if (one === undefined || one.expired)
        throw new OrchestratorError('ARTIFACT_EXPIRED', `Artifact ${id}.`, '');
      return one.bytes;
    },
  };

  /** What the actions of one run see. */
  exchange(run: string): ArtifactExchange {
    const mine = (): readonly Kept[] => this.kept.filter((one) => one.run === run && !one.expired);
    return {
      upload: async (name, folder) => {
        if (mine().some((one) => one.name === name)) throw new OrchestratorError('ARTIFACT_EXISTS', name, '');
        const bytes = await packed(folder);
        const fate = await this.onUpload(name);
        if (fate === 'failed') throw new OrchestratorError('ARTIFACT_FAILED', 'the service is down', '');
        const one = this.add(name, run, bytes);
        if (fate === 'lost') throw new OrchestratorError('ARTIFACT_FAILED', 'the answer was lost', '');
        return { id: String(one.id), bytes: bytes.length };
      },
      list: async () =>
        mine().map(({ id, name, bytes }) => ({
          id: String(id),
          name,
          bytes: bytes.length,
          job: `job-${run}`,
          createdAt: null,
          digest: null,
        })),
      download: async ({ id }, folder, maxBytes) => {
        const one = mine().find((kept) => String(kept.id) === id);
        if (one === undefined) throw new OrchestratorError('ARTIFACT_EXPIRED', id, '');
        return unpackArchive(one.bytes, folder, { ...LIMITS, maxBytes });
      },
    };
  }

  #listed(wanted: (one: Kept) => boolean): readonly RemoteArtifact[] {
    return this.kept
      .filter(wanted)
      .map(({ id, name, run, bytes, expired }) => ({
        id,
        name,
        bytes: bytes.length,
        runId: run,
        expired,
        createdAt: '2026-11-20T10:00:00Z',
      }))
      .reverse();
  }
}

/** A folder as a zip archive. */
export async function packed(folder: string): Promise<Uint8Array> {
  const place = mkdtempSync(join(tmpdir(), 'orchestrator-packed-'));
  try {
    const { file, leftOut } = await packFolder(folder, place, LIMITS);
    if (leftOut.length > 0) throw new Error(`left out: ${leftOut.join()}`);
    return readFileSync(file);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
