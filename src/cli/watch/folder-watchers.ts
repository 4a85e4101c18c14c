import { type FSWatcher, statSync, watch } from 'node:fs';
import process from 'node:process';

/** What is to be watched; all paths are absolute. */
export interface Watched {
  /** Folders that are searched, with all below. */
  trees: readonly string[];
  /** All folders in them, themselves among them. */
  folders: readonly string[];
  /** Further files by their folders. */
  files: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Watches folders for changes. */
export interface FolderWatchers {
  /** Watches these and no others; tells whether some of them are new. */
  follow(watched: Watched): boolean;
  close(): void;
}

/**
 * Where the system itself can watch a whole tree. Elsewhere Node would put it together, watching each file, and loses
 * those that editors save by renaming (https://github.com/nodejs/node/issues/48437 and its like); a folder
 * tells of its files no matter how they come and go.
 */
const WATCHES_TREES = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Calls `notice` for changes in folders. It may call too often, and where the system can't watch (folders in a network,
 * too many of them) not at all: it tells when to look, not what has changed.
 */
export function openFolderWatchers(notice: () => void): FolderWatchers {
  const open = new Map<string, FSWatcher>();
  let files: Watched['files'] = new Map();
  let searched: ReadonlySet<string> = new Set();
  const start = (key: string, folder: string, recursive: boolean): void => {
    try {
      const watcher = watch(folder, { recursive }, (_, name) => {
        const own = searched.has(folder) || name === null || files.get(folder)?.has(name);
        if (own) notice();
      });
      open.set(key, watcher);
      watcher.on('error', () => watcher.close());
    } catch {
      // Not there, or more than the system can watch.
    }
  };
  return {
    follow(watched) {
      files = watched.files;
      searched = new Set(watched.folders);
      const trees = WATCHES_TREES ? watched.trees : [];
      const single = [...(WATCHES_TREES ? [] : watched.folders), ...files.keys()];
      // A folder that was made anew has the same name and is another one.
      const wanted = new Map(
        [...trees.map((one) => [one, true] as const), ...single.map((one) => [one, false] as const)]
          .filter(([folder, isTree]) => isTree || !trees.includes(folder))
          .map(([folder, isTree]) => [`${identityOf(folder)} ${folder}`, { folder, isTree }]),
      );
      for (const [key, watcher] of open) {
        if (wanted.has(key)) continue;
        watcher.close();
        open.delete(key);
      }
      const fresh = [...wanted].filter(([key]) => !open.has(key));
      for (const [key, { folder, isTree }] of fresh) start(key, folder, isTree);
      return fresh.some(([key]) => open.has(key));
    },
    close() {
      for (const watcher of open.values()) watcher.close();
      open.clear();
    },
  };
}

function identityOf(folder: string): string {
  const state = statSync(folder, { throwIfNoEntry: false });
  return state ? `${state.dev}:${state.ino}` : '';
}
