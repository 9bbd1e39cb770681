/** A task of which a source says little: everything that it does not say, in one place. */
import type { Fields } from './fields.js';
import { type ImportedPhase, type ImportedTask, NOT_BEGUN } from './imported-work.js';

type Known = Pick<ImportedTask, 'key' | 'phase' | 'name' | 'title'>;

export function plainTask(fields: Fields, known: Known & Partial<ImportedTask>): ImportedTask {
  return {
    at: fields.at(),
    spots: {},
    prompt: `# ${known.title}\n`,
    layer: null,
    priority: null,
    dependencies: [],
    inputs: [],
    outputs: [],
    checks: [],
    estimate: null,
    timeout: null,
    labels: {},
    progress: NOT_BEGUN,
    found: [],
    owner: null,
    raw: fields.data,
    ...known,
  };
}

export function plainPhase(key: string, more: Partial<ImportedPhase> = {}): ImportedPhase {
  return {
    key,
    id: key,
    title: key,
    maxParallel: null,
    timeout: null,
    approval: false,
    approved: null,
    ...more,
  };
}
