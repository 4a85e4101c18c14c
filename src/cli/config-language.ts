import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../core/text.ts';
import { CONFIG_NAMES } from '../plan/settings/find-config.ts';
import { isInside } from './is-inside.ts';
import { pathWords } from './path-words.ts';
import { settingsRootOf } from './settings-root-of.ts';
import { wayFrom } from './way-from.ts';

/**
 * The language that settings ask for: those of the first file or folder that a call names, else of the current folder.
 * Asked before the call is understood, so it goes by what is there on the disk; and it never fails, since whatever is
 * wrong is told of later, in some language.
 */
export async function configLanguage(
  args: readonly string[],
  cwd: string,
): Promise<Language | undefined> {
  try {
    const folder = namedFolder(args, cwd);
    const root = settingsRootOf(isInside(folder, cwd) ? cwd : folder);
    const config = nearestConfig(folder, root);
    if (config === undefined) return undefined;
    return await readLanguage(wayFrom(cwd, config), cwd, root);
  } catch {
    return undefined;
  }
}

/** The folder of the plans that a call is about. */
function namedFolder(args: readonly string[], cwd: string): string {
  const named = pathWords(args)
    .map((word) => resolve(cwd, word))
    .find((path) => existsSync(path));
  if (named === undefined) return cwd;
  return statSync(named).isDirectory() ? named : dirname(named);
}

function nearestConfig(folder: string, root: string): string | undefined {
  for (let one = folder; ; one = dirname(one)) {
    const name = CONFIG_NAMES.find((file) => existsSync(join(one, file)));
    if (name) return join(one, name);
    if (one === root || dirname(one) === one) return undefined;
  }
}

async function readLanguage(
  file: string,
  cwd: string,
  root: string,
): Promise<Language | undefined> {
  const [{ diskFiles }, { loadFile }, { loadChain }, { mergeConfigs }] = await Promise.all([
    import('./disk-files.ts'),
    import('../schema/load-file.ts'),
    import('../plan/settings/load-chain.ts'),
    import('../plan/settings/merge-configs.ts'),
  ]);
  const files = diskFiles(cwd, [root]);
  const { configs } = await loadChain(file, { files, load: (one) => loadFile(one, files) });
  return mergeConfigs(configs).language?.value;
}
