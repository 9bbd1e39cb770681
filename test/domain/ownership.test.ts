import { describe, expect, test } from '@jest/globals';
import { ownershipHints } from '../../src/domain/ownership.js';

const codes = (line: string, isScript = true): readonly string[] =>
  ownershipHints(line, { isScript, places: ['factory/view.json'] }).map(({ code }) => code);

describe('a line that writes state', () => {
  test.each([
    'echo "current_state: COMPLETED" >> orchestrator-state.yaml',
    'cat > "$ROOT/orchestrator-state.yaml" << EOF',
    'printf x >| ./orchestrator-state-v3.json',
    'jq .a x.json | tee orchestrator-state.json',
    'sed -i s/a/b/ orchestrator-state.yaml',
    'yq -i \'.current_state = "X"\' orchestrator-state.yaml',
    'cp new.yaml ../../orchestrator-state.yaml',
    'mv x .orchestrator/sessions/0123abcd/state.json',
    'then rm -rf .orchestrator/sessions',
    'fs.writeFileSync("orchestrator-state.json", text)',
    'with open("orchestrator-state.yaml", "a") as f:',
    'echo {} > factory/view.json',
  ])('%s', (line) => {
    expect(codes(line)).toEqual(['STATE_WRITE']);
  });

  test.each([
    './utilities/update-orchestrator-state-section.sh plans x',
    'update_orchestrator_state DONE "x"',
  ])('or calls what writes it: %s', (line) => {
    expect(codes(line)).toEqual(['STATE_UPDATE_CALL']);
  });
});

test.each([
  'cat orchestrator-state.yaml',
  'STATE=$(grep current_state orchestrator-state.yaml)',
  'cp orchestrator-state.yaml backup.yaml',
  'sed -n 1p orchestrator-state.yaml > out.txt',
  'echo x > .orchestrator/outputs/a/b.txt',
  '# echo x > orchestrator-state.yaml',
  'open("orchestrator-state.yaml").read()',
  'echo "status: COMPLETED" > agent-status.yaml',
  'views: [{ kind: orchestrator-state, path: orchestrator-state.yaml }]',
])('%s only reads', (line) => {
  expect(codes(line)).toEqual([]);
});

test('a prompt is read as well, and of a line that nobody reads only the beginning', () => {
  expect(codes('- run `echo x >> orchestrator-state.yaml`', false)).toEqual(['STATE_WRITE']);
  const hostile = `${'open('.repeat(50_000)}orchestrator-state.yaml\n${'> '.repeat(100_000)}\n${'a/'.repeat(100_000)}orchestrator-state.yaml`;
  expect(ownershipHints(hostile, { isScript: true, places: [] })).toEqual([]);
});
