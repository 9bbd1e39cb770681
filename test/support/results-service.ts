/**
 * The results service and its blob store on one HTTP server in this process: artifacts of runs and jobs, uploaded in blocks, immutable once
 * finalised. Faults are switched on by a hook.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredArtifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly digest: string;
  readonly createdAt: string;
  readonly expired: boolean;
}

/** What happens to a request: answered, answered with a status, acted upon with the answer lost, or cut off before anything happens. */
export type ResultsFault = 'none' | 'drop-before' | 'drop-after' | 'garbage' | number;

export interface ResultsService {
  /** The variables that a step of an action has. */
  environment(
    run: string,
    job: string,
  ): { readonly ACTIONS_RESULTS_URL: string; readonly ACTIONS_RUNTIME_TOKEN: string };
  /** Everything finalised so far, expired ones too, oldest first. */
  artifacts(): readonly StoredArtifact[];
  /** As if a job had uploaded these bytes. */
  plant(run: string, job: string, name: string, bytes: Uint8Array): StoredArtifact;
  /** The artifact's bytes are gone. */
  expire(name: string): void;
  /** Requests so far: names of methods, `PUT block`, `PUT blocklist`, `GET blob`. */
  readonly requests: string[];
  /** Decides the fate of each request, given as in `requests`. */
  fault: (request: string) => ResultsFault;
  close(): Promise<void>;
}

interface Blob {
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
}

interface Slot {
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly blob: Blob;
  artifact: StoredArtifact | null;
}

const EMPTY: Blob = { blocks: new Map(), content: null };
const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
const FIRST_ID = 4_000_000_001;

