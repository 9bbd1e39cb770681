/** `ready`: the tasks that could start now, and how many are in which status; reads no more of a large session than that takes. */
import { chooseSessionId } from '../../app/choose-stored.js';
import { type Glance, glanceAt, type ReadyTask } from '../../app/glance.js';
import { emptyTally, tallyTotal } from '../../domain/session.js';
import { TASK_STATUSES, type TaskStatus } from '../../domain/task.js';
import { OrchestratorError } from '../../errors.js';
import { plainText } from '../../report/plain-text.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context }) => {
    const id = await chooseSessionId(context, namedSession(call));
    const found = await glanceAt(context.store, id, async (glance) => ({
      glance,
      tasks: await glance.ready(context.clock.now()),
    }));
    if (found === undefined)
      throw new OrchestratorError(
        'SESSION_NOT_FOUND',
        `There is no session ${id} in ${context.store.location}.`,
        'See: orchestrator session list',
      );
    const { glance, tasks } = found;
    return answered(readyDocument(glance, tasks), call.terminal.json ? [] : linesOf(tasks));
  });
}

function linesOf(tasks: readonly ReadyTask[]): readonly string[] {
  if (tasks.length === 0) return ['Nothing is ready.', '  → orchestrator status'];
  return tasks.map(({ id, title }) => `${plainText(id)}  ${plainText(title)}`);
}

/** The shape that programs may rely on. Keys may be added, none removed. */
function readyDocument(glance: Glance, tasks: readonly ReadyTask[]) {
  const { state } = glance;
  const phases = glance.phases();
  const sum: Record<TaskStatus, number> = { ...emptyTally() };
  for (const { tally } of phases) for (const status of TASK_STATUSES) sum[status] += tally[status];
  return {
    schema: 'orchestrator/ready/1',
    session: state.session,
    version: state._version,
    title: state.title,
    status: state.status,
    total: tallyTotal(sum),
    counts: sum,
    phases: phases.map(({ id, status, tally }) => ({ id, status, counts: tally })),
    count: tasks.length,
    ready: tasks,
  };
}
