/** Parts of a workflow file that may hold expressions: read from the official parser's tokens into plain values, and evaluated. */
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { BasicExpressionToken } from '@actions/workflow-parser/templates/tokens/basic-expression-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { parse } from 'yaml';
import { evaluateExpression, type Scope } from './expression.js';
import { asText, isList, isObject, isTruthy, type Json, type JsonObject } from './json.js';

export type Template =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'expression'; readonly source: string }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | {
      readonly kind: 'map';
      readonly entries: readonly { readonly key: Template; readonly value: Template }[];
    };

export type Fields = ReadonlyMap<string, Template>;

export function templateOf(token: TemplateToken, context: TemplateContext): Template {
  if (isMapping(token)) {
    const entries = Array.from(token, ({ key, value }) => {
      const name = templateOf(key, context);
      const condition = name.kind === 'literal' && name.value === 'if' && !isMapping(value);
      return { key: name, value: condition ? conditionOf(value, context) : templateOf(value, context) };
    });
    return { kind: 'map', entries };
  }
  if (isSequence(token))
    return {
      kind: 'list',
      items: Array.from({ length: token.count }, (_, index) => templateOf(token.get(index), context)),
    };
  if (isBasicExpression(token)) return { kind: 'expression', source: expressionOf(token) };
  if (isString(token) || isNumber(token) || isBoolean(token)) return { kind: 'literal', value: token.value };
  return { kind: 'literal', value: null };
}

/** `if` is an expression even without braces, and holds `success()` unless it asks for a status itself. */
function conditionOf(token: TemplateToken, context: TemplateContext): Template {
  const condition = convertToIfCondition(context, token);
  return { kind: 'expression', source: condition?.expression ?? 'false' };
}

/** The parser keeps the indentation of block texts that hold expressions; the platform does not. */
function expressionOf(token: BasicExpressionToken): string {
  const { blockScalarHeader, source } = token;
  if (blockScalarHeader === undefined || source === undefined) return token.expression;
  const text: unknown = parse(`${blockScalarHeader}\n${source}`);
  return typeof text === 'string' ? interpolation(text) : token.expression;
}

/** `a ${{ x }}` as a call of `format`. */
function interpolation(text: string): string {
  const values: string[] = [];
  let pattern = '';
  let rest = text;
  for (let open = rest.indexOf('${{'); open >= 0; open = rest.indexOf('${{')) {
    const close = endOfExpression(rest, open + 3);
    pattern += `${braced(rest.slice(0, open))}{${values.length}}`;
    values.push(rest.slice(open + 3, close).trim());
    rest = rest.slice(close + 2);
  }
  return `format('${pattern}${braced(rest)}', ${values.join(', ')})`;
}

function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  throw new Error(`an expression has no end: ${text.slice(from, from + 80)}`);
}

function braced(text: string): string {
  return text.replaceAll("'", "''").replaceAll('{', '{{').replaceAll('}', '}}');
}

export function evaluate(template: Template | null | undefined, scope: Scope): Json {
  if (template === null || template === undefined) return null;
  if (template.kind === 'literal') return template.value;
  if (template.kind === 'expression') return evaluateExpression(template.source, scope);
  if (template.kind === 'list') return template.items.map((item) => evaluate(item, scope));
  return Object.fromEntries(
    template.entries.map(({ key, value }) => [asText(evaluate(key, scope)), evaluate(value, scope)]),
  );
}

/** A condition; without one, whether everything before succeeded. */
export function holds(template: Template | null, scope: Scope): boolean {
  return template === null ? scope.status.success : isTruthy(evaluate(template, scope));
}

/** A mapping whose values are all text, such as `env` and `with`. */
export function evaluateTexts(template: Template | null, scope: Scope): Readonly<Record<string, string>> {
  const value = evaluate(template, scope);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]))
    : {};
}

/** Entries of a mapping with plain keys; none for anything else. */
export function fieldsOf(template: Template | null | undefined): Fields {
  if (template?.kind !== 'map') return new Map();
  return new Map(
    template.entries.flatMap(({ key, value }) =>
      key.kind === 'literal' ? [[asText(key.value), value] as const] : [],
    ),
  );
}

export function itemsOf(template: Template | null | undefined): readonly Template[] {
  if (template?.kind === 'list') return template.items;
  return template?.kind === 'literal' && template.value !== null ? [template] : [];
}

/** Text that stands there as it is; null for nothing and for expressions. */
export function literalText(template: Template | null | undefined): string | null {
  return template?.kind === 'literal' && template.value !== null ? asText(template.value) : null;
}

export function literalTexts(template: Template | null | undefined): readonly string[] {
  return itemsOf(template).flatMap((item) => literalText(item) ?? []);
}

export function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

export function asList(value: Json): readonly Json[] {
  return isList(value) ? value : [];
}
