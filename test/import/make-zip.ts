import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, and what the archive may say wrongly of it. */
export interface ZipEntry {
  name: string;
  data: string | Uint8Array;
  /** The size that the archive states, in bytes; the real one if absent. */
  statedSize?: number;
  isLocked?: boolean;
  /** Whether it is kept as it is, without being compressed. */
  isStored?: boolean;
}

/** Packs files into a ZIP archive by hand, so that it can be wrong in any way. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, statedSize, isLocked, isStored } of entries) {
    const raw = Buffer.from(data);
    const packed = isStored ? raw : deflateRawSync(raw);
    const about = numbers([
      [20, 2],
      [0x0800 + (isLocked ? 1 : 0), 2],
      [isStored ? 0 : 8, 2],
      [0x00210000, 4],
      [crc32(raw), 4],
      [packed.length, 4],
      [statedSize ?? raw.length, 4],
      [Buffer.byteLength(name), 2],
      [0, 2],
    ]);
    const local = Buffer.concat([numbers([[0x04034b50, 4]]), about, Buffer.from(name), packed]);
    const place = numbers([
      [0, 4],
      [0, 4],
      [0, 2],
      [offset, 4],
    ]);
    const signature = numbers([
      [0x02014b50, 4],
      [20, 2],
    ]);
    directory.push(Buffer.concat([signature, about, place, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = numbers([
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Uint8Array(Buffer.concat([...parts, index, end]));
}

/** Numbers with their sizes in bytes, the lowest byte first. */
function numbers(values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value >>> 0, 0, bytes);
      return buffer;
    }),
  );
}
