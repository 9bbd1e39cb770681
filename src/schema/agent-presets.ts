/**
 * Agents that are known by name. A preset becomes a command of the shell when the definition is compiled, and the session is pinned to that
 * command: nothing depends on a later version of this file. What people and agents wrote travels in files and variables, never in the text
 * of the command; arguments are quoted whole.
 */

export const PRESETS = ['claude-code', 'codex', 'gemini'] as const;
export type Preset = (typeof PRESETS)[number];

interface PresetSpec {
  /** Before the arguments of the definition. */
  readonly begin: string;
  /** After them. */
  readonly end: string;
  /** Variables that it needs to work. */
  readonly env: readonly string[];
}

/** The folder that has inputs, outputs and the place of the status file: it lies beside the working copy. */
const BESIDE = '"$(dirname "$ORCHESTRATOR_STATUS")"';

const SPECS: Readonly<Record<Preset, PresetSpec>> = {
  'claude-code': {
    begin: `claude --print --add-dir ${BESIDE} --permission-mode acceptEdits`,
    end: '',
    env: ['ANTHROPIC_API_KEY'],
  },
  codex: {
    begin: `codex exec --sandbox workspace-write --skip-git-repo-check --add-dir ${BESIDE}`,
    end: ' -',
    env: ['OPENAI_API_KEY'],
  },
  gemini: {
    begin: `gemini --approval-mode auto_edit --include-directories ${BESIDE}`,
    end: '',
    env: ['GEMINI_API_KEY'],
  },
};

/** The task, what the contract says, and what went wrong before; read by the agent as its input. */
const TELL = `{
  cat "$ORCHESTRATOR_PROMPT"
  printf '\\n---\\nThis is task %s, attempt %s. Work in the current folder, and nowhere else.\\n' "$ORCHESTRATOR_TASK" "$ORCHESTRATOR_ATTEMPT"
  printf 'What other tasks left for it is in %s. Leave each of its outputs in %s, or at its place if it is a file of the code.\\n' "$ORCHESTRATOR_INPUTS" "$ORCHESTRATOR_OUTPUTS"
  printf 'If it cannot be done, write the file %s with two lines: "status: BLOCKED" and "details: " followed by the reason.\\n' "$ORCHESTRATOR_STATUS"
  if [ -n "\${ORCHESTRATOR_SELECTION:-}" ]; then printf 'The tasks that are up for choice are in %s; say in that same file which you "take" and which you reject ("rejections").\\n' "$ORCHESTRATOR_SELECTION"; fi
  if [ -s "$ORCHESTRATOR_FEEDBACK" ]; then printf '\\nThe attempt before did not make it:\\n'; cat "$ORCHESTRATOR_FEEDBACK"; fi
} | `;

export function presetEnv(preset: Preset): readonly string[] {
  return SPECS[preset].env;
}

/** The command of a preset with the arguments that the definition adds. */
export function presetCommand(preset: Preset, args: readonly string[]): string {
  const { begin, end } = SPECS[preset];
  return `${TELL}${begin}${args.map((arg) => ` ${quotedWord(arg)}`).join('')}${end}`;
}

/** A command that is done before, in a shell of its own: when it fails, the agent is not started. */
export function withSetup(setup: string | undefined, run: string): string {
  return setup === undefined ? run : `(\n${setup}\n) || exit\n${run}`;
}

/** One word of the shell, whatever it holds. */
function quotedWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
