/** Figures as a table for people and as a document for programs. */
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Figure } from './measure.js';

export type Verdict = 'ok' | 'slack' | 'MISSED' | 'recorded' | 'not taken';

/** Within the target; within 25 % of it (other processes were busy, perhaps); beyond; without a target; without a peer or a result. */
export function verdictOf({ ratio, target }: Figure): Verdict {
  if (ratio === null) return 'not taken';
  if (target === null) return 'recorded';
  if (ratio <= target) return 'ok';
  return ratio <= target * 1.25 ? 'slack' : 'MISSED';
}

export function tableOf(figures: readonly Figure[]): string {
  const head = ['', 'metric', 'ours', 'peer or floor', 'ratio', 'target', 'verdict', ''];
  const rows = figures.map((figure) => [
    figure.id,
    figure.metric,
    figure.ours,
    figure.peer ?? '–',
    figure.ratio === null ? '–' : figure.ratio.toFixed(figure.ratio < 0.1 ? 3 : 2),
    figure.target === null ? '–' : `≤ ${figure.target}`,
    verdictOf(figure),
    figure.note ?? '',
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

/** Everything needed to judge a figure later: the samples, the machine, the versions, the load. */
export function documentOf(
  figures: readonly Figure[],
  versions: Readonly<Record<string, string | null>>,
): string {
  const [cpu] = cpus();
  const machine = {
    platform: `${platform()} ${release()}`,
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memory_bytes: totalmem(),
    load: loadavg(),
  };
  const taken = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const list = figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }));
  return `${JSON.stringify({ schema: 'orchestrator/bench/1', taken, machine, versions, figures: list }, null, 2)}\n`;
}
