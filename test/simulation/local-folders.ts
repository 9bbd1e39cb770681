/** Folders of the simulated machines: reports by path, and what local runs keep of their attempts. */
import type { LocalAttempts, ReceivedReport } from '../../src/app/ports/attempts.js';
import type { SessionId } from '../../src/domain/ids.js';

export class LocalFolders {
  /** Report folders by their path. */
  readonly reports = new Map<string, ReceivedReport>();
  /** Attempts of local runs that were begun and not discarded: `<session>/<key>`. */
  readonly begun = new Set<string>();
  /** Logs that were kept: `<session>/<task>/<attempt>`. */
  readonly logs = new Set<string>();
  readonly condemned = new Set<SessionId>();

  /** Report folders that are this one, or lie in it. */
  below(folder: string): readonly ReceivedReport[] {
    return [...this.reports].flatMap(([path, report]) =>
      path === folder || path.startsWith(`${folder}/`) ? [report] : [],
    );
  }

  /** As one process has them; `touch` is called before everything that takes time. */
  local(touch: (what: string) => Promise<void>): LocalAttempts {
    const place = (session: string, key: string): string => `local/${session}/${key}`;
    return {
      reportFolder: (session, key) => {
        this.begun.add(`${session}/${key}`);
        return place(session, key);
      },
      logFile: (session, task, attempt) => {
        this.logs.add(`${session}/${task}/${attempt}`);
        return `logs/${session}/${task}/${attempt}`;
      },
      started: (session, key) => {
        this.begun.add(`${session}/${key}`);
      },
      endSurvivors: (_session, key) => touch(`end what is left of ${key}`),
      keys: async (session) => {
        await touch('list attempts');
        return [...this.begun].flatMap((name) =>
          name.startsWith(`${session}/`) ? [name.slice(session.length + 1)] : [],
        );
      },
      condemn: async (session) => {
        await touch(`condemn ${session}`);
        this.condemned.add(session);
      },
      spare: async (session) => {
        await touch(`spare ${session}`);
        this.condemned.delete(session);
      },
      condemned: async () => {
        await touch('list the condemned');
        return [...this.condemned];
      },
      forget: async (session) => {
        for (const kept of [this.begun, this.logs]) {
          await touch(`forget a part of ${session}`);
          for (const name of kept) if (name.startsWith(`${session}/`)) kept.delete(name);
        }
        await touch(`forget that ${session} was condemned`);
        this.condemned.delete(session);
      },
      discard: async (session, keys) => {
        for (const key of keys) {
          await touch(`discard ${key}`);
          this.begun.delete(`${session}/${key}`);
          this.reports.delete(place(session, key));
        }
      },
    };
  }
}