export async function serveResults(): Promise<ResultsService> {
  const service = new Service();
  const server = createServer((request, response) => void service.serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  service.origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  service.stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return service;
}

/** A token as the runner gets it: nobody but the real service checks its signature. */
export function runtimeToken(run: string, job: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Example Actions.Results:${run}:${job}`, iss: 'test' })}.x`;
}

class Service implements ResultsService {
  origin = '';
  stop: () => Promise<void> = async () => undefined;
  readonly requests: string[] = [];
  fault: (request: string) => ResultsFault = () => 'none';
  readonly #slots: Slot[] = [];
  #ids = FIRST_ID;

  environment(run: string, job: string) {
    return { ACTIONS_RESULTS_URL: `${this.origin}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(run, job) };
  }

  artifacts(): readonly StoredArtifact[] {
    return this.#slots.flatMap(({ artifact }) => (artifact === null ? [] : [artifact]));
  }

  plant(run: string, job: string, name: string, bytes: Uint8Array): StoredArtifact {
    const slot: Slot = {
      run,
      job,
      name,
      blob: { blocks: new Map(), content: Buffer.from(bytes) },
      artifact: null,
    };
    this.#slots.push(slot);
    return this.#finish(slot);
  }

  expire(name: string): void {
    for (const slot of this.#slots)
      if (slot.name === name && slot.artifact !== null) slot.artifact = { ...slot.artifact, expired: true };
  }

  async close(): Promise<void> {
    await this.stop();
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const url = new URL(request.url ?? '/', this.origin);
    const name = requestName(request.method ?? '', url);
    this.requests.push(name);
    const fault = this.fault(name);
    if (fault === 'drop-before') return void request.socket.destroy();
    if (typeof fault === 'number')
      return void response.writeHead(fault).end('{"code":"test","msg":"as told"}');
    const body = Buffer.concat(parts);
    const answer = url.pathname.startsWith(TWIRP)
      ? this.#call(url.pathname.slice(TWIRP.length), request.headers.authorization ?? '', body)
      : this.#blob(request.method ?? '', url, body);
    if (fault === 'drop-after') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': answer.type });
    response.end(fault === 'garbage' ? answer.body.subarray(0, answer.body.length / 2) : answer.body);
  }

  #call(method: string, authorization: string, body: Buffer): Answer {
    const request = fields(JSON.parse(body.toString('utf8')));
    const run = request('workflow_run_backend_id');
    const job = request('workflow_job_run_backend_id');
    const scope = scopeOf(authorization);
    if (scope === undefined) return refused(401, 'unauthenticated');
    const mine = scope.run === run;
    const ofAnyJob = method === 'GetSignedArtifactURL' || method === 'DeleteArtifact';
    if (!mine || (!ofAnyJob && scope.job !== job)) return refused(403, 'permission_denied');
    if (method === 'CreateArtifact') return this.#create(run, job, request('name'));
    if (method === 'FinalizeArtifact') return this.#finalize(run, job, request);
    if (method === 'ListArtifacts') return this.#list(run, request('name_filter'));
    if (method === 'GetSignedArtifactURL') return this.#sign(run, job, request('name'));
    if (method === 'DeleteArtifact') return this.#delete(run, job, request('name'));
    return refused(404, 'bad_route');
  }

  /** Any job of the run may: that is how uploads overwrite each other. */
  #delete(run: string, job: string, name: string): Answer {
    const index = this.#slots.findLastIndex((one) => one.run === run && one.job === job && one.name === name);
    const artifact = this.#slots[index]?.artifact;
    if (artifact === undefined || artifact === null) return refused(404, 'not_found');
    const { blob } = this.#slots[index] ?? { blob: EMPTY };
    this.#slots[index] = { run, job: '', name: '', blob, artifact: null };
    return json({ ok: true, artifact_id: String(artifact.id) });
  }

  #create(run: string, job: string, name: string): Answer {
    if (name === '' || /["<>|*?:\\/\r\n]/.test(name)) return refused(400, 'invalid_argument');
    if (this.#slots.some((slot) => slot.run === run && slot.name === name))
      return refused(409, 'already_exists');
    this.#slots.push({ run, job, name, blob: { blocks: new Map(), content: null }, artifact: null });
    return json({
      ok: true,
      signed_upload_url: `${this.origin}/blob/${this.#slots.length - 1}?sig=a%2Bb%2Fc&se=1`,
    });
  }

  #finalize(run: string, job: string, request: (name: string) => string): Answer {
    const slot = this.#slots.find(
      (one) => one.run === run && one.job === job && one.name === request('name') && one.artifact === null,
    );
    const content = slot?.blob.content ?? null;
    if (slot === undefined || content === null) return refused(404, 'not_found');
    if (request('size') !== String(content.length) || request('hash') !== digestOf(content))
      return refused(400, 'invalid_argument');
    return json({ ok: true, artifact_id: String(this.#finish(slot).id) });
  }

  #finish(slot: Slot): StoredArtifact {
    const bytes = slot.blob.content ?? Buffer.alloc(0);
    const { run, job, name } = slot;
    const createdAt = new Date(1_700_000_000_000 + (this.#ids - FIRST_ID) * 1000).toISOString();
    slot.artifact = {
      id: this.#ids,
      run,
      job,
      name,
      bytes,
      digest: digestOf(bytes),
      createdAt,
      expired: false,
    };
    this.#ids += 1;
    return slot.artifact;
  }

  #list(run: string, name: string): Answer {
    const found = this.artifacts().filter((one) => one.run === run && (name === '' || one.name === name));
    return json({
      artifacts: found.map((one) => ({
        workflow_run_backend_id: one.run,
        workflow_job_run_backend_id: one.job,
        database_id: String(one.id),
        name: one.name,
        size: String(one.bytes.length),
        created_at: one.createdAt,
        digest: one.digest,
      })),
    });
  }

  #sign(run: string, job: string, name: string): Answer {
    const index = this.#slots.findLastIndex((one) => one.run === run && one.job === job && one.name === name);
    const artifact = this.#slots[index]?.artifact;
    if (artifact === undefined || artifact === null || artifact.expired) return refused(404, 'not_found');
    return json({
      name,
      signed_url: `${this.origin}/blob/${index}/${encodeURIComponent(name)}.zip?sig=a%2Bb%2Fc`,
    });
  }

  #blob(method: string, url: URL, body: Buffer): Answer {
    const slot = this.#slots[Number(/^\/blob\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ?? -1)];
    if (slot === undefined || url.searchParams.get('sig') !== 'a+b/c')
      return refused(403, 'AuthenticationFailed');
    if (method === 'GET')
      return { status: 200, type: 'application/zip', body: slot.blob.content ?? Buffer.alloc(0) };
    const kind = url.searchParams.get('comp');
    const block = url.searchParams.get('blockid') ?? '';
    if (kind === 'block') slot.blob.blocks.set(block, body);
    else if (kind === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        (found) => found[1] ?? '',
      );
      const blocks = ids.map((id) => slot.blob.blocks.get(id));
      if (blocks.includes(undefined)) return refused(400, 'InvalidBlockList');
      slot.blob.content = Buffer.concat(blocks.filter((one) => one !== undefined));
    } else return refused(400, 'InvalidQueryParameterValue');
    return { status: 201, type: 'application/xml', body: Buffer.alloc(0) };
  }
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json', body: Buffer.from(JSON.stringify(value)) };
}

function refused(status: number, code: string): Answer {
  return json({ code, msg: `refused: ${code}` }, status);
}

function requestName(method: string, url: URL): string {
  if (url.pathname.startsWith(TWIRP)) return url.pathname.slice(TWIRP.length);
  return `${method} ${url.searchParams.get('comp') ?? 'blob'}`;
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Fields of a request, as text; the real service refuses numbers where text belongs, and so do the tests that look. */
function fields(value: unknown): (name: string) => string {
  return (name) => {
    const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof field === 'string' ? field : '';
  };
}

function scopeOf(authorization: string): { readonly run: string; readonly job: string } | undefined {
  const payload = Buffer.from(authorization.replace(/^Bearer /, '').split('.')[1] ?? '', 'base64url');
  const found = /Actions\.Results:([^:" ]+):([^:" ]+)/.exec(payload.toString('utf8'));
  return found === null ? undefined : { run: found[1] ?? '', job: found[2] ?? '' };
}
