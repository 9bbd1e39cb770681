/** Module hooks that let the packages of the platform import their JSON files without saying so, as bundlers and test runners do. */
import type { LoadHook } from 'node:module';

export const load: LoadHook = (address, context, next) =>
  address.endsWith('.json')
    ? next(address, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
    : next(address, context);
