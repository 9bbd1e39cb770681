/** What the callers' tokens may do, held against what is asked of them. A workflow that is called with less does not start at all. */
import type { Access } from '../../schema/workflow-file.js';
import { ASKED, type Call, calls, grants, isStarted, type StepCall, workflowFiles } from './callers.js';
import { type Finding, finding } from './finding.js';
import type { Look } from './look.js';

export async function checkPermissions(look: Look): Promise<readonly Finding[]> {
  const { files } = await workflowFiles(look);
  return files.filter(isStarted).flatMap((file) => calls(file).flatMap(ofCall));
}

function ofCall(call: Call): readonly Finding[] {
  const { grant, job, at } = call;
  if (grant === null)
    return [
      finding('PERMISSIONS_UNSTATED', {
        evidence: `The job ${job} says nothing of permissions: its token may do what the setting of the repository says, in new ones read alone.`,
        remedy: `Give it \`permissions: ${listed(needs(call))}\`, and the workflow \`permissions: {}\`.`,
        place: at,
      }),
    ];
  const missing = Object.entries(needs(call)).filter(([name, access]) => !grants(grant, name, access));
  if (call.kind === 'step') return ofStep(call, Object.fromEntries(missing));
  if (missing.length === 0) return [];
  return [
    finding('CALLER_PERMISSIONS', {
      evidence: `The job ${job} grants less than ${call.called} asks for, so GitHub does not start the run; missing: ${listed(Object.fromEntries(missing))}.`,
      remedy: `Give the job \`permissions: ${listed(needs(call))}\`; naming one permission sets all others to none.`,
      place: at,
    }),
  ];
}

function ofStep(call: StepCall, missing: Readonly<Record<string, Access>>): readonly Finding[] {
  const { job, at, command } = call;
  const { contents, ...signals } = missing;
  const found: Finding[] = [];
  if (contents !== undefined)
    found.push(
      finding('JOB_PERMISSIONS', {
        evidence: `The job ${job} runs \`${command}\` without \`contents: ${contents}\`${contents === 'write' ? ': its push would be refused before any agent starts' : ''}.`,
        remedy: `Add \`contents: ${contents}\` to its permissions.`,
        place: at,
      }),
    );
  if (Object.keys(signals).length > 0)
    found.push(
      finding('SIGNAL_PERMISSIONS', {
        evidence: `The job ${job} runs \`${command}\` without ${listed(signals)}.`,
        remedy:
          'Add them: `actions: write` starts the next run and looks after runs that died, `statuses: write` and `pull-requests: write` tell people how it goes.',
        place: at,
      }),
    );
  return found;
}

/** What a call asks of the token. */
function needs(call: Call): Readonly<Record<string, Access>> {
  if (call.kind === 'workflow') return ASKED[call.called] ?? {};
  if (call.command === 'tell-plan') return { actions: 'read', 'pull-requests': 'write' };
  if (call.writes) return ASKED['orchestrate.yml'] ?? {};
  // It reads what another run left, and no repository.
  if (call.command === 'tell-plan') return { actions: 'read', 'pull-requests': 'write' };
  return { contents: 'read' };
}

function listed(permissions: Readonly<Record<string, Access>>): string {
  return `{ ${Object.entries(permissions)
    .map(([name, access]) => `${name}: ${access}`)
    .join(', ')} }`;
}
