import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { explainDocument } from '../../src/app/explain-document.js';
import { statusDocument } from '../../src/app/status-document.js';
import { failureOf } from '../../src/entrypoints/cli/failure.js';
import { DefinitionError, OrchestratorError } from '../../src/errors.js';
import { PLAIN } from '../../src/report/style.js';
import { checkVerdictSchema } from '../../src/schema/check-verdict.js';
import { reportSchema } from '../../src/schema/report.js';
import { definition, Engine, taskSpec } from '../support/engine.js';
import { schemaFaults } from '../support/published-schema.js';

describe('the published schemas', () => {
  test('compile strictly, every one of them', () => {
    for (const name of readdirSync('schemas'))
      new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
        JSON.parse(readFileSync(`schemas/${name}`, 'utf8')),
      );
  });

  test('fit status and explain at every step of a session', () => {
    const engine = Engine.started(
      definition([taskSpec('a/one'), taskSpec('a/two', { dependencies: ['a/one'] }), taskSpec('b/three')]),
    );
    const look = (): void => {
      expect(schemaFaults('status', statusDocument(engine.state, engine.now))).toEqual([]);
      for (const task of engine.state.tasks)
        expect(schemaFaults('explain', explainDocument(engine.state, task, engine.now))).toEqual([]);
    };
    look();
    engine.ask({ type: 'add_blocker', kind: 'x', severity: 'low', description: 'd', about: null });
    engine.ask({ type: 'update_activity', activity: 'x', step: '1 of 2' });
    look();
    engine.claim('a/one');
    look();
    engine.report('a/one', 'failed');
    look();
    engine.verb('skip_task', 'a/one');
    engine.finish('a/two');
    engine.finish('b/three');
    look();
  });

  test('fit errors, with and without faults', () => {
    const fault = { file: 'a.md', line: 1, column: 2, code: 'X', message: 'm', remedy: 'r' };
    for (const error of [
      new OrchestratorError('USAGE', 'm', 'r'),
      new DefinitionError([fault]),
      new Error('Internal error: x'),
    ])
      expect(schemaFaults('error', failureOf(error, PLAIN).document)).toEqual([]);
  });

  test.each([
    ['report', reportSchema],
    ['check', checkVerdictSchema],
  ])('the one for %s.json is that of the code', (name, schema) => {
    const published = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema))));
  });
});
