/**
 * What may go wrong on the emulated platform, by a schedule from the seed: the API, git and the results service fail before or after they act, a push
 * is refused, a machine is lost, a run is cancelled, a job stands still until the platform has given its run up, a start is doubled, dropped or late.
 */
import type { ApiFault } from '../../support/github/fake-github.js';
import type { RecordedRequest } from '../../support/github/rest-api.js';
import type { Platform } from '../../support/platform.js';
import type { ResultsFault } from '../../support/results-service.js';
import type { Hooks, LiveJob, LiveStep } from '../../support/workflows/rig-settings.js';
import { chanceOf, Luck } from '../luck.js';

const KINDS = [
  'api 500',
  'api 429',
  'api dropped before',
  'api dropped after',
  'push 500',
  'push dropped before',
  'push dropped after',
  'push refused',
  'fetch 500',
  'results 500',
  'results dropped before',
  'results dropped after',
  'results garbled',
  'artifact gone',
  'machine lost',
  'run cancelled',
  'job back from the dead',
  'start doubled',
  'start dropped',
  'start late',
  'run forgotten',
] as const;
export type AccidentKind = (typeof KINDS)[number];

/** How often each may come in one history: enough to hurt, few enough that retries can win. */
const MOST_OF_A_KIND = 3;
const MOST_STILL_MILLISECONDS = 15_000;
const STATE = 'refs/heads/orchestrator-state';

export class Accidents {
  readonly happened: AccidentKind[] = [];
  /** From here on nothing goes wrong. */
  over = false;
  readonly #seed: number;
  readonly #kinds: ReadonlySet<AccidentKind>;
  readonly #rate: number;
  readonly #luck: Luck;
  #count = 0;
  #platform: Platform | undefined;

  constructor(seed: number) {
    this.#seed = seed;
    this.#luck = new Luck(seed, 'accidents');
    const share = this.#luck.pick([0.2, 0.4, 0.7]);
    this.#kinds = new Set(KINDS.filter(() => this.#luck.chance(share)));
    this.#rate = this.#luck.pick([0.05, 0.12, 0.25]);
  }

  /** To be given to the platform when it is opened. */
  readonly hooks: Hooks = {
    beforeStep: (job, step) => this.#beforeStep(job, step),
  };

  install(platform: Platform): void {
    this.#platform = platform;
    platform.fault = (request) => this.#request(platform, request);
    platform.results.fault = (request) => this.#results(platform, request);
    const { github } = platform;
    const start = github.onDispatch;
    github.onDispatch = (dispatch) => {
      if (this.#strikes(['start dropped']) !== null) return;
      if (this.#strikes(['start late']) !== null)
        return void setTimeout(() => start(dispatch), this.#luck.between(200, 2000));
      start(dispatch);
      if (this.#strikes(['start doubled']) !== null)
        start({ ...dispatch, runId: github.addRun({ event: 'workflow_dispatch' }).id });
    };
  }

  /** One of these, if it is time for one. */
  #strikes(kinds: readonly AccidentKind[], rate = this.#rate): AccidentKind | null {
    if (this.over) return null;
    this.#count += 1;
    const possible = kinds.filter(
      (kind) => this.#kinds.has(kind) && this.happened.filter((one) => one === kind).length < MOST_OF_A_KIND,
    );
    if (possible.length === 0 || chanceOf(this.#seed, `strike ${this.#count}`) >= rate) return null;
    const kind = new Luck(this.#seed, `kind ${this.#count}`).pick(possible);
    this.happened.push(kind);
    return kind;
  }

  #request({ github }: Platform, { operation, method }: RecordedRequest): ApiFault {
    github.world.settings.refusedRefs = [];
    if (operation === 'git git-receive-pack' && method === 'POST') {
      switch (this.#strikes(['push 500', 'push dropped before', 'push dropped after', 'push refused'])) {
        case 'push 500':
          return { status: 500 };
        case 'push dropped before':
          return 'drop-before';
        case 'push dropped after':
          return 'drop-after';
        case 'push refused':
          github.world.settings.refusedRefs = [{ pattern: STATE, reason: 'Somebody made a rule.' }];
          return 'none';
        default:
          return 'none';
      }
    }
    if (operation.startsWith('git ')) {
      if (method === 'POST') return 'none';
      return this.#strikes(['fetch 500'], this.#rate / 3) === null ? 'none' : { status: 500 };
    }
    switch (this.#strikes(['api 500', 'api 429', 'api dropped before', 'api dropped after'])) {
      case 'api 500':
        return { status: 500, body: { message: 'it broke' } };
      case 'api 429':
        return { status: 429, body: { message: 'too much' }, headers: { 'retry-after': '1' } };
      case 'api dropped before':
        return 'drop-before';
      case 'api dropped after':
        return 'drop-after';
      default:
        return 'none';
    }
  }

  #results({ results }: Platform, request: string): ResultsFault {
    switch (
      this.#strikes([
        'results 500',
        'results dropped before',
        'results dropped after',
        'results garbled',
        'artifact gone',
      ])
    ) {
      case 'results 500':
        return 500;
      case 'results dropped before':
        return 'drop-before';
      case 'results dropped after':
        return 'drop-after';
      case 'results garbled':
        return request.startsWith('GET') ? 'garbage' : 'none';
      case 'artifact gone': {
        const [any] = results.artifacts().filter(({ expired }) => !expired);
        if (any !== undefined) results.expire(any.name);
        return 'none';
      }
      default:
        return 'none';
    }
  }

  async #beforeStep(job: LiveJob, { uses }: LiveStep): Promise<void> {
    if (uses === null || uses.startsWith('actions/')) return;
    const still = / agent$/.test(job.job) ? (['job back from the dead'] as const) : [];
    switch (this.#strikes(['machine lost', 'run cancelled', 'run forgotten', ...still], this.#rate / 2)) {
      case 'machine lost':
        return job.lose();
      case 'run cancelled':
        return job.cancelRun();
      case 'run forgotten':
        this.#platform?.github.world.runs.delete(Number(job.run));
        return;
      case 'job back from the dead':
        return this.#standStill(job);
      default:
        return;
    }
  }

  /** The platform says that the run is over, somebody sweeps, and then the job goes on as if nothing had been. */
  async #standStill(job: LiveJob): Promise<void> {
    const platform = this.#platform;
    const run = platform?.github.world.runs.get(Number(job.run));
    if (platform === undefined || run === undefined) return;
    run.status = 'completed';
    run.conclusion = 'failure';
    void platform.drive({ workflow: 'orchestrator.yml', event: 'schedule' });
    const sweep = platform.rig.runs.at(-1)?.finished;
    const patience = new Promise((resolve) => setTimeout(resolve, MOST_STILL_MILLISECONDS));
    await Promise.race([sweep, patience]);
  }
}
