/**
 * Holds data that somebody else parsed for us (JSON, YAML) to what is safe to carry on: plain, finite, not too deep, not too much of it,
 * no cycle and no key that reaches a prototype.
 */

export interface DataLimits {
  readonly depth: number;
  readonly values: number;
}

export const DATA_LIMITS: DataLimits = { depth: 32, values: 200_000 };

/** Why a parsed value is no plain data, or undefined when it is. */
export function dataFault(value: unknown, limits: DataLimits = DATA_LIMITS): string | undefined {
  let left = limits.values;
  const look = (one: unknown, depth: number): string | undefined => {
    left -= 1;
    if (left < 0) return `holds more than ${limits.values} values`;
    if (typeof one === 'number')
      return Number.isFinite(one) ? undefined : 'holds a number that is not finite';
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return undefined;
    if (typeof one !== 'object') return `holds a ${typeof one}`;
    if (depth >= limits.depth) return `is nested deeper than ${limits.depth} levels`;
    if (!Array.isArray(one) && !isPlain(one)) return 'holds no plain object';
    for (const key of Object.keys(one)) if (key === '__proto__') return 'holds the key "__proto__"';
    for (const inner of Object.values(one)) {
      const fault = look(inner, depth + 1);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  return look(value, 0);
}

/** Of no class of its own; the prototype of plain objects is told by having none above it, in every realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
