// Stands in for an agent until yours is here: leaves each declared output, with what the prompt shows as an example of it, else
// with the title. So the whole course can be tried without spending anything.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const prompt = readFileSync(process.env.ORCHESTRATOR_PROMPT, 'utf8');
const title = /^title: (.*)$/m.exec(prompt)?.[1] ?? 'Done';
const outputs = /^outputs: \[([^\]{]*)\]$/m.exec(prompt)?.[1] ?? '';
for (const path of outputs.split(',').map((one) => one.trim()).filter((one) => one !== '')) {
  const example = prompt.split(/^```/m).find((block) => block.startsWith(`json ${path}\n`));
  const text = example === undefined ? `${title}\n` : example.slice(example.indexOf('\n') + 1);
  // A path with a folder is a file of the code; all else goes where outputs go.
  const file = path.includes('/') ? path : join(process.env.ORCHESTRATOR_OUTPUTS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
