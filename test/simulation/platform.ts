/** The platform as a table: workflow runs with their jobs, and artifacts. It tells the truth, as far as it knows it. */

import type { ReceivedReport } from '../../src/app/ports/attempts.js';
import type { ArtifactExchange, Forge, JobFate } from '../../src/app/ports/forge.js';
import { OrchestratorError } from '../../src/errors.js';
import type { Actor } from './actor.js';
import { unreachable } from './faulty-store.js';
import type { World } from './world.js';

export interface ModelRun {
  readonly id: string;
  attempt: number;
  live: boolean;
  /** By attempt. */
  readonly jobs: Map<number, JobFate[]>;
}

interface ModelArtifact {
  readonly id: number;
  readonly run: string;
  readonly name: string;
  readonly job: string;
  readonly report: ReceivedReport;
  readonly broken: boolean;
  expired: boolean;
}

export class Platform {
  readonly runs = new Map<string, ModelRun>();
  readonly artifacts: ModelArtifact[] = [];
  readonly #world: World;
  #count = 0;

  constructor(world: World) {
    this.#world = world;
  }

  newRun(id: string): ModelRun {
    const run: ModelRun = { id, attempt: 1, live: true, jobs: new Map() };
    this.runs.set(id, run);
    return run;
  }

  jobEnded(run: ModelRun, name: string, conclusion: string): void {
    const jobs = run.jobs.get(run.attempt) ?? [];
    run.jobs.set(run.attempt, [...jobs.filter((job) => job.name !== name), { name, conclusion, url: null }]);
  }

  /** The results service as one job of a run has it. */
  exchange(actor: Actor, run: string, job: string): ArtifactExchange {
    const { folders } = this.#world;
    return {
      upload: (name, folder) =>
        actor.effect('upload', `upload ${name}`, (fault) => {
          const report = folders.reports.get(folder);
          if (fault === 'upload-lost') throw failed('ARTIFACT_FAILED', name);
          if (report === undefined) throw failed('ARTIFACT_FAILED', `${name}: no such folder`);
          if (this.artifacts.some((other) => other.run === run && other.name === name))
            throw failed('ARTIFACT_EXISTS', name);
          const broken = fault === 'upload-broken';
          this.#count += 1;
          const artifact = { id: this.#count, run, name, job, report, broken, expired: false };
          this.artifacts.push(artifact);
          return { id: String(artifact.id), bytes: 100 };
        }),
      list: () =>
        actor.effect('fetch', `list artifacts of ${run}`, (fault) => {
          if (fault === 'unreachable') throw failed('ARTIFACT_FAILED', 'the service is down');
          if (fault === 'expired') this.#expireOne(run, actor);
          return this.artifacts.flatMap((artifact) =>
            artifact.run === run
              ? [
                  {
                    id: String(artifact.id),
                    name: artifact.name,
                    bytes: 100,
                    job: artifact.job,
                    createdAt: null,
                    digest: null,
                  },
                ]
              : [],
          );
        }),
      download: async ({ id }, folder) => {
        this.#unpack(Number(id), folder);
        return { bytes: 100 };
      },
    };
  }

  #expireOne(run: string, { luck }: Actor): void {
    const own = this.artifacts.filter((artifact) => artifact.run === run);
    if (own.length > 0) luck.pick(own).expired = true;
  }

  #unpack(id: number, folder: string): void {
    const artifact = this.artifacts.find((other) => other.id === id);
    if (artifact === undefined || artifact.expired) throw failed('ARTIFACT_EXPIRED', String(id));
    if (artifact.broken) throw failed('ARTIFACT_INVALID', String(id));
    this.#world.folders.reports.set(folder, { ...artifact.report, folder });
  }

  /** What a salvage asks. Everything else is not part of this world. */
  forge(actor: Actor): Pick<Forge, 'runs' | 'artifacts'> & Forge {
    const other = (): never => {
      throw new Error('the simulated platform was asked for something that it does not have');
    };
    return {
      runs: {
        dispatch: other,
        fate: (id) =>
          actor.effect('api', `fate of ${id}`, (fault) => {
            if (fault === 'unreachable') throw failed('API_UNREACHABLE', id);
            const run = this.runs.get(id);
            if (run === undefined) return { state: 'gone', attempt: 1, conclusion: null };
            return {
              state: run.live ? 'live' : 'over',
              attempt: run.attempt,
              conclusion: run.live ? null : 'failure',
            };
          }),
        jobs: (id, attempt) =>
          actor.effect('api', `jobs of ${id}`, () => this.runs.get(id)?.jobs.get(attempt) ?? []),
      },
      artifacts: {
        ofRun: (run) =>
          actor.effect('api', `artifacts of ${run}`, (fault) => {
            if (fault === 'unreachable') throw failed('API_UNREACHABLE', run);
            return this.artifacts.flatMap((artifact) =>
              artifact.run === run
                ? [
                    {
                      id: artifact.id,
                      name: artifact.name,
                      bytes: 100,
                      runId: run,
                      expired: artifact.expired,
                      createdAt: '',
                    },
                  ]
                : [],
            );
          }),
        list: other,
        download: (id) =>
          actor.effect('fetch', `download ${id}`, (fault) => {
            if (fault === 'unreachable') throw unreachable();
            return Buffer.from(String(id));
          }),
      },
      signals: {
        setStatus: other,
        statuses: other,
        upsertComment: other,
        comment: other,
        react: other,
        createCheckRun: other,
      },
      people: { permission: other },
      pulls: { upsert: other, get: other },
      calls: () => 0,
      remaining: () => null,
    };
  }

  /** Unpacks what `download` of the forge gave. */
  async unpack(archive: Uint8Array, folder: string): Promise<void> {
    this.#unpack(Number(Buffer.from(archive).toString('utf8')), folder);
  }
}

function failed(
  code: 'ARTIFACT_FAILED' | 'ARTIFACT_EXISTS' | 'ARTIFACT_EXPIRED' | 'ARTIFACT_INVALID' | 'API_UNREACHABLE',
  what: string,
): OrchestratorError {
  return new OrchestratorError(code, what, 'Look.');
}
