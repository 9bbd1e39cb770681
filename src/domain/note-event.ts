/** What happens beside the tasks: events that change nothing but the notes of a session. */
import type { Instant, PhaseId, TaskId } from './ids.js';
import type { ArtifactKind, Indicator, Json, Severity } from './notes.js';

export type NoteEvent =
  | {
      readonly type: 'queue_created';
      readonly agent: string;
      readonly queueFile: string;
      readonly totalTasks: number;
    }
  | {
      readonly type: 'state_transitioned';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
      /** The phase whose own machine it is; unstated: the session's. */
      readonly within?: PhaseId;
    }
  /** `eta` null: nobody expects it at a certain time. */
  | {
      readonly type: 'milestone_updated';
      readonly milestone: string;
      readonly completed: boolean;
      readonly eta: Instant | null;
    }
  | {
      readonly type: 'blocker_added' | 'blocker_updated';
      readonly blocker: string;
      readonly kind: string;
      readonly severity: Severity;
      readonly description: string;
      readonly about: TaskId | null;
    }
  | { readonly type: 'blocker_resolved'; readonly blocker: string; readonly reason: string | null }
  | { readonly type: 'quality_updated'; readonly quality: Readonly<Record<string, Indicator>> }
  | { readonly type: 'activity_updated'; readonly activity: string; readonly step: string | null }
  | {
      readonly type: 'delegation_started';
      readonly delegation: string;
      readonly agent: string;
      readonly work: string;
      readonly within: PhaseId | null;
    }
  | {
      readonly type: 'delegation_ended';
      readonly delegation: string;
      readonly succeeded: boolean;
      readonly summary: string | null;
    }
  | {
      readonly type: 'commit_recorded';
      readonly hash: string;
      readonly message: string;
      readonly step: string | null;
    }
  | {
      readonly type: 'artifact_recorded';
      readonly kind: ArtifactKind;
      readonly path: string;
      readonly removed: boolean;
    }
  | { readonly type: 'section_updated'; readonly section: string; readonly data: Json };

export const NOTE_EVENTS = [
  'queue_created',
  'state_transitioned',
  'milestone_updated',
  'blocker_added',
  'blocker_updated',
  'blocker_resolved',
  'quality_updated',
  'activity_updated',
  'delegation_started',
  'delegation_ended',
  'commit_recorded',
  'artifact_recorded',
  'section_updated',
] as const satisfies readonly NoteEvent['type'][];
