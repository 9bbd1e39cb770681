/** Numbers and flags that a flow stores although they follow from the rest of it: none is taken over, and those that are wrong are said. */
import type { Fields } from './fields.js';
import { type FindingList, shownValue } from './finding.js';

export function checkDerived(flow: Fields, findings: FindingList): void {
  checkPercentage(flow, findings);
  const quality = flow.map('quality_indicators');
  const blockers = flow.map('current_work')?.list('blockers').length ?? 0;
  const flagged = quality?.boolean('has_blockers') ?? null;
  if (quality !== null && flagged !== null && flagged !== blockers > 0)
    findings.add(
      quality.at('has_blockers'),
      'AGGREGATE_DIFFERS',
      `has_blockers is ${flagged}, there are ${blockers} blockers.`,
    );
  const health = flow.text('health');
  if (health === null) return;
  const tests = quality?.boolean('tests_passing');
  const isError = blockers > 0 || tests === false || flow.text('status') === 'blocked';
  if ((health === 'healthy' && isError) || (health === 'error' && !isError && tests === true))
    findings.add(
      flow.at('health'),
      'AGGREGATE_DIFFERS',
      `The health is ${shownValue(health)} with ${blockers} blockers and tests ${tests === false ? 'failing' : 'not failing'}; it is computed here.`,
    );
}

/** It follows the steps where there are any, else the milestones. */
function checkPercentage(flow: Fields, findings: FindingList): void {
  const progress = flow.map('progress');
  const stored = progress?.number('completion_percentage') ?? null;
  if (progress === null || stored === null) return;
  const step = /^(\d{1,6})\s*(?:of|\/)\s*(\d{1,6})$/.exec(flow.map('current_work')?.text('step') ?? '');
  const milestones = flow.maps('milestones');
  const reached = milestones.filter((one) => one.boolean('completed') === true).length;
  const [done, all] = step === null ? [reached, milestones.length] : [Number(step[1]), Number(step[2])];
  const computed = all > 0 ? Math.floor((done * 100) / all) : 0;
  if (Math.round(stored) !== computed)
    findings.add(
      progress.at('completion_percentage'),
      'AGGREGATE_DIFFERS',
      `${stored} % is stored, ${done} of ${all} are ${computed} %; it is computed here.`,
    );
}
