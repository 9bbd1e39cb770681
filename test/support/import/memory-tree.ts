/** A source in memory: file texts by path. */
import { type Finding, FindingList } from '../../../src/schema/import/finding.js';
import { chooseFormat } from '../../../src/schema/import/format-registry.js';
import type { ImportedWork } from '../../../src/schema/import/imported-work.js';
import { type SettledWork, settleWork } from '../../../src/schema/import/settle-work.js';
import type { SourceTree } from '../../../src/schema/import/source-tree.js';

export type Texts = Readonly<Record<string, string | Uint8Array>>;

export function memoryTree(texts: Texts, location = '/there/project'): SourceTree {
  return {
    location,
    paths: Object.keys(texts).sort(),
    leftOut: [],
    bytes: (path) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return typeof text === 'string' ? new TextEncoder().encode(text) : text;
    },
  };
}

export interface ReadBack {
  readonly format: string;
  readonly work: ImportedWork | undefined;
  readonly settled: SettledWork;
  readonly findings: readonly Finding[];
  /** `file:line CODE` of every finding. */
  readonly said: readonly string[];
}

/** Sniffed, read and settled; the code base has exactly the files of the source. */
export function readSource(texts: Texts, options: { from?: string; adoptOutputs?: boolean } = {}): ReadBack {
  const findings = new FindingList();
  const tree = memoryTree(texts);
  const format = chooseFormat(tree, options.from ?? null);
  const work = format.read(tree, { adoptOutputs: options.adoptOutputs === true }, findings);
  if (work === undefined) throw new Error(`nothing was read: ${JSON.stringify(findings.sorted())}`);
  const settled = settleWork(work, (path) => tree.paths.includes(path) || path.includes('*'), findings);
  const list = findings.sorted();
  return {
    format: format.id,
    work,
    settled,
    findings: list,
    said: list.map(({ file, line, code }) => `${file}:${line} ${code}`),
  };
}
