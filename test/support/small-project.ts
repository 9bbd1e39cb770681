/** A project that is done in a second: two phases, three tasks, an agent that does what its prompt says. */
import { writeFiles } from './command-line.js';
import { git } from './git-command.js';

/** Reads its orders from the prompt: `say TEXT`, `write FILE TEXT`, `change FILE TEXT`, `sleep MS`, `fail`. */
const AGENT = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const body = readFileSync(process.env.ORCHESTRATOR_PROMPT, 'utf8').split('---').slice(2).join('---');
for (const line of body.split('\\n')) {
  const [verb, first = '', ...rest] = line.trim().split(' ');
  const text = rest.join(' ') + '\\n';
  if (verb === 'say') console.log([first, ...rest].join(' '));
  if (verb === 'write' || verb === 'change') {
    const file = verb === 'write' ? join(process.env.ORCHESTRATOR_OUTPUTS, first) : first;
    mkdirSync(dirname(file), { recursive: true });
    if (verb === 'write') writeFileSync(file, text); else appendFileSync(file, text);
  }
  if (verb === 'sleep') await new Promise((done) => setTimeout(done, Number(first)));
  if (verb === 'fail') process.exit(1);
}
`;

export interface SmallProject {
  readonly store?: 'file' | 'git' | 'api' | 'artifact';
  /** Of the state; a branch of its own unless told. */
  readonly branch?: string;
  readonly integrate?: 'none' | 'session-branch';
  /** YAML after the id of the second phase. */
  readonly secondPhase?: string;
  /** YAML of `retry`. */
  readonly retry?: string;
  /** Bodies of the task files. */
  readonly tasks?: Readonly<Record<string, string>>;
}

const TASKS: Readonly<Record<string, string>> = {
  '01-one/01-first': task('First', ['a.txt'], [], 'write a.txt hello'),
  '01-one/02-second': task('Second', ['b.txt'], ['01-one/01-first'], 'write b.txt world'),
  '02-two/01-third': task('Third', ['c.txt'], [], 'write c.txt done'),
};

/** Text of a task file. */
export function task(
  title: string,
  outputs: readonly string[],
  dependencies: readonly string[],
  body: string,
): string {
  return `---\ntitle: ${title}\noutputs: [${outputs.join(', ')}]\ndependencies: [${dependencies.join(', ')}]\n---\n${body}\n`;
}

/** Writes the project; with `git`, as a repository with one commit. */
export function smallProject(folder: string, options: SmallProject = {}): void {
  const {
    store = 'file',
    branch,
    integrate = 'none',
    secondPhase = '',
    retry = '{ max_attempts: 1 }',
    tasks = TASKS,
  } = options;
  writeFiles(folder, {
    'orchestrator.yml': `version: 1
title: A small project
phases:
  - id: 01-one
  - id: 02-two
${secondPhase}agents:
  default: { run: node agent.mjs }
retry: ${retry}
changes: { integrate: ${integrate} }
state: { store: ${store}${branch === undefined ? '' : `, branch: ${branch}`} }
`,
    'agent.mjs': AGENT,
    ...Object.fromEntries(Object.entries(tasks).map(([id, text]) => [`tasks/${id}.md`, text])),
  });
  if (store === 'file' && integrate === 'none') return;
  git('/', 'init', '--quiet', '--initial-branch=main', folder);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=first');
}
