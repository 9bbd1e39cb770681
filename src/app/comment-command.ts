/**
 * A person asks by a comment. Only a new comment counts, only of a person, and only as far as the platform says that this person may: the permission
 * is asked for anew each time. At most four calls; a comment that is not for us costs none.
 */
import type { Explanation } from '../domain/explain.js';
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import type { Task } from '../domain/task.js';
import { OrchestratorError } from '../errors.js';
import {
  type CommentCommand,
  type CommentVerb,
  commentUsages,
  parseComment,
} from '../schema/comment-line.js';
import { type CommentTurn, performComment, type Refusal } from './comment-turn.js';
import type { Context } from './context.js';
import {
  type CommentFacts,
  type Forge,
  PERMISSIONS,
  type Permission,
  type PullRequestFacts,
  type RunFacts,
} from './ports/forge.js';
import type { LoadedSession } from './session-files.js';

/** The least that somebody must be allowed in the repository for each verb. Commands on branches of forks always need `write`. */
export const NEEDED_PERMISSION: Readonly<Record<CommentVerb, Permission>> = {
  approve: 'write',
  decline: 'write',
  retry: 'write',
  skip: 'write',
  cancel: 'write',
  pause: 'write',
  resume: 'write',
  status: 'read',
  explain: 'read',
  help: 'read',
};

/** The words of answers, made elsewhere. All pure. */
export interface AnswerWords {
  help(usages: readonly string[]): string;
  refused(refusal: Refusal): string;
  done(done: {
    readonly subject: string;
    readonly status: string;
    readonly version: number;
    readonly changed: boolean;
  }): string;
  status(session: Session, report: StatusReport): string;
  explain(task: Task, explanation: Explanation): string;
}

export interface CommentRequest {
  readonly facts: RunFacts;
  /** Of the workflow's inputs; null = the comment says, or the only unfinished one is meant. */
  readonly session: string | null;
  readonly needed: Readonly<Record<CommentVerb, Permission>>;
}

export type CommentEnd =
  /** Nothing was said about it, and nothing spent. `reason` is for the log. */
  | { readonly kind: 'ignored'; readonly reason: string }
  | {
      readonly kind: 'refused' | 'told' | 'changed' | 'unchanged';
      readonly verb: CommentVerb | null;
      /** Of the refusal; null for anything else. */
      readonly code: string | null;
      readonly loaded: LoadedSession | null;
      /** The pull request that was commented on, where it was asked for. */
      readonly pull: PullRequestFacts | null;
      /** What the platform did not take of the answer. */
      readonly problems: readonly string[];
    };

/** Reads, judges, does and answers. Throws what the store or the platform throws before anything was changed. */
export async function answerComment(
  context: Context,
  forge: Forge,
  request: CommentRequest,
  words: AnswerWords,
): Promise<CommentEnd> {
  const comment = request.facts.comment;
  if (comment === null || request.facts.event !== 'issue_comment')
    return ignored('the run was not caused by a comment');
  const line = parseComment(comment.body);
  if (line.kind === 'none') return ignored('the comment asks for nothing');
  if (comment.authorType !== 'User' || !isLogin(comment.author))
    return ignored(
      `comments of ${JSON.stringify(comment.authorType.slice(0, 40))} accounts count for nothing`,
    );
  if (comment.action === 'deleted') return ignored('the comment was deleted');
  const answer = new Answer(forge, comment, words);
  if (comment.action !== 'created') return answer.refuse(EDITED, null);
  const permission = await forge.people.permission(comment.author);
  if (!allows(permission, 'read')) return answer.refuse(tooLittle(comment.author, permission, 'read'), null);
  if (line.kind === 'wrong') return answer.refuse(line.fault, null);
  return judged(context, { request, comment, command: line.command, permission, forge, answer });
}

const EDITED: Refusal = {
  code: 'COMMENT_EDITED',
  message: 'A comment that was edited is no command: somebody else may have edited it.',
  remedy: 'Write a new comment.',
};

interface Judging {
  readonly request: CommentRequest;
  readonly comment: CommentFacts;
  readonly command: CommentCommand;
  readonly permission: Permission;
  readonly forge: Forge;
  readonly answer: Answer;
}

