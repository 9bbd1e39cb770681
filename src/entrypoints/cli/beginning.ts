/** What has to be known before a word is said: the settings of the person who calls, and how he wants to be answered. */
import { userSettings } from '../../adapters/definition/settings-files.js';
import type { WrittenSettings } from '../../schema/settings-file.js';
import { fromVariable, NO_SETTINGS } from '../wire-settings.js';

export interface Beginning {
  readonly user: WrittenSettings;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly noColour: boolean;
  /** Why the settings cannot be used; null when they can. Help is given all the same. */
  readonly problem: { readonly error: unknown } | null;
}

/** Options go before the environment, and that before the file. Never throws. */
export async function beginning(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Beginning> {
  let user = NO_SETTINGS;
  let problem: Beginning['problem'] = null;
  const said = { quiet: false, json: false, color: true };
  try {
    user = await userSettings(env);
    for (const name of ['quiet', 'json', 'color'] as const) {
      const value = (await fromVariable(env, name)) ?? user.get(name)?.value;
      if (typeof value === 'boolean') said[name] = value;
    }
  } catch (error) {
    problem = { error };
  }
  return {
    user,
    quiet: said.quiet || words.includes('--quiet'),
    json: said.json || words.includes('--json'),
    noColour: !said.color || words.includes('--no-color'),
    problem,
  };
}
