/**
 * Makes the chunks of the bundle small: the bundler does that for its first file only. Each chunk goes through the same bundler once more, alone; what it
 * hands out stays as it is, names of functions are kept for stack traces. A chunk that has not changed comes from a cache. Run: node scripts/minify.mjs
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';

const FOLDER = 'dist';
const CACHE = 'node_modules/.cache/orchestrator-minify';
const VERSION = JSON.parse(readFileSync('node_modules/@vercel/ncc/package.json', 'utf8')).version;

/** The bundler would put the place of the chunk on this machine there. */
const PLACE = 'import.meta.url';
const STAND_IN = '__PLACE_OF_THIS_CHUNK__';

mkdirSync(CACHE, { recursive: true });
for (const name of readdirSync(FOLDER).filter((file) => /^\d+\.index\.js$/.test(file))) {
  const file = join(FOLDER, name);
  const text = readFileSync(file, 'utf8').replaceAll(PLACE, STAND_IN);
  if (text.includes('import.meta')) throw new Error(`${file} asks more about itself than its place`);
  const kept = join(CACHE, `${createHash('sha256').update(`${VERSION}\n${text}`).digest('hex')}.js`);
  writeFileSync(file, text);
  const small = cached(kept) ?? (await minified(file, kept));
  writeFileSync(file, small.replaceAll(STAND_IN, PLACE));
}

function cached(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return null;
  }
}

async function minified(file, kept) {
  const { code, assets } = await ncc(resolve(file), { minify: true, quiet: true, cache: false, esm: true });
  const left = Object.keys(assets).filter((asset) => asset !== 'package.json');
  if (left.length > 0) throw new Error(`${file} leaves ${left.join(', ')} behind`);
  for (const word of ['id', 'ids', 'modules'])
    if (!new RegExp(`export\\s*\\{[^}]*\\bas ${word}\\b`).test(code)) throw new Error(`${file} lost ${word}`);
  const fresh = `${kept}.${process.pid}`;
  writeFileSync(fresh, code);
  renameSync(fresh, kept);
  return code;
}
