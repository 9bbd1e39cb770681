/** What a flow keeps beside its phases and delegations, as it is put on record here: milestones, blockers, quality, activity, commits, documents. */
import type { NoteCommand } from '../../domain/note-command.js';
import type { ArtifactKind, Severity } from '../../domain/notes.js';
import type { Fields } from './fields.js';
import { FindingList } from './finding.js';
import { readTime } from './source-time.js';

/** Computed here, and refused when somebody sets them. */
const COMPUTED = new Set(['has_blockers', 'user_approval_needed']);

export function flowNotes(flow: Fields): readonly NoteCommand[] {
  return [...milestones(flow), ...blockers(flow), ...quality(flow), ...activity(flow), ...artifacts(flow)];
}

function milestones(flow: Fields): readonly NoteCommand[] {
  // What is wrong with the times was said where the milestones were read.
  const unsaid = new FindingList();
  return flow.maps('milestones').flatMap((fields, index): NoteCommand[] => [
    {
      type: 'update_milestone',
      milestone: (fields.text('name') ?? `Milestone ${index + 1}`).slice(0, 300),
      completed: fields.boolean('completed') === true,
      eta:
        fields.boolean('completed') === true ? null : readTime(fields.value('eta'), fields.at('eta'), unsaid),
    },
  ]);
}

function severityOf(word: string | null): Severity {
  return word === 'low' || word === 'high' || word === 'critical' ? word : 'medium';
}

function blockers(flow: Fields): readonly NoteCommand[] {
  const work = flow.map('current_work');
  return (work?.list('blockers') ?? []).flatMap((one, index): NoteCommand[] => {
    const fields = work?.inner('blockers', index);
    const description = typeof one === 'string' ? one : (fields?.text('description') ?? null);
    return description === null
      ? []
      : [
          {
            type: 'add_blocker',
            kind: fields?.text('type') ?? 'other',
            severity: severityOf(fields?.text('severity') ?? null),
            description: description.slice(0, 2000),
            about: null,
          },
        ];
  });
}

function quality(flow: Fields): readonly NoteCommand[] {
  const indicators = flow.map('quality_indicators') ?? flow.map('quality_gates');
  const known = Object.entries(indicators?.data ?? {}).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean' && !COMPUTED.has(entry[0]),
  );
  return known.length === 0 ? [] : [{ type: 'update_quality', quality: Object.fromEntries(known) }];
}

function activity(flow: Fields): readonly NoteCommand[] {
  const work = flow.map('current_work');
  const text = work?.text('activity') ?? null;
  const step = work?.text('step') ?? flow.text('current_step');
  return text === null && step === null
    ? []
    : [{ type: 'update_activity', activity: text ?? 'Going on', step }];
}

function artifacts(flow: Fields): readonly NoteCommand[] {
  const known = flow.map('artifacts');
  const paths: readonly (readonly [ArtifactKind, string])[] = [
    ['working_doc', known?.text('working_doc') ?? ''],
    ['research', known?.text('research') ?? ''],
  ];
  const commits = [
    ...(known?.texts('commits') ?? []).map((hash) => ({ hash, message: '', step: null })),
    ...flow.maps('commits_created').map((one) => ({
      hash: one.text('commit_hash') ?? '',
      message: one.text('commit_message') ?? '',
      step: one.text('step'),
    })),
  ];
  return [
    ...paths.flatMap(([kind, path]): NoteCommand[] =>
      path === '' ? [] : [{ type: 'record_artifact', kind, path, removed: false }],
    ),
    ...commits.flatMap((commit): NoteCommand[] =>
      commit.hash === '' ? [] : [{ type: 'record_commit', ...commit }],
    ),
  ];
}
