/** What may be asked for beside the tasks: the machine, milestones, blockers, quality, activity, delegations, commits, artifacts, sections. */
import type { Instant, PhaseId, TaskId } from './ids.js';
import type { ArtifactKind, Indicator, Json, Severity } from './notes.js';

export type NoteCommand =
  /** `approved`: a person says so, as a human stop and a machine that is stuck want it. */
  | {
      readonly type: 'transition_state';
      readonly to: string;
      readonly reason: string;
      readonly approved: boolean;
      /** The phase whose own machine is meant; unstated: the session's, else that of the only open phase that has one. */
      readonly within?: PhaseId;
    }
  /** Null leaves what is there; one that nobody knows yet is made. */
  | {
      readonly type: 'update_milestone';
      readonly milestone: string;
      readonly completed: boolean | null;
      readonly eta: Instant | null;
    }
  | {
      readonly type: 'add_blocker';
      readonly kind: string;
      readonly severity: Severity;
      readonly description: string;
      readonly about: TaskId | null;
    }
  | {
      readonly type: 'update_blocker';
      readonly blocker: string;
      readonly kind: string | null;
      readonly severity: Severity | null;
      readonly description: string | null;
    }
  | { readonly type: 'resolve_blocker'; readonly blocker: string; readonly reason: string | null }
  | { readonly type: 'update_quality'; readonly quality: Readonly<Record<string, Indicator>> }
  | { readonly type: 'update_activity'; readonly activity: string; readonly step: string | null }
  | { readonly type: 'start_delegation'; readonly agent: string; readonly work: string }
  | {
      readonly type: 'end_delegation';
      readonly agent: string;
      /** Null: the one that it works on. */
      readonly work: string | null;
      readonly succeeded: boolean;
      readonly summary: string | null;
    }
  | {
      readonly type: 'record_commit';
      readonly hash: string;
      readonly message: string;
      readonly step: string | null;
    }
  | {
      readonly type: 'record_artifact';
      readonly kind: ArtifactKind;
      readonly path: string;
      readonly removed: boolean;
    }
  /** Null takes the section away. */
  | { readonly type: 'update_section'; readonly section: string; readonly data: Json };
