/** `init`: the first files of a definition. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaffold } from '../../adapters/definition/scaffold.js';
import { readTemplate } from '../../adapters/definition/template.js';
import { answered, type Call, type VerbEnd } from './call.js';
import { examplesFolder } from './example.js';
import { rootFor } from './root-here.js';
import { templateFolder } from './template-folder.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const github = call.options.flag('github');
  const portable = github || call.options.flag('portable');
  const root = rootFor(call);
  const named = call.options.text('template');
  const template = named === null ? {} : { template: readTemplate(templateFolder(named, call)) };
  const { created, kept } = scaffold({
    root,
    portable,
    ...template,
    ...(github ? { caller: callerText() } : {}),
  });
  return answered({ root, portable, template: named, created, kept }, [
    ...created.map((path) => `created ${path}`),
    ...kept.map((path) => `kept    ${path} (it exists)`),
    ...(created.length === 0 ? ['Nothing was changed.'] : []),
    '',
    `In ${root}. Next: orchestrator validate, then orchestrator run`,
    ...(github
      ? [
          'On GitHub: put the owner of your copy of the orchestrator in place of OWNER in .github/workflows/orchestrator.yml, and a full commit of it in',
          'place of the zeros; orchestrator doctor says what else is missing. Commit, push, and start the workflow Orchestrator.',
        ]
      : []),
  ]);
}

/** The caller that does everything. */
function callerText(): string {
  return readFileSync(join(examplesFolder(), 'workflows', 'orchestrator.yml'), 'utf8');
}
