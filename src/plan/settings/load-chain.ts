import type { Finding } from '../../core/diagnostic.ts';
import { besidePath } from '../../core/file-path.ts';
import { inside, type Location } from '../../core/location.ts';
import type { Files } from '../../documents/files.ts';
import { isKind, type LoadedFile, type NamedFile } from '../../schema/load-file.ts';
import { itemsOf } from '../list-items.ts';
import { explainLink, problemOfName } from './explain-link.ts';

/** How settings get at the files that they name. */
export interface SettingsSource {
  files: Files;
  /** Reads a file and judges its shape, once. */
  load(source: NamedFile): Promise<LoadedFile>;
  /** The rules that there are; whatever rules configs name are taken unless told. */
  knownRules?: readonly string[];
  /** The absolute path of the current folder: the globs of a config above it name the folders that lead there. */
  cwd?: string;
}

/** A config and those that it extends. */
export interface Chain {
  /** The weakest first, each once. */
  configs: readonly LoadedFile<'config'>[];
  /** What is wrong with the links between them. */
  findings: readonly Finding[];
}

/** Reads a config and what it extends; of several that it extends the later are stronger. */
export async function loadChain(file: string, { files, load }: SettingsSource): Promise<Chain> {
  const configs: LoadedFile<'config'>[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const add = async (one: string, trail: readonly string[], namedAt: Location): Promise<void> => {
    if (trail.includes(one)) findings.push(explainLink('loop', one, namedAt));
    if (seen.has(one)) return;
    seen.add(one);
    const state = trail.length === 0 || (await files.exists(one));
    if (state !== true) {
      findings.push(explainLink(state || 'missing', one, namedAt, files.rootOf?.(namedAt.file)));
      return;
    }
    const loaded = await load({ file: one, kind: 'config' });
    if (!isKind(loaded, 'config')) {
      findings.push(explainLink('not-a-config', one, namedAt));
      return;
    }
    const at: Location = { file: one, path: [] };
    for (const { value, path } of itemsOf(loaded.value?.extends, ['extends'])) {
      const problem = problemOfName(value);
      if (problem) findings.push(explainLink(problem, value, inside(at, ...path)));
      else await add(besidePath(one, value), [...trail, one], inside(at, ...path));
    }
    configs.push(loaded);
  };
  await add(file, [], { file, path: ['kind'] });
  return { configs, findings };
}
