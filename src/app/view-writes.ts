/** Files for other systems go with every step, where the definition asks for them. */
import type { Session } from '../domain/session.js';
import type { FileWrite } from './ports.js';

export async function viewWrites(session: Session): Promise<readonly FileWrite[]> {
  const { views: kinds } = session.definition;
  if (kinds.length === 0) return [];
  const { viewFiles } = await import('./views.js');
  return viewFiles(session, kinds, session.updatedAt).map(({ path, text }) => ({
    path,
    bytes: Buffer.from(text, 'utf8'),
  }));
}
