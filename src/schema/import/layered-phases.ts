/** Layers of a migration: their order, and which one the words of a task speak of. */
import type { ImportedPhase, ImportedTask } from './imported-work.js';

/** In the order in which they open. */
export const LAYERS = ['domain', 'application', 'infrastructure_backend', 'infrastructure_frontend'];
/** For tasks that no layer has taken yet. */
export const UNCLASSIFIED = 'unclassified';
/** Words of a task that tell its layer, the surest first. */
const KEYWORDS: readonly (readonly [layer: string, words: RegExp])[] = [
  ['domain', /\b(?:entit(?:y|ies)|value objects?)\b/i],
  ['application', /\b(?:use cases?|dtos?)\b/i],
  ['infrastructure_backend', /\b(?:orm|api endpoints?)\b/i],
  ['infrastructure_frontend', /\b(?:react|components?)\b/i],
];

/** The layer that its words give a task; null when they give none. */
export function layerByWords(title: string, prompt: string): string | null {
  for (const text of [title, prompt]) {
    const found = KEYWORDS.find(([, words]) => words.test(text));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** Layers in their order, or suggested phases in the order of their names, `deployment` and the like behind the numbered ones. */
export function phasesOf(tasks: readonly ImportedTask[], inLayers: boolean): readonly ImportedPhase[] {
  const keys = [...new Set(tasks.map(({ phase }) => phase))];
  const rank = (key: string): string => {
    if (!inLayers) return `${/\d/.test(key) ? 0 : 1}${key}`;
    const place = LAYERS.indexOf(key);
    return key === UNCLASSIFIED ? '9' : `${place < 0 ? 8 : place}${key}`;
  };
  return keys
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((key) => ({
      key,
      id: key,
      title: key,
      maxParallel: null,
      timeout: null,
      approval: false,
      approved: null,
    }));
}
