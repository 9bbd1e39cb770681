/** One pull request for a branch: opened once, then kept up to date in place. */
import type {
  PullRequestEnd,
  PullRequestFacts,
  PullRequestOrder,
  PullRequests,
} from '../../app/ports/forge.js';
import { isObjectId } from '../../domain/ids.js';
import { onePull, pullFacts, pullsAnswer } from './answers.js';
import type { Api } from './api.js';
import { ApiError } from './api-error.js';
import { refuseOtherRefs } from './ref-name.js';
import { bounded, sameText } from './signals.js';

const LIST = 'GET /repos/{owner}/{repo}/pulls';
const OPEN = 'POST /repos/{owner}/{repo}/pulls';
const UPDATE = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
const GET = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

const MOST_TITLE = 256;
const MOST_BODY = 65_000;

export interface Place {
  /** `owner/name`. */
  readonly repository: string;
  /** `https://github.com`. */
  readonly serverUrl: string;
}

interface FoundPull {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
}

/** The port's half for pull requests. */
export function createPullRequests(api: Api, place: Place): PullRequests {
  return {
    upsert: (order) =>
      upsert(api, place, {
        ...order,
        title: bounded(order.title, MOST_TITLE),
        body: bounded(order.body, MOST_BODY),
      }),
    get: (number) => get(api, number),
  };
}

async function upsert(api: Api, place: Place, order: PullRequestOrder): Promise<PullRequestEnd> {
  refuseOtherRefs(order.head);
  refuseOtherRefs(order.base);
  const open = await find(api, place, order);
  if (open !== undefined) return update(api, open, order);
  try {
    const { data } = await api.ask({ operation: OPEN, parameters: { ...order }, shape: onePull });
    return { kind: 'opened', number: data.number, url: data.html_url };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 403 && /not permitted to create/i.test(error.said))
      return refusal(place, order, `${error.said} ${error.remedy}`);
    // Somebody opened it since we looked, or our own first answer was lost.
    if (error.status === 422 && /already exists/i.test(error.said)) {
      const other = await find(api, place, order);
      if (other !== undefined) return update(api, other, order);
    }
    if (error.status === 422 && /no commits between/i.test(error.said))
      return refusal(place, order, error.said);
    throw error;
  }
}

async function find(api: Api, place: Place, order: PullRequestOrder): Promise<FoundPull | undefined> {
  const owner = place.repository.split('/')[0] ?? '';
  const { data } = await api.ask({
    operation: LIST,
    parameters: { state: 'open', head: `${owner}:${order.head}`, base: order.base, per_page: 1 },
    shape: pullsAnswer,
  });
  return data[0];
}

async function update(api: Api, open: FoundPull, order: PullRequestOrder): Promise<PullRequestEnd> {
  const end = { number: open.number, url: open.html_url };
  if (open.title === order.title && sameText(open.body ?? '', order.body))
    return { kind: 'unchanged', ...end };
  await api.ask({
    operation: UPDATE,
    parameters: { pull_number: open.number, title: order.title, body: order.body },
    shape: onePull,
    repeatable: true,
  });
  return { kind: 'updated', ...end };
}

function refusal(place: Place, order: PullRequestOrder, reason: string): PullRequestEnd {
  const path = [order.base, order.head]
    .map((ref) => ref.split('/').map(encodeURIComponent).join('/'))
    .join('...');
  return {
    kind: 'refused',
    reason,
    compareUrl: `${place.serverUrl}/${place.repository}/compare/${path}?expand=1`,
  };
}

async function get(api: Api, number: number): Promise<PullRequestFacts | null> {
  try {
    const { data } = await api.ask({ operation: GET, parameters: { pull_number: number }, shape: pullFacts });
    const { head, base } = data;
    if (!isObjectId(head.sha)) throw new Error('Internal error: an object id that was checked is none');
    return {
      number: data.number,
      headRef: head.ref,
      headSha: head.sha,
      baseRef: base.ref,
      // The fork may be deleted, its branch with it.
      fork: head.repo === null || head.repo.id !== base.repo.id,
    };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
