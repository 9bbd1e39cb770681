/** The outputs of the action. Ids, numbers and the slim matrix only: words of agents never become an output. */
import type { Session } from '../../domain/session.js';
import type { StatusReport } from '../../domain/status.js';

export const OUTPUTS = [
  'session',
  'version',
  'status',
  'health',
  'phase',
  'progress',
  'matrix',
  'max-parallel',
  'count',
  'has-work',
  'check-matrix',
  'has-checks',
  'conclusion',
  'report-path',
  'plan',
  'state-sha',
  'base-sha',
  'prompt',
  'workspace',
  'inputs',
  'outputs',
  'feedback',
  'status-file',
  'deadline',
] as const;
export type Outputs = Partial<Record<(typeof OUTPUTS)[number], string>>;

/** An empty matrix is an error of the platform, and so is no matrix: jobs are switched off by `has-work`. */
const NO_LEGS = '{"include":[]}';

/** Of a run that hands nothing out. */
export const NO_WAVE: Outputs = {
  matrix: NO_LEGS,
  count: '0',
  'has-work': 'false',
  'max-parallel': '1',
  conclusion: 'waiting',
};

/** What every command tells of the session it left behind. */
export function sessionOutputs(session: Session, report: StatusReport): Outputs {
  return {
    session: session.id,
    version: String(session.version),
    status: report.status,
    health: report.health,
    phase: report.phase ?? '',
    progress: String(report.progress.percent),
    'max-parallel': String(session.definition.limits.maxConcurrentAgents),
  };
}

/** Of the document that the verb answered with. */
export function documentOutputs(document: unknown): Outputs {
  const outputs: Outputs = {};
  const field = (name: string): unknown =>
    typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  const session = field('session');
  const version = field('version');
  const conclusion = field('conclusion');
  if (typeof session === 'string') outputs.session = session;
  if (typeof version === 'number') outputs.version = String(version);
  if (typeof conclusion === 'string') outputs.conclusion = conclusion;
  return outputs;
}

/** Of `prepare`: where things lie for the step that starts the agent. */
export function preparedOutputs(document: unknown): Outputs {
  const field = (name: string): string => {
    const value: unknown =
      typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    prompt: field('prompt'),
    workspace: field('workspace'),
    inputs: field('inputs'),
    outputs: field('outputs'),
    feedback: field('feedback'),
    'status-file': field('status_file'),
    deadline: field('deadline'),
  };
}

/** Of `advance`; also what a job that plans has to set when it failed half way. */
export function waveOutputs(document: unknown): Outputs {
  const field = (name: string): unknown =>
    typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  const matrix = field('matrix');
  const hasWork = field('has_work') === true;
  return {
    matrix: hasWork ? JSON.stringify(matrix) : NO_LEGS,
    count: String(field('count') ?? 0),
    'has-work': String(hasWork),
    // A second copy of rows would not fit beside the first: each says itself whether it has checks.
    'check-matrix': NO_LEGS,
    'has-checks': String(hasWork && rowsOf(matrix).some((row) => Reflect.get(row, 'checks') === true)),
    'state-sha': String(field('state_sha') ?? ''),
    'base-sha': String(field('base_sha') ?? ''),
  };
}

function rowsOf(matrix: unknown): readonly object[] {
  const rows: unknown = typeof matrix === 'object' && matrix !== null ? Reflect.get(matrix, 'include') : null;
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}
