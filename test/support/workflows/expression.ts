/** Evaluates one expression with the platform's own lexer, parser and evaluator; what they do not know (status functions) is supplied here. */
import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { Json, JsonObject } from './json.js';

/** What `success()`, `failure()` and `cancelled()` answer. */
export interface StatusAnswers {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

export interface Scope {
  /** By name of the context: `github`, `needs`, … Never changed after it was handed over: converted values are kept. */
  readonly contexts: JsonObject;
  readonly status: StatusAnswers;
}

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'secrets',
  'needs',
  'jobs',
  'matrix',
  'strategy',
  'steps',
  'inputs',
  'job',
  'runner',
];
const UNKNOWN = ['success', 'failure', 'always', 'cancelled', 'hashFiles'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}));
const trees = new Map<string, Expr>();
const converted = new WeakMap<object, data.ExpressionData>();

/** The value of an expression, given without its braces. Throws what is wrong with it. */
export function evaluateExpression(source: string, scope: Scope): Json {
  const tree = trees.get(source) ?? parse(source);
  const pairs = Object.entries(scope.contexts).map(([key, value]) => ({ key, value: convert(value) }));
  const value = new Evaluator(tree, new data.Dictionary(...pairs), functions(scope)).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer) ?? 'null');
}

function parse(source: string): Expr {
  // The lexer turns only the first '' of a text into a quote.
  const tokens = new Lexer(source).lex().tokens.map((token) => {
    if (typeof token.value !== 'string' || !token.lexeme.startsWith("'")) return token;
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
  });
  const tree = new Parser(tokens, CONTEXTS, UNKNOWN).parse();
  trees.set(source, tree);
  return tree;
}

function convert(value: Json): data.ExpressionData {
  if (typeof value !== 'object' || value === null) return JSON.parse(JSON.stringify(value), data.reviver);
  const known = converted.get(value);
  if (known !== undefined) return known;
  const made: data.ExpressionData = JSON.parse(JSON.stringify(value), data.reviver);
  converted.set(value, made);
  return made;
}

function functions({ status }: Scope): Map<string, FunctionDefinition> {
  const answers: Readonly<Record<string, boolean>> = { ...status, always: true };
  return new Map(
    UNKNOWN.map((info) => [
      info.name.toLowerCase(),
      {
        ...info,
        call: () => {
          const answer = answers[info.name];
          if (answer === undefined) throw new Error(`the workflow rig does not know ${info.name}()`);
          return new data.BooleanData(answer);
        },
      },
    ]),
  );
}
