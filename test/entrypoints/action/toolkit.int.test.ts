/** The platform's own toolkit as the judge of what we say to the runner and read from it: both are given the same, and must come to the same. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runFacts } from '../../../src/adapters/github/run-facts.js';
import { type RunnerCommands, runnerCommands } from '../../../src/entrypoints/action/runner-commands.js';
import { tempFolders } from '../../support/temp-folder.js';
import { readPairs } from '../../support/workflows/environment-file.js';

const folders = tempFolders();

/** What a program that uses the toolkit prints. */
function printed(program: string, env: NodeJS.ProcessEnv): string {
  const args = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', program];
  return execFileSync(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
}

interface Heard {
  readonly log: string;
  readonly outputs: readonly unknown[];
  readonly state: readonly unknown[];
  readonly summary: string;
}

function heard(tell: (env: NodeJS.ProcessEnv) => string): Heard {
  const folder = folders();
  const file = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const env = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  const log = tell(env);
  return {
    log,
    outputs: readPairs(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    state: readPairs(readFileSync(env.GITHUB_STATE, 'utf8')),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8').trimEnd(),
  };
}

const TEXTS = ['plain', '', '50 %', 'two\nlines', 'a\r\nb', '::error::x', '%0A', 'ünï', 'a,b:c=d'];
const PLACE = { title: 'a,b:c', file: 'x\n.md', startLine: 3, startColumn: 7 };

describe('what the runner is told', () => {
  test('is what the toolkit would tell it', () => {
    const theirs = heard((env) =>
      printed(
        `import * as core from '@actions/core';
         const { texts, place } = JSON.parse(process.env.GIVEN);
         for (const text of texts) {
           core.error(text, place); core.warning(text); core.notice(text, { title: text || 't' }); core.setSecret(text);
         }
         texts.forEach((text, index) => core.setOutput('name-' + index, text));
         core.saveState('state', 'value');
         await core.summary.addRaw('# Title').write();`,
        { ...env, GIVEN: JSON.stringify({ texts: TEXTS, place: PLACE }) },
      ),
    );
    const ours = heard((env) => {
      let log = '';
      const runner: RunnerCommands = runnerCommands(env, (text) => {
        log += text;
      });
      for (const text of TEXTS) {
        runner.error(text, PLACE);
        runner.warning(text);
        runner.notice(text, { title: text || 't' });
        runner.setSecret(text);
      }
      TEXTS.forEach((text, index) => void runner.setOutput(`name-${index}`, text));
      runner.saveState('state', 'value');
      runner.addSummary('# Title');
      return log;
    });
    expect(ours).toEqual(theirs);
    expect(ours.outputs).toHaveLength(TEXTS.length);
  });
});

describe('what the runner tells', () => {
  test('is read as the toolkit reads it', async () => {
    const folder = folders();
    mkdirSync(folder, { recursive: true });
    const event = join(folder, 'event.json');
    writeFileSync(
      event,
      JSON.stringify({
        repository: {
          id: 1,
          name: 'factory',
          owner: { login: 'octo' },
          full_name: 'octo/factory',
          default_branch: 'main',
        },
        issue: { number: 7, pull_request: {} },
        comment: {
          id: 99,
          body: '/orchestrator status',
          user: { login: 'ann', type: 'User' },
          created_at: '2026-01-01T00:00:00Z',
          html_url: 'https://github.com/octo/factory/issues/7#issuecomment-99',
        },
        action: 'created',
      }),
    );
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_REPOSITORY: 'octo/factory',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_EVENT_PATH: event,
      GITHUB_ACTOR: 'ann',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_WORKFLOW_REF: 'octo/factory/.github/workflows/orchestrator.yml@refs/heads/main',
    };
    const theirs = JSON.parse(
      printed(
        `import { context } from '@actions/github';
         console.log(JSON.stringify({ ...context, repo: context.repo, issue: context.issue }));`,
        env,
      ),
    );
    const facts = await runFacts(env, async (path) => readFileSync(path, 'utf8'));
    expect(facts).toMatchObject({
      id: String(theirs.runId),
      attempt: theirs.runAttempt,
      repository: `${theirs.repo.owner}/${theirs.repo.repo}`,
      event: theirs.eventName,
      actor: theirs.actor,
      ref: theirs.ref,
      sha: theirs.sha,
      comment: { id: theirs.payload.comment.id, issue: theirs.issue.number },
    });
  });
});
