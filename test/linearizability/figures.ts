/** A race in one line. */
import type { ContentionFigures } from './contention.js';
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

/** One run of writers that are all after the same ref. */
export function contentionText(name: string, waits: boolean, counted: ContentionFigures): string {
  const { acknowledged, failed, tries, pushes, milliseconds, total } = counted;
  return [
    `${name}, ${waits ? 'with' : 'without'} a pause between tries: ${acknowledged} acknowledged`,
    `${failed} gave up`,
    `${(tries / acknowledged).toFixed(2)} tries per success`,
    ...(pushes === null ? [] : [`${(pushes / acknowledged).toFixed(2)} pushes per success`]),
    `total ${total}`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(', ');
}
