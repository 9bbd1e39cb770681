/** What starts the workflows that call the orchestrator, and what they refer to: can a run start the next one, and is what runs what was looked at? */
import type { Located } from '../../schema/source-node.js';
import type { WorkflowFile } from '../../schema/workflow-file.js';
import { calls, goesOn, isStarted, workflowFiles } from './callers.js';
import { type Finding, finding } from './finding.js';
import type { Look } from './look.js';

/** What a run passes on to the one that it starts. */
const PASSED_ON = ['session', 'chain'];

export async function checkTriggers(look: Look): Promise<readonly Finding[]> {
  const { files, unreadable } = await workflowFiles(look);
  const callers = files.filter((file) => isStarted(file) && calls(file).length > 0);
  if (callers.length === 0)
    return [
      ...unreadable,
      finding('NO_CALLER', {
        evidence: 'No workflow in .github/workflows calls the orchestrator.',
        remedy: 'Only needed for work in GitHub Actions: copy one of examples/workflows/.',
      }),
    ];
  return [...unreadable, ...callers.flatMap((file) => [...startsOf(file), ...references(file)])];
}

function startsOf(file: WorkflowFile): readonly Finding[] {
  const found: Finding[] = [];
  const target = file.events.get('pull_request_target');
  if (target !== undefined)
    found.push(
      finding('PULL_REQUEST_TARGET', {
        evidence: '`pull_request_target` starts this workflow.',
        remedy:
          'Use `pull_request`, or comments: public repositories refuse this event since 2026-11-02 unless a policy allows it, and it hands a token that may write to what strangers sent.',
        place: target,
      }),
    );
  const going = calls(file).filter(goesOn);
  if (going.length === 0) return found;
  return [...found, ...dispatchOf(file), ...inputsPassed(file), ...scheduleOf(file)];
}

function dispatchOf(file: WorkflowFile): readonly Finding[] {
  const at = file.events.get('workflow_dispatch');
  if (at === undefined)
    return [
      finding('NO_DISPATCH', {
        evidence: 'A run of this workflow cannot start the next one: it has no `workflow_dispatch`.',
        remedy: `Add \`workflow_dispatch:\` with the inputs ${PASSED_ON.join(' and ')} under \`on:\`. Without, work goes on at its next event only.`,
        place: topOf(file),
      }),
    ];
  const missing = PASSED_ON.filter((name) => !file.dispatchInputs.includes(name));
  if (missing.length === 0) return [];
  return [
    finding('DISPATCH_INPUTS', {
      evidence: `\`workflow_dispatch\` has no input ${missing.join(' and no input ')}: GitHub answers 422 "Unexpected inputs provided" to the run that starts the next one.`,
      remedy: `Add ${missing.map((name) => `\`${name}: { type: string, default: '' }\``).join(' and ')} to its inputs.`,
      place: at,
    }),
  ];
}

function inputsPassed(file: WorkflowFile): readonly Finding[] {
  return calls(file)
    .filter((call) => call.kind === 'workflow' && call.called === 'orchestrate.yml')
    .flatMap((call) => {
      const given = call.kind === 'workflow' ? call.inputs : new Map<string, string>();
      const missing = PASSED_ON.filter((name) => !given.has(name));
      if (missing.length === 0) return [];
      return [
        finding('INPUTS_NOT_PASSED', {
          evidence: `The job ${call.job} does not hand ${missing.join(' and ')} on to the workflow that it calls.`,
          remedy: `Add ${missing.map((name) => `\`${name}: \${{ inputs.${name} }}\``).join(' and ')} to its \`with:\`; else a run that was started for one session works on another, or does not count how many ran in a row.`,
          place: call.at,
        }),
      ];
    });
}

function scheduleOf(file: WorkflowFile): readonly Finding[] {
  if (file.crons.length === 0)
    return [
      finding('NO_SCHEDULE', {
        evidence: 'No schedule starts this workflow.',
        remedy:
          "Add one at an odd minute, such as `schedule: [{ cron: '23 */2 * * *' }]`: it sweeps up what got lost, such as runs that died.",
        place: topOf(file),
      }),
    ];
  return file.crons.filter(({ value }) => onTheHour(value)).map(crowded);
}

function crowded({ value, at }: Located<string>): Finding {
  return finding('SCHEDULE_CROWDED', {
    evidence: `The schedule ${JSON.stringify(value.slice(0, 60))} begins at minute 0, when GitHub delays and drops most.`,
    remedy: 'Choose an odd minute, such as 23.',
    place: at,
  });
}

/** Its first minute is 0: `0`, `0,30`, every n-th minute. */
function onTheHour(cron: string): boolean {
  const minutes = cron.trim().split(/\s+/)[0] ?? '';
  return minutes.split(',').some((part) => /^(?:0+|\*(?:\/\d+)?|0+[-/].*)$/.test(part));
}

/** Every reference that may become something else tomorrow, each once. */
function references(file: WorkflowFile): readonly Finding[] {
  const all = file.jobs.flatMap((job) =>
    [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== null),
  );
  const distinct = new Map(all.map((uses) => [uses.value, uses]));
  return [...distinct.values()].flatMap(({ value, at }) => {
    const shown = JSON.stringify(value.slice(0, 120));
    if (/^(?:[.$]\/|docker:)/.test(value)) return [];
    if (/^OWNER\/|@0{40}$/.test(value))
      return [
        finding('REFERENCE_PLACEHOLDER', {
          evidence: `${shown} is the placeholder of the example.`,
          remedy:
            'Put the owner of your copy in place of OWNER, and the full commit of a release after the @.',
          place: at,
        }),
      ];
    if (/@[0-9a-f]{40}$|@[0-9a-f]{64}$/.test(value)) return [];
    return [
      finding('REFERENCE_NOT_PINNED', {
        evidence: `${shown} names something that can move.`,
        remedy: 'Name the full commit after the @, with the version as a comment.',
        place: at,
      }),
    ];
  });
}

function topOf({ file }: WorkflowFile): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  return { file, line: 1, column: 1 };
}
