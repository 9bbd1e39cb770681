/** `definition.json`: the pinned definition as canonical JSON. */
import type { Definition } from '../domain/definition.js';
import { jsonOf, textOf } from './json-source.js';

export function definitionToJson(definition: Definition): string {
  return `${JSON.stringify(definition, null, 1)}\n`;
}

export function definitionFromJson(bytes: Uint8Array): Definition {
  return jsonOf('definition.json', textOf('definition.json', bytes)) as Definition;
}
