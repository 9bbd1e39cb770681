/** A race in one line. */
import type { History } from './history.js';

export function figures(
  name: string,
  { operations, version }: History,
  { pushes, milliseconds }: { readonly pushes: number | null; readonly milliseconds: number },
): string {
  const count = (kind: string): number => operations.filter(({ result }) => result.kind === kind).length;
  const changed = count('changed');
  return [
    `${name}: ${operations.length} operations`,
    `${changed} acknowledged changes`,
    `${count('read')} reads`,
    `${count('refused')} refused`,
    `${count('nothing')} without effect`,
    `${count('failed')} failed`,
    `${count('unknown')} unknown`,
    `version ${version}`,
    `${(operations.length / (milliseconds / 1000)).toFixed(1)}/s`,
    ...(pushes === null ? [] : [`${(pushes / changed).toFixed(2)} pushes per acknowledged change`]),
  ].join(', ');
}
