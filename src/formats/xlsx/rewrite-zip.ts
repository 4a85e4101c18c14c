import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file in the archive: its two headers without name, its name and its packed bytes. */
interface Part {
  local: Buffer;
  name: Buffer;
  packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const DEFLATED = 8;

/**
 * Changes texts in a zip file that the library has just written: no comments, no extra fields, sizes in front.
 *
 * @param rewrites by the name of the file in it: gets its text and gives the new one.
 */
export function rewriteZip(
  file: Uint8Array,
  rewrites: ReadonlyMap<string, (text: string) => string>,
): Uint8Array {
  const parts = readParts(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  return writeParts(
    parts.map((part) => {
      const rewrite = rewrites.get(part.name.toString());
      return rewrite ? rewritePart(part, rewrite) : part;
    }),
  );
}

function readParts(file: Buffer): Part[] {
  const parts: Part[] = [];
  for (let at = 0; file.readUInt32LE(at) === LOCAL; ) {
    const local = file.subarray(at, at + LOCAL_SIZE);
    const start = at + LOCAL_SIZE + local.readUInt16LE(26);
    const end = start + local.readUInt32LE(18);
    parts.push({
      local,
      name: file.subarray(at + LOCAL_SIZE, start),
      packed: file.subarray(start, end),
    });
    at = end;
  }
  return parts;
}

function rewritePart(part: Part, rewrite: (text: string) => string): Part {
  const isDeflated = part.local.readUInt16LE(8) === DEFLATED;
  const bytes = isDeflated ? inflateRawSync(part.packed) : part.packed;
  const unpacked = Buffer.from(rewrite(Buffer.from(bytes).toString()));
  const packed = deflateRawSync(unpacked);
  const local = Buffer.from(part.local);
  local.writeUInt16LE(DEFLATED, 8);
  local.writeUInt32LE(crc32(unpacked), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(unpacked.length, 22);
  return { ...part, local, packed };
}

function writeParts(parts: readonly Part[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { local, name, packed } of parts) {
    files.push(local, name, packed);
    directory.push(centralHeader(local, at), name);
    at += LOCAL_SIZE + name.length + packed.length;
  }
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** The same as before the file itself, and where that begins. */
function centralHeader(local: Buffer, at: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(local.readUInt16LE(4), 4);
  local.copy(header, 6, 4, LOCAL_SIZE - 2);
  header.writeUInt32LE(at, 42);
  return header;
}
