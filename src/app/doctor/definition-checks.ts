/** The definition, and whether the state is kept where those who work on it can reach it. */
import type { StateSpec } from '../../domain/definition.js';
import { calls, workflowFiles } from './callers.js';
import { type Finding, finding } from './finding.js';
import { known, type Look } from './look.js';

/** Every fault of the definition. */
export async function checkDefinition({ around }: Look): Promise<readonly Finding[]> {
  await around.definition();
  return [];
}

/** The store, also where the definition has faults elsewhere. */
export async function checkStore(look: Look): Promise<readonly Finding[]> {
  const state = await known(look.around.state());
  if (state === null) return [];
  return [...(await besideWorkflows(look, state)), ...(await atPlatform(look, state))];
}

async function besideWorkflows(look: Look, state: StateSpec): Promise<readonly Finding[]> {
  const { files } = await workflowFiles(look);
  const all = files.flatMap(calls);
  const [first] = all;
  if (first === undefined) return [];
  if (state.store === 'file')
    return [
      finding('STATE_ON_RUNNER', {
        evidence: `The state is kept in a folder (\`store: file\`), and ${first.at.file} works on it in GitHub Actions, where each job has a new disk.`,
        remedy: 'Write `state: { store: git }` into orchestrator.yml.',
        place: first.at,
      }),
    ];
  if (state.store !== 'artifact') return [];
  return all
    .filter((call) => call.kind === 'step' && call.writes && !call.serialised)
    .map((call) =>
      finding('STORE_UNSERIALISED', {
        evidence: `The job ${call.job} writes state to artifacts and has no \`concurrency\`.`,
        remedy:
          'Give it `concurrency: { group: orchestrator, queue: max }`: artifacts alone order writers less strictly than git.',
        place: call.at,
      }),
    );
}

async function atPlatform({ around }: Look, { store }: StateSpec): Promise<readonly Finding[]> {
  const repository = await known(around.repository());
  const remote = repository?.remote ?? null;
  if ((store !== 'api' && store !== 'artifact') || remote?.kind === 'github' || remote?.kind === 'web')
    return [];
  return [
    finding('STORE_NEEDS_GITHUB', {
      evidence: `\`store: ${store}\` needs GitHub, and ${remote === null ? 'there is no remote' : `the remote ${remote.name} is ${remote.display}`}.`,
      remedy: 'Write `state: { store: git }` into orchestrator.yml, or name the remote that is on GitHub.',
    }),
  ];
}
