/** A step as it stands in a workflow or in a composite action. */
import { fieldsOf, itemsOf, literalText, type Template } from './template.js';

export interface StepModel {
  /** As given; null when the platform makes one up. */
  readonly id: string | null;
  readonly name: Template | null;
  readonly condition: Template | null;
  readonly run: Template | null;
  readonly uses: string | null;
  readonly with: Template | null;
  readonly env: Template | null;
  readonly shell: Template | null;
  readonly workingDirectory: Template | null;
  readonly continueOnError: Template | null;
  readonly timeoutMinutes: Template | null;
}

export function stepsOf(template: Template | undefined): readonly StepModel[] {
  return itemsOf(template).map((step) => {
    const fields = fieldsOf(step);
    for (const key of ['background', 'wait', 'wait-all', 'cancel', 'parallel'])
      if (fields.has(key)) throw unsupported(`step key ${key}`);
    return {
      id: literalText(fields.get('id')),
      name: fields.get('name') ?? null,
      condition: fields.get('if') ?? null,
      run: fields.get('run') ?? null,
      uses: literalText(fields.get('uses')),
      with: fields.get('with') ?? null,
      env: fields.get('env') ?? null,
      shell: fields.get('shell') ?? null,
      workingDirectory: fields.get('working-directory') ?? null,
      continueOnError: fields.get('continue-on-error') ?? null,
      timeoutMinutes: fields.get('timeout-minutes') ?? null,
    };
  });
}

/** The platform can, the rig cannot. */
export function unsupported(what: string): Error {
  return new Error(`the workflow rig cannot do this: ${what}`);
}
