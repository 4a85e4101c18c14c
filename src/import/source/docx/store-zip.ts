import { crc32 } from 'node:zlib';

/**
 * Packs texts into a ZIP archive, without compressing them. The layout is that of PKWARE's APPNOTE 6.3, 4.3: each
 * file behind its header, then the directory, then its end.
 */
export function storeZip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const about = describe(path, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(sign(0x02014b50), word(20), about, place, path);
    parts.push(sign(0x04034b50), about, path, data);
    offset += 4 + about.length + path.length + data.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, sign(0x06054b50), end]);
}

/** What both a file's header and the directory say of it: 26 bytes from the version that is needed. */
function describe(path: Buffer, data: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  // Names are in UTF-8; the date is 1 January 1980, the first that there is.
  about.writeUInt16LE(0x0800, 2);
  about.writeUInt16LE(0x0021, 8);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(path.length, 22);
  return about;
}

function sign(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
