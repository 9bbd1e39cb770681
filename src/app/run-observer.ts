/** Who is told what happens in a local run. */
import type { Instant } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Applied, Ignored } from './fold-report.js';
import type { HandedClaim } from './planner.js';

/** Told what happens, for progress on a screen; never asked anything. */
export interface RunObserver {
  changed(session: Session, active: readonly ActiveAttempt[]): void;
  started(claim: HandedClaim, session: Session): void;
  line(task: string, text: string): void;
  applied(result: Applied, session: Session): void;
  ignored(result: Ignored): void;
  /** A task failed for good. */
  alert(text: string): void;
}

export interface ActiveAttempt {
  readonly task: string;
  readonly attempt: number;
  readonly since: Instant;
}
