/** The legs of a matrix: cross product, `exclude`, then `include`, in the order and with the refusals of the platform. */
import { asText, isList, isObject, type Json, type JsonObject, sameJson } from './json.js';

export const MOST_LEGS = 256;

export class MatrixError extends Error {}

/** Throws MatrixError for an empty matrix, and for more legs than a run may have. */
export function matrixLegs(matrix: Json): readonly JsonObject[] {
  if (!isObject(matrix)) throw new MatrixError('Error reading JToken: the matrix is no mapping.');
  const { include: more, exclude: less, ...vectors } = matrix;
  for (const [name, values] of Object.entries(vectors)) {
    if (!isList(values)) throw new MatrixError(`Matrix vector '${name}' is no sequence.`);
    if (values.length === 0) throw new MatrixError(`Matrix vector '${name}' does not contain any values`);
  }
  const excluded = rows(less, 'exclude');
  const product = crossProduct(Object.entries(vectors)).filter(
    (leg) => !excluded.some((row) => Object.entries(row).every(([key, value]) => same(leg[key], value))),
  );
  const legs = included(product, rows(more, 'include'), new Set(Object.keys(vectors)));
  if (legs.length === 0) throw new MatrixError('Matrix must define at least one vector');
  if (legs.length > MOST_LEGS)
    throw new MatrixError(`Strategy produces ${legs.length} jobs, more than ${MOST_LEGS}`);
  return legs;
}

function rows(value: Json | undefined, name: string): readonly JsonObject[] {
  if (value === undefined || value === null) return [];
  if (!isList(value) || !value.every(isObject))
    throw new MatrixError(`Matrix ${name} is no sequence of mappings.`);
  return value.filter(isObject);
}

function crossProduct(vectors: readonly (readonly [string, Json])[]): readonly JsonObject[] {
  if (vectors.length === 0) return [];
  return vectors.reduce<readonly JsonObject[]>(
    (legs, [name, values]) =>
      legs.flatMap((leg) => (isList(values) ? values.map((value) => ({ ...leg, [name]: value })) : [])),
    [{}],
  );
}

/** A row widens every leg whose own values it does not change; a row that fits none is a leg of its own. */
function included(
  product: readonly JsonObject[],
  additions: readonly JsonObject[],
  own: ReadonlySet<string>,
): readonly JsonObject[] {
  const widened: JsonObject[] = [...product];
  const alone: JsonObject[] = [];
  for (const row of additions) {
    let fits = false;
    product.forEach((leg, index) => {
      if (!Object.entries(row).every(([key, value]) => !own.has(key) || same(leg[key], value))) return;
      widened[index] = { ...widened[index], ...row };
      fits = true;
    });
    if (!fits) alone.push(row);
  }
  return [...widened, ...alone];
}

function same(one: Json | undefined, other: Json): boolean {
  return one !== undefined && sameJson(one, other);
}

/** ` (linux, 20)`: what a job's name says about its leg. */
export function legSuffix(leg: JsonObject): string {
  const values = scalars(leg).filter((text) => text !== '');
  return values.length === 0 ? '' : ` (${values.join(', ')})`;
}

function scalars(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(scalars);
  return isObject(value) ? Object.values(value).flatMap(scalars) : [asText(value)];
}
