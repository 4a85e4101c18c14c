import type { CheckCache } from './cache/open-cache.ts';

/** Whether and where to keep what is found for the next run. */
export interface CacheOptions {
  cache?: boolean;
  /** The same, in this folder. */
  cacheFolder?: string;
}

/** Gives the cache, if one is asked for, and the same each time. Throws UsageError for a name that is no folder's. */
export type CacheOpener = () => Promise<CheckCache | undefined>;

/** Opens the cache that is asked for when it is needed. */
export function askedCache(options: CacheOptions, cwd: string): CacheOpener {
  let opened: Promise<CheckCache | undefined> | undefined;
  return () => {
    opened ??= open(options, cwd);
    return opened;
  };
}

/** Its code is loaded only if there is one. */
async function open(
  { cache, cacheFolder }: CacheOptions,
  cwd: string,
): Promise<CheckCache | undefined> {
  if (!cache && cacheFolder === undefined) return undefined;
  const { openCache } = await import('./cache/open-cache.ts');
  const { chooseCacheFolder } = await import('./cache/choose-folder.ts');
  return openCache(chooseCacheFolder(cacheFolder, cwd));
}
