/** A file as git keeps it for the next commit. */
export interface IndexEntry {
  name: string;
  /** Kind and permissions, six digits. */
  mode: string;
  /** The number of its content. */
  oid: string;
  /** Whether git was told to take it as unchanged, or as not there. */
  isHidden: boolean;
  /** Whether it was told the latter. */
  isLeftOut: boolean;
}

/** A file that differs, or may: git has looked only at its time and size. */
export interface DiffEntry {
  name: string;
  /** The number of the content that it would have if it didn't differ; undefined if it does for certain. */
  oid: string | undefined;
}

/** Reads names that end in NUL, as git gives them for `-z`. */
export function readNames(out: string): string[] {
  return out.split('\0').filter((name) => name !== '');
}

/** Reads `git ls-files --stage -v -z`: «H 100644 1234… 0⇥name»; https://git-scm.com/docs/git-ls-files */
export function readIndex(out: string): IndexEntry[] {
  return readNames(out).map((entry) => {
    const tab = entry.indexOf('\t');
    const [tag = '', mode = '', oid = ''] = entry.slice(0, tab).split(' ');
    const isLeftOut = tag === 'S' || tag === 's';
    const isHidden = isLeftOut || tag !== tag.toUpperCase();
    return { name: entry.slice(tab + 1), mode, oid, isHidden, isLeftOut };
  });
}

/** Reads `git diff-index --raw -z`: «:100644 100644 1234… 0000… M», name; https://git-scm.com/docs/git-diff-index */
export function readDiff(out: string): DiffEntry[] {
  const parts = out.split('\0');
  const entries: DiffEntry[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [mode = '', now, before, after = ''] = (parts[index] ?? '').slice(1).split(' ');
    const mayBeSame = mode === now && /^0+$/.test(after);
    entries.push({ name: parts[index + 1] ?? '', oid: mayBeSame ? before : undefined });
  }
  return entries;
}
