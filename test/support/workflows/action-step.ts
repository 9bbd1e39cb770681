/** A `uses:` step: finds the action, hands it its inputs, and runs it as a Node program, as a composite or as a double. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Double } from './action-double.js';
import { type Action, type NodeAction, readAction } from './action-manifest.js';
import { runComposite } from './composite-step.js';
import { asText } from './json.js';
import { environmentOf, runStepProcess, type StepCall } from './step-call.js';
import { evaluate, evaluateTexts, holds } from './template.js';

interface Found {
  readonly folder: string;
  /** Root of the action's repository, for its own `$/`. */
  readonly root: string;
}

/** Answers whether it succeeded. */
export async function runAction(call: StepCall): Promise<boolean> {
  const { session, frame, step, env, reader } = call;
  const given = lowerCased(evaluateTexts(step.with, session.scope(frame, env, call.id)));
  reader.say(`##[group]Run ${step.uses ?? ''}`);
  for (const [name, value] of Object.entries(given)) reader.say(`  ${name}: ${value}`);
  reader.say('##[endgroup]');
  try {
    const found = await find(call);
    if (typeof found === 'function') return await runDouble(call, found, given);
    const action = readAction(found.folder);
    const inputs = inputsOf(call, action, given);
    if (action.kind === 'composite')
      return await runComposite({
        call,
        action,
        inputs,
        folder: found.folder,
        self: () => Promise.resolve(found.root),
      });
    return await runNode(call, action, found.folder, inputs);
  } catch (error) {
    reader.annotate('error', error instanceof Error ? error.message : String(error));
    return false;
  }
}

async function find({ session, frame, step }: StepCall): Promise<Double | Found> {
  const uses = step.uses ?? '';
  const { settings } = session.order;
  if (uses.startsWith('./')) {
    const folder = resolve(session.places.workspace, uses);
    return { folder, root: folder };
  }
  if (uses.startsWith('$/')) {
    const root = await frame.self();
    return { folder: join(root, uses.slice(2)), root };
  }
  const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)(?:\/([^@]*))?@.+$/.exec(uses) ?? [];
  const whole = path === '' ? undefined : settings.actions[`${repository}/${path}`];
  const known = whole ?? settings.actions[repository];
  if (known === undefined) throw new Error(`the workflow rig has no double and no folder for ${uses}`);
  if (typeof known === 'function') return known;
  return { folder: whole === undefined ? join(known, path) : known, root: known };
}

function inputsOf(
  call: StepCall,
  action: Action,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { session, frame, reader, env } = call;
  const names = action.inputs.map(({ name }) => name);
  const strangers = Object.keys(given).filter(
    (name) => !names.some((known) => known.toLowerCase() === name) && action.kind === 'node',
  );
  if (strangers.length > 0)
    reader.annotate(
      'warning',
      `Unexpected input(s) '${strangers.join("', '")}', valid inputs are ['${names.join("', '")}']`,
    );
  const scope = session.scope(frame, env, call.id);
  const declared = action.inputs.map(({ name, fallback }): [string, string] => [
    name,
    given[name.toLowerCase()] ?? asText(evaluate(fallback, scope)),
  ]);
  return {
    ...Object.fromEntries(strangers.map((name) => [name, given[name] ?? ''])),
    ...Object.fromEntries(declared),
  };
}

async function runNode(
  call: StepCall,
  action: NodeAction,
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { session, left } = call;
  const { settings } = session.order;
  const more = variablesOf(call, inputs);
  const run = (phase: StepCall, file: string): Promise<boolean> =>
    runStepProcess(phase, {
      file: settings.node24,
      args: [join(folder, file)],
      cwd: session.places.workspace,
      more: {
        ...more,
        ...Object.fromEntries(Array.from(left.state, ([name, value]) => [`STATE_${name}`, value])),
      },
    });
  const { main, post, postCondition } = action;
  if (!existsSync(join(folder, main))) throw new Error(`File not found: '${join(folder, main)}'`);
  if (post !== null)
    session.posts.push({
      call,
      due: () =>
        postCondition === null || holds(postCondition, session.scope(session.frame, call.env, call.id)),
      run: (phase) => run(phase, post),
    });
  return run(call, main);
}

/** What only actions get: inputs, and the tokens of the artifact service. */
function variablesOf(
  { session, step }: StepCall,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const resultsUrl = session.order.settings.resultsUrl.replace(/\/$/, '');
  const [, repository = '', ref = ''] = /^([^/@]+\/[^/@]+)[^@]*@(.+)$/.exec(step.uses ?? '') ?? [];
  const variables = Object.entries(inputs).map(([name, value]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    ...Object.fromEntries(variables),
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
    ACTIONS_RUNTIME_TOKEN: session.runtimeToken,
    ACTIONS_RUNTIME_URL: `${resultsUrl}/`,
    ACTIONS_RESULTS_URL: `${resultsUrl}/`,
    ACTIONS_CACHE_URL: `${resultsUrl}/`,
  };
}

async function runDouble(
  call: StepCall,
  double: Double,
  inputs: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { session, frame, left } = call;
  let { reader } = call;
  await double({
    inputs,
    workspace: session.places.workspace,
    temp: session.places.temp,
    env: environmentOf(call, { ACTIONS_RUNTIME_TOKEN: session.runtimeToken }),
    github: session.github(frame, call.id),
    remoteUrl: session.order.settings.remoteUrl,
    signal: call.signal,
    log: (line) => reader.say(line),
    mask: (value) => session.masks.add(value),
    setOutput: (name, value) => {
      left.outputs[name] = value;
    },
    post: (act) =>
      void session.posts.push({
        call,
        due: () => true,
        run: async (phase) => {
          reader = phase.reader;
          await act();
          return true;
        },
      }),
  });
  return true;
}

function lowerCased(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}
