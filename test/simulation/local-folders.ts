/** Folders of the simulated machines: reports by path, and what local runs keep of their attempts. */
import type { LocalAttempts, ReceivedReport } from '../../src/app/ports/attempts.js';

export class LocalFolders {
  /** Report folders by their path. */
  readonly reports = new Map<string, ReceivedReport>();
  /** Attempts of local runs that were begun and not discarded: `<session>/<key>`. */
  readonly begun = new Set<string>();

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
      logFile: (session, task, attempt) => `logs/${session}/${task}/${attempt}`,
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
      forget: async (session) => {
        for (const name of this.begun) if (name.startsWith(`${session}/`)) this.begun.delete(name);
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
