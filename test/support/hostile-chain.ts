/** Tasks in a chain, so that every run of the workflow does exactly one of them: what happens to a run happens to one task. */

export function chain(length: number): Readonly<Record<string, string>> {
  return {
    'orchestrator.yml': `version: 1
title: A chain
phases: [{ id: 01-write }]
agents: { default: { run: sh agent.sh } }
retry: { max_attempts: 2, backoff: 0s }
changes: { integrate: session-branch }
`,
    'agent.sh': 'printf word > "$ORCHESTRATOR_OUTPUTS/word"\n',
    ...Object.fromEntries(
      Array.from({ length }, (_, index) => {
        const before = index === 0 ? '' : `dependencies: ["01-write/${name(index - 1)}"]\n`;
        return [
          `tasks/01-write/${name(index)}.md`,
          `---\ntitle: Link ${index}\noutputs: [word]\n${before}---\nWrite it.\n`,
        ];
      }),
    ),
  };
}

function name(index: number): string {
  return `link-${String(index).padStart(2, '0')}`;
}
