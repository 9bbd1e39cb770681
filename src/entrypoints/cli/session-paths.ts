/** Where the files of a session are, or would be. Looks at nothing and makes nothing. */
import { join } from 'node:path';
import { DEFINITION_FILE, JOURNAL_FILE, STATE_FILE, TASKS_FILE } from '../../app/session-files.js';
import type { StoreKind } from '../../domain/definition.js';
import type { SessionId } from '../../domain/ids.js';

/** Absolute on this disk; relative, with `/`, where the state is in git: in the tree of the commit that the session is read from. */
export interface SessionPaths {
  readonly root: string;
  readonly session_dir: string;
  readonly state_file: string;
  readonly tasks_file: string;
  readonly definition_file: string;
  readonly legacy_state_file: string;
  readonly log_file: string;
  readonly checkpoints_dir: string;
  readonly feedback_dir: string;
  readonly outputs_dir: string;
  readonly meta_file: string;
  readonly migration_marker: string;
}

export function sessionPaths(root: string, store: StoreKind, id: SessionId): SessionPaths {
  const relative = `.orchestrator/sessions/${id}`;
  const at = (name: string): string =>
    store === 'file' ? join(root, relative, name) : name === '' ? relative : `${relative}/${name}`;
  return {
    root,
    session_dir: at(''),
    state_file: at(STATE_FILE),
    tasks_file: at(TASKS_FILE),
    definition_file: at(DEFINITION_FILE),
    legacy_state_file: join(root, '.workflow_state.json'),
    log_file: at(JOURNAL_FILE),
    checkpoints_dir: at('checkpoints'),
    feedback_dir: at('feedback'),
    outputs_dir: at('outputs'),
    meta_file: join(root, '.orchestrator', 'meta.json'),
    migration_marker: join(root, '.orchestrator', '.migration_complete'),
  };
}
