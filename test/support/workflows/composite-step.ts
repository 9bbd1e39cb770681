/** A composite action: its steps run in a frame of their own, and fold into the step that uses it. */
import type { CompositeAction } from './action-manifest.js';
import type { Frame } from './job-session.js';
import { asText } from './json.js';
import type { StepCall } from './step-call.js';
import { evaluate } from './template.js';

export interface CompositeCall {
  readonly call: StepCall;
  readonly action: CompositeAction;
  readonly inputs: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly self: () => Promise<string>;
}

export async function runComposite(composite: CompositeCall): Promise<boolean> {
  const { call, action, inputs, folder, self } = composite;
  const frame: Frame = {
    steps: new Map(),
    inputs,
    env: { ...call.frame.env, ...call.env },
    actionPath: folder,
    self,
    failed: false,
  };
  for (const [index, step] of action.steps.entries()) await call.inner(call, frame, step, index);
  const scope = call.session.scope(frame, {}, call.id);
  for (const [name, value] of action.outputs) call.left.outputs[name] = asText(evaluate(value, scope));
  return !frame.failed;
}
