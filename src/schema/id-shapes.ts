/** Ids and hashes as they stand in our files. */
import {
  isObjectId,
  isPhaseId,
  isSessionId,
  isSha256,
  isTaskId,
  type ObjectId,
  type PhaseId,
  type SessionId,
  type Sha256,
  type TaskId,
} from '../domain/ids.js';
import { guarded, remembered } from './shape.js';

export const taskIdShape = remembered<TaskId>(isTaskId, 'a task id');
export const phaseIdShape = remembered<PhaseId>(isPhaseId, 'a phase id');
export const sessionIdShape = guarded<SessionId>(isSessionId, 'a session id');
export const sha256Shape = guarded<Sha256>(isSha256, 'a SHA-256 in hex');
export const objectIdShape = guarded<ObjectId>(isObjectId, 'a git object id');
