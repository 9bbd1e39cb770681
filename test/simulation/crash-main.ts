/** `npm run simulate:crashes -- --ground model|file|git`: every program, ended before and after each of its effects. */
import { parseArgs } from 'node:util';
import { crashLoop, modelGround } from './crash-loop.js';
import { PROGRAMS } from './crash-programs.js';
import { fileGrounds, gitGrounds } from './real-grounds.js';

const GROUNDS = { model: null, file: fileGrounds, git: gitGrounds } as const;
const { values } = parseArgs({ options: { ground: { type: 'string', default: 'model' } } });
const chosen = Object.entries(GROUNDS).find(([name]) => name === values.ground);
if (chosen === undefined) throw new Error(`--ground is one of ${Object.keys(GROUNDS).join(', ')}`);
const grounds = (await chosen[1]?.()) ?? null;
for (const program of PROGRAMS) {
  const { effects, histories, violations } = await crashLoop(program, grounds?.next ?? modelGround);
  console.log(`${program.name}: ${effects} effects, ${histories} histories, ${violations.length} violations`);
  for (const { invariant, text } of violations.slice(0, 5)) console.log(`  ${invariant} ${text}`);
  if (violations.length > 0) process.exitCode = 1;
}
await grounds?.close();
