/** `verify --ownership`: what the texts that agents work by say about the state. Hints for people, never a failure. */
import { agentTexts } from '../../adapters/definition/agent-texts.js';
import { DEFINITION_FILE } from '../../adapters/definition/read-definition.js';
import type { Context } from '../../app/context.js';
import type { Definition } from '../../domain/definition.js';
import { type OwnershipHint, ownershipHints } from '../../domain/ownership.js';
import { placeholdersIn } from '../../domain/path-pattern.js';
import { OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { mark, type Style } from '../../report/style.js';
import type { Call } from './call.js';

export type PlacedHint = OwnershipHint & { readonly file: string };

export async function ownershipIn(
  call: Call,
  context: Context,
  root: string,
): Promise<readonly PlacedHint[]> {
  const compiled = await compiledOrNot(context);
  const { agents = {}, views = [] } = compiled?.definition ?? {};
  const texts = agentTexts({
    root,
    definitions: [call.options.text('definition') ?? DEFINITION_FILE],
    taskFolder: compiled?.taskFolder ?? 'tasks',
    commands: Object.values(agents).map(({ run }) => run),
  });
  const places = views.flatMap(({ path }) =>
    path === null || placeholdersIn(path).length > 0 ? [] : [path],
  );
  return texts.flatMap(({ path, text }) => {
    const isScript = !path.endsWith('.md');
    return ownershipHints(text, { isScript, places }).map((hint) => ({ file: path, ...hint }));
  });
}

/** One with faults is looked at all the same: its commands are in its text. */
async function compiledOrNot(
  context: Context,
): Promise<{ readonly definition: Definition; readonly taskFolder?: string } | null> {
  try {
    return await context.definitions.compile();
  } catch (cause) {
    if (cause instanceof OrchestratorError) return null;
    throw cause;
  }
}

export function ownershipLines(hints: readonly PlacedHint[], style: Style): readonly string[] {
  if (hints.length === 0)
    return [`${mark(style, 'completed')} No command, prompt or script of an agent writes state.`];
  return [
    ...hints.map(
      ({ file, line, code, text }) => `${plainText(file, 400)}:${line} ${code} ${plainText(text)}`,
    ),
    `${counted(hints.length, 'place')} where an agent seems to write state. What agents change there is refused; let them report instead: orchestrator agent-status`,
  ];
}
