/** What is in the fake GitHub before a test begins: runs, artifacts, comments and pull requests that others made. */
import { newRun } from './action-routes.js';
import {
  type FakeArtifact,
  type FakeComment,
  type FakePull,
  type FakeRun,
  HOME_ID,
  type World,
} from './world.js';

export interface Additions {
  addRun(facts?: Partial<FakeRun>): FakeRun;
  addArtifact(facts: Pick<FakeArtifact, 'run' | 'name' | 'bytes'> & Partial<FakeArtifact>): FakeArtifact;
  addComment(facts: Pick<FakeComment, 'issue' | 'body' | 'author'> & Partial<FakeComment>): FakeComment;
  addPull(facts: Pick<FakePull, 'head'> & Partial<FakePull>): FakePull;
}

/** Puts things there that other runs and people made. */
export function additions(world: World): Additions {
  const put = <T>(list: T[], item: T): T => {
    list.push(item);
    return item;
  };
  return {
    addRun: (facts = {}) => {
      const plain = {
        event: 'schedule',
        file: 'orchestrator.yml',
        ref: 'refs/heads/main',
        sha: '0'.repeat(40),
      };
      const first = newRun(world, plain);
      world.runs.delete(first.id);
      const run = { ...first, ...facts };
      world.runs.set(run.id, run);
      return run;
    },
    addArtifact: (facts) =>
      put(world.artifacts, {
        id: world.next(),
        expired: false,
        createdAt: '2026-01-01T00:00:00Z',
        ...facts,
      }),
    addComment: (facts) => {
      world.issues.add(facts.issue);
      const plain = { id: world.next(), authorType: 'User' as const, edits: 0, reactions: [] };
      return put(world.comments, { ...plain, ...facts });
    },
    addPull: (facts) => {
      const plain = { title: 'A change', body: null, base: 'main', headSha: null, author: 'ann' };
      const pull: FakePull = {
        number: world.next(),
        headRepository: HOME_ID,
        state: 'open',
        ...plain,
        ...facts,
      };
      world.issues.add(pull.number);
      return put(world.pulls, pull);
    },
  };
}
