import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseStateSpec } from '../../../src/adapters/definition/definition-source.js';
import { readStateSpec } from '../../../src/adapters/definition/state-spec.js';
import type { StoreKind } from '../../../src/domain/definition.js';

const root = mkdtempSync(join(tmpdir(), 'orchestrator-state-spec-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const REST = 'version: 1\ntitle: T\nphases: [{ id: a }]\nagents: { default: { run: x } }\n';
/** Every way of saying, or seeming to say, where the state lives. */
const TEXTS = [
  REST,
  `${REST}state: { store: file }\n`,
  `${REST}state: { store: git }   \n`,
  `${REST}state: { store: git }`,
  `${REST}state: { store: file } # here\n`,
  `${REST}# state: { store: file }\n`,
  `${REST}# state: { store: file }\nstate: { store: git }\n`,
  `${REST}state:\n  store: file\n`,
  `${REST}state: {store: file}\n`,
  `${REST}state: { store: file, branch: other }\n`,
  `${REST}state: { branch: other, remote: upstream }\n`,
  `${REST}state: { store: git, branch: current }\n`,
  `${REST}state: { store: git, branch: current, remote: upstream }\n`,
  `${REST}state: { store: git, branch: currents }\n`,
  `${REST}state: { store: git, branch: orchestrator-state, remote: origin }\n`,
  `${REST}state: { store: git, remote: origin }\n`,
  `${REST}state: { store: git, branch: null }\n`,
  `${REST}state: { store: git, branch: true, remote: false }\n`,
  `${REST}state: { store: git, branch: orchestrator }\n`,
  `${REST}state: { store: file }# here\n`,
  `${REST}# file: state stays on this machine\nstate: { store: file } # not git\n`,
  `${REST}  # state\nstate: { store: git }\n`,
  `${REST}state: { store: git }\n  # more\n`,
  `${REST}state: { store: file, branch: current } # here\n`,
  `${REST}changes: { integrate: none }\nstate: { store: artifact }\n`,
  `${REST}changes: { integrate: none }\nstate: { store: api }\n`,
  `${REST}"state": { store: file }\n`,
  `${REST}'state': { store: file }\n`,
  `${REST}"st\\u0061te": { store: file }\n`,
  `${REST}? state\n: { store: file }\n`,
  `state: { store: file }\n${REST}`,
  `\uFEFFstate: { store: file }\n${REST}`,
  `${REST}state: { store: file }\n`.replaceAll('\n', '\r\n'),
  REST.replace('title: T', 'title: |\n  state: { store: file }'),
  REST.replace('title: T', 'title: "the\n  state: { store: file }"'),
  REST.replaceAll(/^/gm, '  ').concat('state: { store: file }\n'),
  `{ version: 1, title: T, phases: [{ id: a }], agents: { default: { run: x } }, state: { store: file } }\n`,
  `${REST}x: &s { store: file }\nstate: *s\n`,
  `${REST}state: { store: "file" }\n`,
  `${REST}stateful: { store: file }\n`,
];

async function answer(ask: Promise<unknown>): Promise<unknown> {
  return ask.catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
}

describe('where the state lives', () => {
  test.each(TEXTS)('is read at a glance as the parser reads it: %j', async (text) => {
    writeFileSync(join(root, 'orchestrator.yml'), text);
    for (const defaultStore of ['file', 'git'] satisfies readonly StoreKind[]) {
      const place = { root, defaultStore };
      const parsed = await answer((async () => parseStateSpec(place))());
      expect(await answer(readStateSpec(place))).toEqual(parsed);
    }
  });

  test('is the default where there is no definition', async () => {
    rmSync(join(root, 'orchestrator.yml'), { force: true });
    expect(await readStateSpec({ root, defaultStore: 'git' })).toEqual({
      store: 'git',
      branch: 'orchestrator-state',
      remote: 'origin',
    });
  });
});
