import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { at } from '../../support/command-line.js';

describe('the whole cycle on the emulated platform', () => {
  test('keeps every promise while machines, starts, pushes, requests and artifacts get lost', async () => {
    const main = join(process.cwd(), 'build/test/simulation/cycle/main.js');
    const args = [main, '--json', '--seed', '10', '--runs', '2'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 2 ** 20 });
    const figures: unknown = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(figures).toMatchObject({ histories: 2, bad: 0 });
    expect(Object.keys(Object(at(figures, 'happened'))).length).toBeGreaterThan(3);
  }, 600_000);
});
