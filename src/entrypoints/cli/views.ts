/** `views`: files for other systems, written to a folder of one's own; and `queue`, the one that is looked at most. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { invocations } from '../../app/invocations.js';
import { placedViews } from '../../app/placed-views.js';
import type { FileWrite } from '../../app/ports.js';
import { queueDocument } from '../../app/queue-document.js';
import type { LoadedSession } from '../../app/session-files.js';
import { viewFiles } from '../../app/views.js';
import { VIEW_KINDS } from '../../domain/definition.js';
import { explain } from '../../domain/explain.js';
import type { Instant } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { isTerminal } from '../../domain/task.js';
import { plainText } from '../../report/plain-text.js';
import { required } from './agent.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, async (context, loaded) => {
    const now = context.clock.now();
    if (call.verb.name === 'queue') return queue(call, loaded.session, now);
    const folder = resolve(call.cwd, required(call, 'out', 'where the files go'));
    const lines = await invocations(loaded);
    const files = [
      ...(await viewsOf(loaded, now)),
      {
        path: 'agent-invocations.jsonl',
        text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      },
    ];
    for (const { path, text } of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const document = { session: loaded.session.id, version: loaded.session.version, folder };
    return answered({ ...document, files: files.map(({ path }) => path) }, [
      `${files.length} files in ${folder}.`,
    ]);
  });
}

/** Every kind under its own name, and those that the definition gives a path at that path too. */
async function viewsOf(
  loaded: LoadedSession,
  now: Instant,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { session } = loaded;
  const files = viewFiles(session, VIEW_KINDS, now);
  const stored = await loaded.files();
  const taken: FileWrite[] = [];
  for (const path of await stored.list('checkpoints')) {
    const bytes = await stored.read(path);
    if (bytes !== undefined) taken.push({ path, bytes });
  }
  const views = session.definition.views.map((view) => ({
    view,
    files: viewFiles(session, [view.kind], session.updatedAt),
  }));
  const copies = placedViews(session, views, taken);
  const all = [
    ...files,
    ...copies.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString('utf8') })),
  ];
  return [...new Map(all.map(({ path, text }) => [path, { path, text }])).values()];
}

/** What an agent owns, in its order; without an agent every queue, and the tasks that are nobody's. */
function queue(call: Call, session: Session, now: Instant): VerbEnd {
  const [agent] = call.positionals;
  const queues = session.notes.queues.filter((one) => agent === undefined || one.agent === agent);
  const documents = queues.map((one) => queueDocument(session, one));
  const unowned = [...session.tasks]
    .filter(({ owner, status }) => agent === undefined && owner === null && !isTerminal(status))
    .map((task) => ({
      id: task.spec.id,
      title: task.spec.title,
      standing: explain(session, task, now).standing,
    }));
  const lines = documents.flatMap((one) => [
    `${plainText(one.agent)}: ${one.completed} of ${one.total_tasks} completed`,
    ...one.queue.map(
      ({ position, task_id, status, title }) => `  ${position}. ${task_id}  ${status}  ${plainText(title)}`,
    ),
  ]);
  const others = unowned.map(({ id, standing, title }) => `  ${id}  ${standing}  ${plainText(title)}`);
  const empty = agent === undefined ? 'No queues.' : `${plainText(agent)} owns no tasks.`;
  return answered({ session: session.id, version: session.version, queues: documents, unowned }, [
    ...(lines.length === 0 ? [empty] : lines),
    ...(others.length === 0 ? [] : ['nobody:', ...others]),
  ]);
}
