/** `npm run simulate:faults -- --seed N --runs M`: plays histories, and says what was found. */
import { parseArgs } from 'node:util';
import { plantedBug } from './planted-bugs.js';
import { plant } from './planting.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000' },
    tasks: { type: 'string', default: '6' },
    /** Stops after the history that is being played by then. */
    minutes: { type: 'string', default: 'Infinity' },
    /** Every step of the first history. */
    trace: { type: 'boolean', default: false },
    /** Faults and actors that are left out, as a smaller history names them. */
    without: { type: 'string', default: '' },
    /** Puts a known bug into the product and stops when it is seen. */
    bug: { type: 'string' },
    /** `model` in memory, `git` on a real bare repository, `file` in a real folder. */
    layer: { type: 'string', default: 'model' },
    json: { type: 'boolean', default: false },
  },
});

const bug = values.bug === undefined ? null : plantedBug(values.bug);
if (bug !== null) plant(bug);
// Only now, so that what was planted is part of it.
const { campaign } = await import('./campaign.js');
const { fileGrounds, gitGrounds } = await import('./real-grounds.js');
const LAYERS = { model: null, git: gitGrounds, file: fileGrounds } as const;
const layer = Object.entries(LAYERS).find(([name]) => name === values.layer);
if (layer === undefined) throw new Error(`--layer is one of ${Object.keys(LAYERS).join(', ')}`);
const grounds = (await layer[1]?.()) ?? null;
const found = await campaign({
  ...(grounds === null ? {} : { ground: grounds.next }),
  first: Number(values.seed),
  runs: values.trace ? 1 : Number(values.runs),
  tasks: Number(values.tasks),
  without: new Set(values.without.split(',').filter(Boolean)),
  trace: values.trace,
  minutes: Number(values.minutes),
  ignoresBase: bug?.ignoresBase ?? false,
  untilFound: bug !== null,
});
await grounds?.close();
console.log(values.json ? JSON.stringify(found.figures) : found.text);
process.exitCode = found.figures.bad > 0 === (bug !== null) ? 0 : 1;
