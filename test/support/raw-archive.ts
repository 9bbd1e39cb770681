/** Writes zip archives byte by byte, honest or not: every field of an entry can say what a test wants it to say. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Buffer;
  readonly bytes?: Uint8Array | string;
  /** Unix mode, file type included; 0 = none. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says, true or not. */
  readonly size?: number;
  readonly crc?: number;
}

const UTF8 = 0x800;

export function rawArchive(entries: readonly RawEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = headersOf(entry, offset);
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function headersOf(entry: RawEntry, offset: number): { readonly local: Buffer; readonly central: Buffer } {
  const name = Buffer.from(entry.name);
  const bytes = Buffer.from(entry.bytes ?? '');
  const method = entry.method ?? 8;
  const data = method === 8 ? deflateRawSync(bytes) : bytes;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(entry.flags ?? UTF8, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(entry.size ?? bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]),
    // Made by Unix, version 2.0.
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, name]),
  };
}
