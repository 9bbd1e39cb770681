/** A definition in memory: file texts by path, and compiling them without a disk. */
import {
  type Compiled,
  compileDefinition,
  type DefinitionFiles,
} from '../../src/schema/compile-definition.js';
import type { SourceFile } from '../../src/schema/source-text.js';

export type Texts = Readonly<Record<string, string | Uint8Array>>;

/** A definition with one phase and nothing else to complain about. */
export const PLAIN = `version: 1
title: T
phases:
  - id: p1
  - id: p2
agents:
  default: { run: 'true' }
`;

export function taskText(keys = '', body = 'Do it.\n'): string {
  return `---\ntitle: T\n${keys === '' || keys.endsWith('\n') ? keys : `${keys}\n`}---\n${body}`;
}

/** Files under `tree/` in the texts are the code base, without that prefix. */
export function definitionFiles(texts: Texts): DefinitionFiles {
  const file = (path: string): SourceFile | undefined => {
    const text = texts[path];
    if (text === undefined) return undefined;
    return { path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
  };
  return {
    definition: file('orchestrator.yml') ?? { path: 'orchestrator.yml', bytes: new Uint8Array() },
    taskFiles: (folder) =>
      Object.keys(texts)
        .filter((path) => path.startsWith(`${folder}/`))
        .flatMap((path) => file(path) ?? []),
    schema: file,
    treeHas: (path) => texts[`tree/${path}`] !== undefined,
    defaultStore: 'git',
  };
}

export function compileTexts(texts: Texts): Compiled {
  return compileDefinition(definitionFiles({ 'orchestrator.yml': PLAIN, ...texts }));
}

/** `file:line:column CODE` of every fault; empty for a definition without faults. */
export function faultPlaces(texts: Texts): readonly string[] {
  const compiled = compileTexts(texts);
  return compiled.kind === 'ok'
    ? []
    : compiled.faults.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
