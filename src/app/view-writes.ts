/** Files for other systems go with every step, where the definition asks for them: in the session, and as copies where their own tools look. */
import type { Session } from '../domain/session.js';
import type { FileWrite } from './ports.js';

export interface ViewWrites {
  /** In the session's folder. */
  readonly writes: readonly FileWrite[];
  /** From the root of the repository. */
  readonly placed: readonly FileWrite[];
}

const NOTHING: ViewWrites = { writes: [], placed: [] };

/** `written`: what the transaction writes anyway; of a checkpoint that it took there is a copy too. */
export async function viewWrites(session: Session, written: readonly FileWrite[]): Promise<ViewWrites> {
  const { views } = session.definition;
  if (views.length === 0) return NOTHING;
  const [{ viewFiles }, { placedViews }] = await Promise.all([
    import('./views.js'),
    import('./placed-views.js'),
  ]);
  const files = views.map((view) => ({ view, files: viewFiles(session, [view.kind], session.updatedAt) }));
  return {
    writes: files.flatMap((one) => one.files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))),
    placed: placedViews(session, files, written),
  };
}
