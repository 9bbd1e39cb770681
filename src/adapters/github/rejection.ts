/** What is known of a call that the platform refused. */

/** A call that did not do what it should. */
export interface Rejection {
  /** The operation as the platform documents it: `POST /repos/{owner}/{repo}/statuses/{sha}`, `mutation createCommitOnBranch`. */
  readonly operation: string;
  /** The same with its values: `POST /repos/o/r/statuses/1f…`. */
  readonly place: string;
  readonly status: number;
  /** The platform's words. */
  readonly said: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Types of GraphQL errors, which arrive with status 200. */
  readonly kinds: readonly string[];
  /** The token of a run for a fork's pull request can only read. */
  readonly fork: boolean;
}
