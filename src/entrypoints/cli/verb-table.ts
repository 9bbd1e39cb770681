/** Every verb of the command line, once: parsing, help and the reference page are made from this table. A verb's code is loaded when it is called. */
import type { VerbSpec } from './call.js';
import { COURSE_VERBS } from './course-verbs.js';
import { LOOK_VERBS } from './look-verbs.js';
import { PERSON_VERBS, STEERING_VERBS } from './person-verbs.js';
import { STATE_VERBS } from './state-verbs.js';
import { WORK_VERBS } from './work-verbs.js';

export const VERBS: readonly VerbSpec[] = [
  ...WORK_VERBS,
  ...LOOK_VERBS,
  ...PERSON_VERBS,
  ...COURSE_VERBS,
  ...STEERING_VERBS,
  ...STATE_VERBS,
];
