/**
 * The value of an expression. Total: what has no value is null, and types that differ are compared the way workflow files compare them (as numbers,
 * texts without regard to letter case).
 */
import type { Expression, Value } from './expression.js';

export interface Surroundings {
  readonly names: Readonly<Record<string, Value>>;
  /** How the things went that the expression is asked about; `success()` and `failure()` answer it. */
  readonly succeeded: boolean;
  readonly failed: boolean;
}

export function evaluate(expression: Expression, around: Surroundings): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'name':
      return Object.hasOwn(around.names, expression.name) ? (around.names[expression.name] ?? null) : null;
    case 'property':
      return property(evaluate(expression.of, around), evaluate(expression.key, around));
    case 'not':
      return !isTrue(evaluate(expression.of, around));
    case 'binary':
      return binary(expression, around);
    default:
      return call(
        expression.name,
        expression.parts.map((part) => evaluate(part, around)),
        around,
      );
  }
}

/** What counts as true: everything but false, null, 0, NaN and the empty text. */
export function isTrue(value: Value): boolean {
  return !(
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'number' && (value === 0 || Number.isNaN(value)))
  );
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function property(of: Value, key: Value): Value {
  if (typeof of === 'function') return of(textOf(key));
  if (of === null || typeof of !== 'object') return null;
  if (isList(of)) {
    const index = numberOf(key);
    return Number.isNaN(index) ? null : (of[Math.floor(index)] ?? null);
  }
  const wanted = textOf(key).toLowerCase();
  const found = Object.keys(of).find((name) => name.toLowerCase() === wanted);
  return found === undefined ? null : (of[found] ?? null);
}

function binary(expression: Extract<Expression, { kind: 'binary' }>, around: Surroundings): Value {
  const left = evaluate(expression.left, around);
  if (expression.operator === '&&') return isTrue(left) ? evaluate(expression.right, around) : left;
  if (expression.operator === '||') return isTrue(left) ? left : evaluate(expression.right, around);
  const right = evaluate(expression.right, around);
  switch (expression.operator) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '<':
      return order(left, right) === -1;
    case '<=':
      return order(left, right) === -1 || isEqual(left, right);
    case '>':
      return order(left, right) === 1;
    default:
      return order(left, right) === 1 || isEqual(left, right);
  }
}

function isEqual(a: Value, b: Value): boolean {
  const [left, right] = alike(a, b);
  if (typeof left === 'string' && typeof right === 'string') return folded(left) === folded(right);
  return left === right;
}

/** -1, 0, 1, or null where the two have no order. */
function order(a: Value, b: Value): -1 | 0 | 1 | null {
  const [left, right] = alike(a, b);
  if (typeof left === 'string' && typeof right === 'string') return sign(folded(left), folded(right));
  if (typeof left === 'number' && typeof right === 'number') return sign(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return sign(Number(left), Number(right));
  return null;
}

function sign<T extends string | number>(a: T, b: T): -1 | 0 | 1 | null {
  if (a < b) return -1;
  if (a > b) return 1;
  return a === b ? 0 : null;
}

function folded(text: string): string {
  return text.toUpperCase();
}

/** Two values of different kinds as numbers, where they are simple enough. */
function alike(a: Value, b: Value): readonly [Value, Value] {
  if (kindOf(a) === kindOf(b) || kindOf(a) === 'many' || kindOf(b) === 'many') return [a, b];
  return [numberOf(a), numberOf(b)];
}

function kindOf(value: Value): string {
  if (value === null) return 'null';
  return typeof value === 'object' || typeof value === 'function' ? 'many' : typeof value;
}

function numberOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  return value.trim() === '' ? 0 : Number(value);
}

function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return isList(value) ? 'Array' : 'Object';
}

function call(name: string, parts: readonly Value[], around: Surroundings): Value {
  const [first = null, second = null] = parts;
  switch (name) {
    case 'contains':
      if (isList(first)) return first.some((item) => isEqual(item, second));
      return isSimple(first) && isSimple(second) && folded(textOf(first)).includes(folded(textOf(second)));
    case 'startswith':
      return isSimple(first) && isSimple(second) && folded(textOf(first)).startsWith(folded(textOf(second)));
    case 'endswith':
      return isSimple(first) && isSimple(second) && folded(textOf(first)).endsWith(folded(textOf(second)));
    case 'format':
      return formatted(textOf(first), parts.slice(1));
    case 'join':
      return joined(first, parts.length > 1 ? textOf(second) : ',');
    case 'success':
      return around.succeeded;
    case 'failure':
      return around.failed;
    default:
      return true;
  }
}

function isSimple(value: Value): boolean {
  return kindOf(value) !== 'many';
}

function joined(value: Value, between: string): string {
  if (isList(value)) return value.map(textOf).join(between);
  return isSimple(value) ? textOf(value) : '';
}

/** `{0}` is the first value; doubled braces stand for themselves, and a number without a value for nothing. */
function formatted(pattern: string, values: readonly Value[]): string {
  return pattern.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (found: string, index: string | undefined) =>
    index === undefined ? found.slice(1) : textOf(values[Number(index)] ?? null),
  );
}
