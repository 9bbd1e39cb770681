/** One of the racers: claims so many tasks, one transaction each, and prints every task that it was told it has, with the tries. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { claimNext, openFiles, openStore } from './git-session.js';

const [folder = '', bare = '', claims = '0'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
// Without a repository, the files beside the racers' folders are raced for.
const ports = bare === '' ? await openFiles(join(folder, '../files')) : await openStore(folder, bare);
for (let n = 0; n < Number(claims); n += 1) {
  const { task, tries } = await claimNext(ports, `${process.pid} ${n}`);
  if (task !== null) process.stdout.write(`${task} ${tries}\n`);
}
await ports.close();
