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
  */02-graph/1 | */03-baseline/1 | */group/1)
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
        path.endsWith('03-baseline.md') && !calm
          ? [[path, text.replace('estimate:', 'timeout: 3s\nestimate:')]]
          : [],
      ),
    ),
  };
}
