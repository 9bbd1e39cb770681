/** What every family of checks is given to look at, and how it looks without stumbling over what another family reports. */
import { OrchestratorError } from '../../errors.js';
import type { Preflight, RunFacts } from '../ports/forge.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { Finding } from './finding.js';

export interface Look {
  readonly around: Surroundings;
  /** Null unless the platform is to be asked. */
  readonly platform: PlatformLook | null;
}

export interface PlatformLook {
  readonly preflight: Preflight;
  /** `owner/name`. */
  readonly repository: string;
  /** The workflow run around this process. */
  readonly run: RunFacts | null;
}

/** Checks that belong together. What they throw from the catalogue becomes a finding. */
export interface Family {
  readonly name: string;
  readonly check: (look: Look) => Promise<readonly Finding[]>;
}

/** The fact, or null where it cannot be had: the family that the fact belongs to says why. */
export async function known<T>(fact: Promise<T>): Promise<T | null> {
  try {
    return await fact;
  } catch (error) {
    if (error instanceof OrchestratorError) return null;
    throw error;
  }
}