async function judged(context: Context, judging: Judging): Promise<CommentEnd> {
  const { request, comment, command, permission, forge, answer } = judging;
  const { verb } = command;
  const needed = request.needed[verb];
  if (!allows(permission, needed)) return answer.refuse(tooLittle(comment.author, permission, needed), verb);
  if (verb === 'help') return answer.tell(verb, answer.words.help(commentUsages()), null);
  // The head that an approval is bound to, and whether the branch is a stranger's, cost a call: only where they matter.
  const asks = comment.onPullRequest && (verb === 'approve' || !allows(permission, 'write'));
  const pull = asks ? await forge.pulls.get(comment.issue) : null;
  if (pull?.fork === true && !allows(permission, 'write'))
    return answer.refuse(tooLittle(comment.author, permission, 'write'), verb);
  const turn: CommentTurn = {
    command: { ...command, session: request.session ?? command.session },
    author: comment.author,
    permission,
    headSha: pull?.headSha ?? null,
    saidAt: comment.createdAt ?? null,
  };
  try {
    return await answer.give(verb, await performComment(context, turn), pull);
  } catch (error) {
    if (error instanceof OrchestratorError) await answer.broken(error);
    throw error;
  }
}

/** Says one thing, and marks the comment. What the platform does not take is kept: the state may have changed before. */
class Answer {
  readonly words: AnswerWords;
  readonly #forge: Forge;
  readonly #comment: CommentFacts;
  readonly #problems: string[] = [];

  constructor(forge: Forge, comment: CommentFacts, words: AnswerWords) {
    this.#forge = forge;
    this.#comment = comment;
    this.words = words;
  }

  async refuse(
    refusal: Refusal,
    verb: CommentVerb | null,
    loaded: LoadedSession | null = null,
  ): Promise<CommentEnd> {
    const understood = refusal.code === 'PERMISSION' || verb !== null;
    await this.#say(understood ? '-1' : 'confused', this.words.refused(refusal));
    return { kind: 'refused', verb, code: refusal.code, loaded, pull: null, problems: this.#problems };
  }

  async tell(verb: CommentVerb, body: string, loaded: LoadedSession | null): Promise<CommentEnd> {
    await this.#say('eyes', body);
    return { kind: 'told', verb, code: null, loaded, pull: null, problems: this.#problems };
  }

  async give(
    verb: CommentVerb,
    result: Awaited<ReturnType<typeof performComment>>,
    pull: PullRequestFacts | null,
  ): Promise<CommentEnd> {
    const { loaded } = result;
    switch (result.kind) {
      case 'refused':
        return { ...(await this.refuse(result.refusal, verb, loaded)), ...(pull === null ? {} : { pull }) };
      case 'status':
        return this.tell(verb, this.words.status(result.loaded.session, result.report), loaded);
      case 'explained':
        return this.tell(verb, this.words.explain(result.task, result.explanation), loaded);
      default: {
        const { subject, status, changed } = result;
        const { version } = result.loaded.session;
        await this.#say('rocket', this.words.done({ subject, status, version, changed }));
        const kind = changed ? 'changed' : 'unchanged';
        return { kind, verb, code: null, loaded, pull, problems: this.#problems };
      }
    }
  }

  /** The code alone: what exactly is broken is for the log of the run. */
  async broken({ code }: OrchestratorError): Promise<void> {
    const message = 'The orchestrator could not do it.';
    await this.#say(
      'confused',
      this.words.refused({ code, message, remedy: 'The log of the workflow run says why.' }),
    );
  }

  async #say(reaction: Parameters<Forge['signals']['react']>[1], body: string): Promise<void> {
    const { signals } = this.#forge;
    await this.#try(() => signals.react(this.#comment.id, reaction));
    await this.#try(() => signals.comment(this.#comment.issue, body));
  }

  async #try(request: () => Promise<void>): Promise<void> {
    try {
      await request();
    } catch (error) {
      if (!(error instanceof OrchestratorError)) throw error;
      this.#problems.push(`${error.code} ${error.message} ${error.remedy}`);
    }
  }
}

function allows(has: Permission, needed: Permission): boolean {
  return PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(needed);
}

/** Names of people on the platform; what an organisation manages may end in `_` and a short code. */
function isLogin(author: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62})$/.test(author);
}

function tooLittle(author: string, has: Permission, needed: Permission): Refusal {
  return {
    code: 'PERMISSION',
    message: `${author} has the permission ${has} in this repository; that needs ${needed}.`,
    remedy: `Ask somebody with ${needed} to write the comment.`,
  };
}

function ignored(reason: string): CommentEnd {
  return { kind: 'ignored', reason };
}
