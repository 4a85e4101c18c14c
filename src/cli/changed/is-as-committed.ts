import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Whether a file (absolute) or link has just the content that git keeps under a number:
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. Git itself would run programs that the repository names to
 * make its content comparable; so a file that such a program has made counts as another.
 */
export async function isAsCommitted(path: string, oid: string): Promise<boolean> {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  try {
    const state = lstatSync(path);
    if (state.isSymbolicLink()) {
      const target = readlinkSync(path, 'buffer');
      return hash.update(`blob ${target.length}\0`).update(target).digest('hex') === oid;
    }
    if (!state.isFile()) return false;
    hash.update(`blob ${state.size}\0`);
    // A stream takes ten times as long, and is only for what should not be in memory as a whole.
    if (state.size <= 2 ** 24) return hash.update(readFileSync(path)).digest('hex') === oid;
    for await (const part of createReadStream(path)) hash.update(part as Buffer);
    return hash.digest('hex') === oid;
  } catch {
    return false;
  }
}
