/** The answer to a command. Refusing is a value; a bug throws. */
import type { Rejection, RejectionCode } from './command.js';
import type { Event } from './event.js';

export type Decision =
  | {
      readonly kind: 'accepted';
      /** Empty when what was asked for is so already. */
      readonly events: readonly Event[];
      /** Set when the command counts for nothing although it is on record: a report that came too late. */
      readonly ignored: Rejection | null;
    }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

export function accepted(events: readonly Event[], ignored: Rejection | null = null): Decision {
  return { kind: 'accepted', events, ignored };
}

export function refused(code: RejectionCode, message: string, remedy: string): Decision {
  return { kind: 'refused', rejection: { code, message, remedy } };
}
