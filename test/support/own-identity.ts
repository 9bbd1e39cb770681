/**
 * Child process: prints its own identity and ends.
 */
import { createProcessIdentity } from '../../src/adapters/process/process-identity.js';

process.stdout.write(JSON.stringify(createProcessIdentity().self()));
