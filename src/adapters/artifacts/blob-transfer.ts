/** Bytes to and from the blob store behind signed addresses: uploads in blocks, downloads counted and measured while they arrive. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { OrchestratorError } from '../../errors.js';
import { answerTo, type Patience, patiently } from './patience.js';

const BLOCK_BYTES = 8 * 1024 * 1024;
const BLOCK_TIMEOUT_MILLISECONDS = 120_000;
const DOWNLOAD_TIMEOUT_MILLISECONDS = 600_000;

/** Sends a file; the blob exists once all its blocks are listed. Answers size and `sha256:…` of what was sent. */
export async function uploadFile(
  patience: Patience,
  url: string,
  file: string,
): Promise<{ readonly bytes: number; readonly digest: string }> {
  const hash = createHash('sha256');
  const ids: string[] = [];
  let bytes = 0;
  const handle = await open(file);
  try {
    for await (const block of blocksOf(handle)) {
      const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
      await put(patience, `${url}&comp=block&blockid=${encodeURIComponent(id)}`, block, {});
      hash.update(block);
      bytes += block.byteLength;
      ids.push(id);
    }
  } finally {
    await handle.close();
  }
  const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
  const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
  await put(patience, `${url}&comp=blocklist`, Buffer.from(xml), {
    'content-type': 'text/plain; charset=utf-8',
    'x-ms-blob-content-type': 'zip',
  });
  return { bytes, digest: `sha256:${hash.digest('hex')}` };
}

async function* blocksOf(handle: FileHandle): AsyncGenerator<Buffer<ArrayBuffer>> {
  for (;;) {
    const block = Buffer.alloc(BLOCK_BYTES);
    let filled = 0;
    while (filled < BLOCK_BYTES) {
      const { bytesRead } = await handle.read(block, filled, BLOCK_BYTES - filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    if (filled > 0) yield block.subarray(0, filled);
    if (filled < BLOCK_BYTES) return;
  }
}

/** `sha256:…` of a file. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}

async function put(
  patience: Patience,
  url: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  await patiently(patience, 'The upload of an artifact', async () => {
    const timeoutMilliseconds = BLOCK_TIMEOUT_MILLISECONDS;
    const response = await answerTo(patience, url, { method: 'PUT', headers, body, timeoutMilliseconds });
    await response.body?.cancel();
  });
}

/** Fetches one blob into a file, in one try. Answers its `sha256:…`; throws ARTIFACT_TOO_LARGE beyond `mostBytes`, `HttpFault` for refusals. */
export async function downloadFile(
  patience: Patience,
  url: string,
  file: string,
  mostBytes: number,
): Promise<string> {
  const response = await answerTo(patience, url, {
    method: 'GET',
    timeoutMilliseconds: DOWNLOAD_TIMEOUT_MILLISECONDS,
  });
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(file, 'w', 0o600);
  try {
    for await (const part of response.body ?? []) {
      bytes += part.byteLength;
      if (bytes > mostBytes)
        throw new OrchestratorError(
          'ARTIFACT_TOO_LARGE',
          `The archive has more than ${mostBytes} bytes.`,
          'Let the task leave less behind, or raise its limits in orchestrator.yml.',
        );
      hash.update(part);
      await handle.writeFile(part);
    }
  } finally {
    await handle.close();
  }
  return `sha256:${hash.digest('hex')}`;
}
