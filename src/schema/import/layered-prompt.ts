/** What an agent is told about a task that was kept as a record: its description and the lists beside it, as Markdown. */
import type { Fields } from './fields.js';

const LISTS: readonly (readonly [heading: string, keys: readonly string[]])[] = [
  ['Acceptance criteria', ['acceptanceCriteria', 'acceptance_criteria']],
  ['Related requirements', ['relatedRequirements', 'related_requirements']],
  ['Deliverables', ['deliverables']],
  ['Test files', ['test_files', 'testFiles']],
];

export function layeredPrompt(fields: Fields, title: string): string {
  const description = fields.text('description') ?? '';
  const parts = [`# ${title}`, ...(description === '' ? [] : [description])];
  for (const [heading, keys] of LISTS) {
    const items = fields.texts(...keys);
    if (items.length > 0) parts.push(`## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  }
  const rejections = fields.maps('rejection_history');
  if (rejections.length > 0)
    parts.push(
      `## Rejected before\n\n${rejections
        .map(
          (one) =>
            `- by ${one.text('rejected_by') ?? 'somebody'}, ${one.text('original_layer') ?? '?'} → ${one.text('suggested_layer') ?? '?'}: ${one.text('reason') ?? ''}`,
        )
        .join('\n')}`,
    );
  return `${parts.join('\n\n')}\n`;
}
