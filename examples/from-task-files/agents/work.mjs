/** Stands in for a real agent: makes every file that the task in front of it declares. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { ORCHESTRATOR_PROMPT = '', ORCHESTRATOR_OUTPUTS = '', ORCHESTRATOR_TASK = '' } = process.env;
const [, head = ''] = readFileSync(ORCHESTRATOR_PROMPT, 'utf8').split('---\n');
for (const [, path = ''] of head.matchAll(/path: "([^"]+)"/g)) {
  const file = path.startsWith('src/') || path.startsWith('docs/') ? path : join(ORCHESTRATOR_OUTPUTS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `made by ${ORCHESTRATOR_TASK}\n`);
}
