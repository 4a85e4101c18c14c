import type { CheckCache } from './cache/open-cache.ts';

/** Whether and where to keep what is found for the next run. */
export interface CacheOptions {
  cache?: boolean;
  /** The same, in this folder. */
  cacheFolder?: string;
}

/** The cache that is asked for; its code is loaded only if one is. Throws UsageError for a name that is no folder's. */
export async function openAskedCache(
  { cache, cacheFolder }: CacheOptions,
  cwd: string,
): Promise<CheckCache | undefined> {
  if (!cache && cacheFolder === undefined) return undefined;
  const { openCache } = await import('./cache/open-cache.ts');
  const { chooseCacheFolder } = await import('./cache/choose-folder.ts');
  return openCache(chooseCacheFolder(cacheFolder, cwd));
}
