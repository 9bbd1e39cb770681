/** The example that ships with the project, as the files of a repository, with agents that have accidents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Files = Readonly<Record<string, string>>;

/** All files of a folder, by their path in it. */
export function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}

export function callerOf(name: string): string {
  return readFileSync(`examples/workflows/${name}`, 'utf8');
}

/** Goes in front of every agent: what befalls it depends on its task and on how often it was tried. */
const ACCIDENTS = `case "$ORCHESTRATOR_TASK/$ORCHESTRATOR_ATTEMPT" in
  */02-graph/1 | */04-hazards/1 | */group/1)
    echo "stuck: $ORCHESTRATOR_TASK"
    sleep 300 ;;
esac
exec "$@"
`;

/** Two of these change the same line; whoever is second is told so and adds its line to what it finds then. */
const NOTE = `printf '%s\\n' "note: $ORCHESTRATOR_TASK, told: $(tr '\\n' ' ' < "$ORCHESTRATOR_FEEDBACK")"
if grep -q 'no notes yet' NOTES.md; then printf '# Notes\\n' > NOTES.md; fi
printf -- '- %s\\n' "$ORCHESTRATOR_TASK" >> NOTES.md
`;

export interface ExampleWishes {
  readonly integrate?: string;
  /** Nothing befalls the agents. */
  readonly calm?: boolean;
}

/** `examples/esm-migration` with a gate that needs an approval, and two more tasks that get into each other's way. */
export function exampleFiles({ integrate = 'session-branch', calm = false }: ExampleWishes = {}): Files {
  const files = filesBelow('examples/esm-migration');
  const definition = (files['orchestrator.yml'] ?? '')
    .replace(/^( {2}- id: 02-planning).*$/m, '$1\n    gate: { approval: true }')
    .replace('integrate: session-branch', `integrate: ${integrate}`)
    .replace('max_concurrent_agents: 10', 'max_concurrent_agents: 4')
    .replaceAll('run: node', calm ? 'run: node' : 'run: sh agents/accidents.sh node')
    .replace(/^agents:$/m, 'agents:\n  noter: { run: sh agents/note.sh }');
  const note = (title: string): string =>
    `---\ntitle: ${title}\nagent: noter\noutputs: [NOTES.md]\n---\nAdd a line to the notes.\n`;
  return {
    ...files,
    'orchestrator.yml': definition,
    'agents/accidents.sh': ACCIDENTS,
    'agents/note.sh': NOTE,
    'NOTES.md': '# Notes: no notes yet\n',
    'tasks/03-implementation/first-note.md': note('Note one'),
    'tasks/03-implementation/second-note.md': note('Note two'),
    ...Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) =>
        path.endsWith('04-hazards.md') && !calm
          ? [[path, text.replace('estimate:', 'timeout: 5s\nestimate:')]]
          : [],
      ),
    ),
  };
}

export interface SmallWishes {
  /** More lines of the definition. */
  readonly definition?: readonly string[];
  readonly phases?: string;
  /** Of the only agent, beside what it runs. */
  readonly agentKeys?: string;
  /** Its script. */
  readonly agent?: string;
  readonly caller?: string;
}

/** Writes a file named after its task, and the same word as an output. */
export const WRITES_A_WORD = `set -e
echo "at work: $ORCHESTRATOR_TASK attempt $ORCHESTRATOR_ATTEMPT"
name=$(basename "$ORCHESTRATOR_TASK")
printf '%s\\n' "$name" > "$name.txt"
printf '%s\\n' "$name" > "$ORCHESTRATOR_OUTPUTS/word"
`;

/** A project of a few tasks, by id; each is what stands in its front matter beside title and output. */
export function smallFiles(tasks: Files, wishes: SmallWishes = {}): Record<string, string> {
  const phases = [...new Set(Object.keys(tasks).map((id) => id.split('/')[0]))];
  const { definition = [], phases: written = `[${phases.map((id) => `{ id: ${id} }`).join(', ')}]` } = wishes;
  const files = Object.entries(tasks).map(([id, matter]) => [
    `tasks/${id}.md`,
    `---\ntitle: Task ${id}\noutputs: [word]\n${matter === '' ? '' : `${matter}\n`}---\nWrite a word.\n`,
  ]);
  return {
    'orchestrator.yml': [
      'version: 1',
      'title: A few words',
      `phases: ${written}`,
      `agents: { default: { run: sh agent.sh${wishes.agentKeys ?? ''} } }`,
      'retry: { max_attempts: 3, backoff: 0s }',
      ...definition,
      '',
    ].join('\n'),
    'agent.sh': wishes.agent ?? WRITES_A_WORD,
    '.github/workflows/orchestrator.yml': wishes.caller ?? callerOf('orchestrator.yml'),
    ...Object.fromEntries(files),
  };
}
