/** An action's `action.yml`, checked by the platform's own parser: inputs, outputs and how it is run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { type StepModel, stepsOf, unsupported } from './step-model.js';
import { type Fields, fieldsOf, literalText, type Template, templateOf } from './template.js';

export interface ActionInput {
  readonly name: string;
  readonly fallback: Template | null;
}

interface Declared {
  readonly inputs: readonly ActionInput[];
}

export interface NodeAction extends Declared {
  readonly kind: 'node';
  readonly main: string;
  readonly post: string | null;
  readonly postCondition: Template | null;
}

export interface CompositeAction extends Declared {
  readonly kind: 'composite';
  readonly steps: readonly StepModel[];
  readonly outputs: Fields;
}

export type Action = NodeAction | CompositeAction;

/** Throws what is wrong with it, as the step that uses it fails. */
export function readAction(folder: string): Action {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((one) => existsSync(one));
  if (path === undefined)
    throw new Error(
      `Can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
    );
  const { context, value } = parseAction(
    { name: path, content: readFileSync(path, 'utf8') },
    new NoOperationTraceWriter(),
  );
  const errors = context.errors.getErrors();
  if (value === undefined || errors.length > 0)
    throw new Error(errors.map(({ message }) => `${path}: ${message}`).join('\n'));
  const fields = fieldsOf(templateOf(value, context));
  const runs = fieldsOf(fields.get('runs'));
  const inputs = [...fieldsOf(fields.get('inputs'))].map(([name, input]) => ({
    name,
    fallback: fieldsOf(input).get('default') ?? null,
  }));
  const using = literalText(runs.get('using')) ?? '';
  if (using === 'composite')
    return { kind: 'composite', inputs, steps: stepsOf(runs.get('steps')), outputs: outputsOf(fields) };
  if (using !== 'node20' && using !== 'node24') throw unsupported(`using: ${using} in ${path}`);
  if (runs.has('pre')) throw unsupported(`runs.pre in ${path}`);
  return {
    kind: 'node',
    inputs,
    main: literalText(runs.get('main')) ?? '',
    post: literalText(runs.get('post')),
    postCondition: conditionOf(runs.get('post-if')),
  };
}

function outputsOf(fields: Fields): Fields {
  return new Map(
    [...fieldsOf(fields.get('outputs'))].flatMap(([name, output]) => {
      const value = fieldsOf(output).get('value');
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Taken as it is: nothing is added, and without one the step always runs. */
function conditionOf(template: Template | undefined): Template | null {
  const text = literalText(template);
  return text === null ? (template ?? null) : { kind: 'expression', source: text };
}
