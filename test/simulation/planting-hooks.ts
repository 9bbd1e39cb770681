/** Module hooks of {@link plant}: they run in a thread of their own, and know nothing but the edits they were given. */
import type { InitializeHook, LoadHook } from 'node:module';

interface PlacedEdit {
  readonly address: string;
  readonly find: string;
  readonly put: string;
}

let edits: readonly PlacedEdit[] = [];

export const initialize: InitializeHook<readonly PlacedEdit[]> = (given) => {
  edits = given;
};

export const load: LoadHook = async (address, context, next) => {
  const loaded = await next(address, context);
  const own = edits.filter((edit) => edit.address === address);
  if (own.length === 0 || loaded.source == null) return loaded;
  const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  return { ...loaded, source: own.reduce((source, { find, put }) => source.replace(find, () => put), text) };
};
