/** Phase 2: turns the analysis into one task per module. The list it writes becomes phase 3. */
import { readInput, work, writeOutput } from './attempt.mjs';

const INVENTORY = '01-analysis/01-modules';
const SECONDS_PER_HAZARD = 20;

function plan() {
  const { modules } = readInput(`${INVENTORY}/modules.json`);
  const { cycles } = readInput('01-analysis/02-graph/graph.json');
  const { passed } = readInput('01-analysis/03-baseline/tests.json');
  const hazards = readInput('01-analysis/04-hazards/hazards.json');
  const door = modules.reduce((most, module) => (module.requires.length > most.requires.length ? module : most));
  const others = modules.filter((module) => module !== door).map(idOf);
  const tasks = modules.map((module) => {
    const own = hazards.filter(({ path }) => path === module.path);
    return {
      id: idOf(module),
      title: `Convert ${module.path} to an ES module`,
      prompt: promptFor(module, own, cycles),
      // the module that gathers all others comes last: whoever reads its change sees the final names
      dependencies: module === door ? [INVENTORY, ...others] : [INVENTORY],
      inputs: [`${INVENTORY}/modules.json`],
      outputs: [module.path, 'conversion.json'],
      touches: [module.path],
      estimate: `${30 + own.length * SECONDS_PER_HAZARD}s`,
    };
  });
  writeOutput('features.json', tasks);
  writeOutput('plan.md', planText(tasks, door, passed));
  return `${tasks.length} modules to convert, ${others.length} of them at once, ${door.path} last`;
}

function idOf({ path }) {
  return `03-implementation/${path.replace(/^src\/(.*)\.js$/, '$1')}`;
}

function promptFor(module, hazards, cycles) {
  const circle = cycles.filter((trail) => trail.includes(module.path)).map((trail) => `- stands in the circle ${trail.join(' -> ')}`);
  return [
    `Convert \`${module.path}\` from CommonJS to an ES module. Change no other file.`,
    '',
    `It offers ${Object.keys(module.surface).join(', ') || 'nothing'} (${module.shape.style}) and requires ${module.requires.join(', ') || 'nothing'}.`,
    ...hazards.map(({ line, hazard }) => `- line ${line}: ${hazard}`),
    ...circle,
    '',
    'The names that it offers must stay the same. How the modules next door looked is in `modules.json`.',
    '',
  ].join('\n');
}

function planText(tasks, door, passed) {
  return [
    '# Plan',
    '',
    `${tasks.length} modules, each in a task of its own; \`${door.path}\` waits for all others. The ${passed} tests of today must pass tomorrow.`,
    '',
    ...tasks.map(({ id, title, estimate }) => `- \`${id}\`: ${title} (${estimate})`),
    '',
  ].join('\n');
}

await work({ '02-planning/01-features': plan });
