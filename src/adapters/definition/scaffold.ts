/**
 * What `init` writes: a commented definition that validates and runs as it is, one example task, and in normal mode the `.gitignore` that
 * keeps state out of commits. Never touches a file that exists, so repeating it changes nothing.
 */
import { closeSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import { DEFINITION_FILE, errorCode } from './read-definition.js';
import { refuseTarget, type TemplateFile, type TemplateFiles } from './template.js';

export interface Scaffold {
  /** Paths relative to the root, in the order they were written. */
  readonly created: readonly string[];
  /** Paths that existed and were left alone. */
  readonly kept: readonly string[];
  /** Ours, and no longer wanted in this mode. */
  readonly removed: readonly string[];
}

const IGNORE_FILE = '.orchestrator/.gitignore';

export interface ScaffoldOptions {
  readonly root: string;
  /** State lives on a git branch instead of this machine. */
  readonly portable: boolean;
  /** Text of the workflow that works on it; its state has a branch of its own then, because branches that people share are often protected. */
  readonly caller?: string;
  /** What to begin from; else one example task. */
  readonly template?: TemplateFiles;
}

/** Writes the files of a new definition below `root`. */
export function scaffold(options: ScaffoldOptions): Scaffold {
  const { portable, caller } = options;
  const state = caller !== undefined ? OWN_BRANCH : portable ? CURRENT_BRANCH : THIS_MACHINE;
  const files = new Map<string, TemplateFile>([
    ...(options.template === undefined ? example(state, portable) : placed(options.template, state)),
    ...(caller === undefined ? [] : [['.github/workflows/orchestrator.yml', plain(caller)] as const]),
    ...(portable ? [] : [[IGNORE_FILE, plain('*\n')] as const]),
  ]);
  if (options.template !== undefined) refuseTarget(options.root, files);
  const created: string[] = [];
  const kept: string[] = [];
  for (const [path, file] of files)
    if (writeNew(join(options.root, path), file)) created.push(path);
    else kept.push(path);
  return { created, kept, removed: portable ? removeIgnoreFile(options.root) : [] };
}

function example(state: string, portable: boolean): readonly (readonly [string, TemplateFile])[] {
  return [
    [DEFINITION_FILE, plain(definitionText(state, portable))],
    ['tasks/01-start/01-hello.md', plain(TASK_TEXT)],
  ];
}

/** The template, with the place of the state where it leaves that open. */
function placed(template: TemplateFiles, state: string): readonly (readonly [string, TemplateFile])[] {
  return [...template].map(([path, file]) => {
    if (path !== DEFINITION_FILE) return [path, file];
    const text = Buffer.from(file.bytes).toString('utf8');
    return [path, /^state\s*:/m.test(text) ? file : plain(`${text.trimEnd()}\n\n${state}`)];
  });
}

function plain(text: string): TemplateFile {
  return { bytes: Buffer.from(text), executable: false };
}

/** Portable state is committed: the `.gitignore` of normal mode goes, unless somebody made it their own. */
function removeIgnoreFile(root: string): string[] {
  const path = join(root, IGNORE_FILE);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return [];
  if (readFileSync(path, 'utf8').trim() !== '*') return [];
  rmSync(path);
  return [IGNORE_FILE];
}

/** False when something is there already, whatever it is. */
function writeNew(path: string, { bytes, executable }: TemplateFile): boolean {
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Exclusive creation: neither a race nor a dangling link can make this overwrite anything.
    file = openSync(path, 'wx', executable ? 0o777 : 0o666);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw writeRefused(path, error);
  }
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw writeRefused(path, error);
  } finally {
    closeSync(file);
  }
  return true;
}

function writeRefused(path: string, cause: unknown): OrchestratorError {
  return new OrchestratorError(
    'WRITE_REFUSED',
    `${path} could not be written (${errorCode(cause)}).`,
    'Make the folder writable and run `orchestrator init` again.',
    { cause },
  );
}

const THIS_MACHINE = `# file: state stays on this machine, in .orchestrator/. Use git to share it between machines and workflow runs.
state: { store: file }
`;
const CURRENT_BRANCH = `# git: every step is a commit that touches .orchestrator/ alone, here on the branch you are on. Without \`branch\` it has one of its own.
state: { store: git, branch: current }
`;
const OWN_BRANCH = `# git: every step is a commit on a branch of its own, which nobody has to protect or to check out.
state: { store: git, branch: orchestrator-state }
`;

function definitionText(state: string, portable: boolean): string {
  return `# What this repository wants done, as phases and tasks. Check it with: orchestrator validate
version: 1
title: My first session

# Phases run in this order. Each owns a folder of task files: tasks/<phase id>/<name>.md
phases:
  - id: 01-start
    # max_parallel: 4             # tasks of this phase at a time
    # timeout: 30m                # per attempt, for tasks that name none
    # gate: { approval: true }    # wait for a person before the next phase

# An agent is a shell command. It finds its prompt in $ORCHESTRATOR_PROMPT and leaves what the task
# declares in the folder $ORCHESTRATOR_OUTPUTS. Put your own command here.
agents:
  default:
    run: cp "$ORCHESTRATOR_PROMPT" "$ORCHESTRATOR_OUTPUTS/hello.md"
    # env: [MY_API_KEY]           # variables it may see beside the usual few

limits:
  max_concurrent_agents: 4

# A failed attempt is tried again, with a growing pause.
retry: { max_attempts: 3, backoff: 30s }

# Dependents of a task that failed for good: block (a person decides), skip, or fail.
on_failure: block

# session-branch: what agents change is merged into the branch orchestrator/<session>. none: they work in place.
changes: { integrate: ${portable ? 'session-branch' : 'none'} }

${state}`;
}

const TASK_TEXT = `---
title: Say hello
# dependencies: [01-start/00-other]            # tasks that must succeed first
# inputs: [01-start/00-other/result.json]      # their outputs, or files of this repository
outputs: [hello.md]
estimate: 1m
timeout: 5m
---
Write a greeting to hello.md.
`;
