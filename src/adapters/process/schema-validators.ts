/**
 * The two JSON schema validators, imported statically in a file that is itself loaded lazily: in a bundle the named exports of a CommonJS
 * package are only there for static imports.
 */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

export const validators = { draft7: Ajv, draft2020: Ajv2020 } as const;
