import { explainGlob } from './explain-glob.ts';
import { loadChain, type SettingsSource } from './load-chain.ts';
import { mergeConfigs } from './merge-configs.ts';
import { type GlobTest, readGlobs } from './read-globs.ts';

/**
 * What a config and those that it extends leave out, without the globs that can't hold; undefined if it is nothing.
 *
 * @param folderOf the folder of a config as seen from where the paths count that are to be tested; empty for that place
 */
export async function readIgnore(
  config: string,
  source: SettingsSource,
  folderOf: (config: string) => string,
): Promise<GlobTest | undefined> {
  const { configs } = await loadChain(config, source);
  const right = mergeConfigs(configs).ignore.filter((glob) => !explainGlob(glob));
  return right.length === 0 ? undefined : readGlobs(right, folderOf);
}
