/** One workflow file: checked by the platform's own parser, then read into what the rig executes. */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { type Permissions, permissionsOf } from './permissions.js';
import { type StepModel, stepsOf, unsupported } from './step-model.js';
import { type Fields, fieldsOf, literalText, literalTexts, type Template, templateOf } from './template.js';

export interface InputModel {
  readonly name: string;
  /** `string`, `boolean`, `number`, `choice`, `environment`. */
  readonly type: string;
  readonly required: boolean;
  readonly fallback: Template | null;
  readonly options: readonly string[];
}

export interface Defaults {
  readonly shell: Template | null;
  readonly workingDirectory: Template | null;
}

export interface JobModel {
  readonly id: string;
  readonly name: Template | null;
  readonly needs: readonly string[];
  readonly condition: Template | null;
  readonly matrix: Template | null;
  readonly failFast: Template | null;
  readonly maxParallel: Template | null;
  readonly runsOn: Template | null;
  readonly environment: Template | null;
  readonly concurrency: Template | null;
  readonly permissions: Permissions | null;
  readonly env: Template | null;
  readonly defaults: Defaults;
  readonly outputs: Template | null;
  readonly timeoutMinutes: Template | null;
  readonly continueOnError: Template | null;
  readonly steps: readonly StepModel[];
  /** The workflow that is called, and with what. */
  readonly uses: string | null;
  readonly with: Template | null;
  readonly secrets: Template | null;
}

export interface WorkflowModel {
  readonly path: string;
  readonly name: string;
  readonly events: Fields;
  readonly permissions: Permissions | null;
  readonly env: Template | null;
  readonly defaults: Defaults;
  readonly concurrency: Template | null;
  readonly jobs: readonly JobModel[];
  /** Inputs of `workflow_dispatch`. */
  readonly dispatch: readonly InputModel[];
  /** Of `workflow_call`. */
  readonly call: {
    readonly inputs: readonly InputModel[];
    readonly secrets: readonly { readonly name: string; readonly required: boolean }[];
    readonly outputs: Fields;
  };
}

export interface ParsedWorkflow {
  readonly model: WorkflowModel;
  readonly errors: readonly string[];
}

const LONGEST_SCRIPT = 21_000;

export async function parseWorkflowFile(path: string, content: string): Promise<ParsedWorkflow> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  const found = (): string[] => context.errors.getErrors().map((error) => `${path}: ${error.message}`);
  if (value === undefined || found().length > 0) return { model: modelOf(path, new Map()), errors: found() };
  await convertWorkflowTemplate(context, value);
  const model = modelOf(path, fieldsOf(templateOf(value, context)));
  return { model, errors: [...new Set([...found(), ...tooLong(model)])] };
}

function tooLong({ path, jobs }: WorkflowModel): readonly string[] {
  return jobs.flatMap(({ id, steps }) =>
    steps.flatMap(({ run }) => {
      const length = run?.kind === 'expression' ? run.source.length : (literalText(run)?.length ?? 0);
      return length > LONGEST_SCRIPT ? [`${path}: a script of job ${id} is too long`] : [];
    }),
  );
}

function modelOf(path: string, fields: Fields): WorkflowModel {
  const events = eventsOf(fields.get('on'));
  const call = fieldsOf(events.get('workflow_call'));
  return {
    path,
    name: literalText(fields.get('name')) ?? path,
    events,
    permissions: permissionsOf(fields.get('permissions')),
    env: fields.get('env') ?? null,
    defaults: defaultsOf(fields.get('defaults')),
    concurrency: fields.get('concurrency') ?? null,
    jobs: [...fieldsOf(fields.get('jobs'))].map(([id, job]) => jobOf(id, fieldsOf(job))),
    dispatch: inputsOf(fieldsOf(events.get('workflow_dispatch')).get('inputs')),
    call: {
      inputs: inputsOf(call.get('inputs')),
      secrets: [...fieldsOf(call.get('secrets'))].map(([name, secret]) => ({
        name,
        required: literalText(fieldsOf(secret).get('required')) === 'true',
      })),
      outputs: new Map(
        [...fieldsOf(call.get('outputs'))].flatMap(([name, output]) => {
          const value = fieldsOf(output).get('value');
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    },
  };
}

/** `on: push`, `on: [push]` and `on: { push: … }`. */
function eventsOf(on: Template | undefined): Fields {
  if (on?.kind === 'map') return fieldsOf(on);
  return new Map(literalTexts(on).map((name) => [name, { kind: 'literal', value: null }]));
}

function inputsOf(template: Template | undefined): readonly InputModel[] {
  return [...fieldsOf(template)].map(([name, input]) => {
    const fields = fieldsOf(input);
    return {
      name,
      type: literalText(fields.get('type')) ?? 'string',
      required: literalText(fields.get('required')) === 'true',
      fallback: fields.get('default') ?? null,
      options: literalTexts(fields.get('options')),
    };
  });
}

function defaultsOf(template: Template | undefined): Defaults {
  const run = fieldsOf(fieldsOf(template).get('run'));
  return { shell: run.get('shell') ?? null, workingDirectory: run.get('working-directory') ?? null };
}

function jobOf(id: string, fields: Fields): JobModel {
  for (const key of ['container', 'services', 'snapshot'])
    if (fields.has(key)) throw unsupported(`${key} of job ${id}`);
  const strategy = fieldsOf(fields.get('strategy'));
  if (fields.get('strategy')?.kind === 'expression')
    throw unsupported(`strategy of job ${id} as an expression`);
  return {
    id,
    name: fields.get('name') ?? null,
    needs: literalTexts(fields.get('needs')),
    condition: fields.get('if') ?? null,
    matrix: strategy.get('matrix') ?? null,
    failFast: strategy.get('fail-fast') ?? null,
    maxParallel: strategy.get('max-parallel') ?? null,
    runsOn: fields.get('runs-on') ?? null,
    environment: fields.get('environment') ?? null,
    concurrency: fields.get('concurrency') ?? null,
    permissions: permissionsOf(fields.get('permissions')),
    env: fields.get('env') ?? null,
    defaults: defaultsOf(fields.get('defaults')),
    outputs: fields.get('outputs') ?? null,
    timeoutMinutes: fields.get('timeout-minutes') ?? null,
    continueOnError: fields.get('continue-on-error') ?? null,
    steps: stepsOf(fields.get('steps')),
    uses: literalText(fields.get('uses')),
    with: fields.get('with') ?? null,
    secrets: fields.get('secrets') ?? null,
  };
}
