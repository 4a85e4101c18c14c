import { dirname, resolve } from 'node:path';
import type { Location } from '../core/location.ts';
import type { Files } from '../documents/files.ts';
import { configFinder } from '../plan/settings/find-config.ts';
import type { SettingsSource } from '../plan/settings/load-chain.ts';
import { loadOnce } from '../plan/settings/load-once.ts';
import { loadFile } from '../schema/load-file.ts';
import { wayFrom } from './way-from.ts';

/** Something that settings leave out, and what says so. */
export interface LeftOut {
  /** Relative to the current folder, with `/`. */
  path: string;
  isFolder: boolean;
  /** The config, likewise. */
  config: string;
  glob: string;
  /** The line of the config that says so, from 1. */
  line(): Promise<number>;
}

/** Says whether an entry of a folder is left out, by its absolute path. */
export type SettingsTest = (path: string, isFolder: boolean) => LeftOut | undefined;

/** The `ignore` of configs while folders are searched; all folders are absolute. */
export interface SettingsIgnore {
  /** What the config in a folder, which is known to be there, leaves out below it. */
  ofConfig(file: string): Promise<SettingsTest>;
  /** What the nearest config above the folder or in it leaves out. */
  nearest(folder: string): Promise<SettingsTest>;
  /** What leaves the folder out as a whole: it may be named in a call, or lie in a folder that is left out. */
  above(folder: string): Promise<LeftOut | undefined>;
}

const nothing: SettingsTest = () => undefined;

interface Place {
  source: SettingsSource;
  cwd: string;
  /** The highest folder in which settings may lie, which `files` can read. */
  root: string;
}

/** The settings of all folders below a root; each config is read once. */
export function openSettingsIgnore(files: Files, cwd: string, root: string): SettingsIgnore {
  const source = { files, load: loadOnce((one) => loadFile(one, files)) };
  const findConfig = configFinder(files);
  const known = new Map<string, Promise<SettingsTest>>();
  const shown = (path: string): string => wayFrom(cwd, path);
  const ofConfig = (file: string): Promise<SettingsTest> => {
    const test = known.get(file) ?? loadTest(file, { source, cwd, root });
    known.set(file, test);
    return test;
  };
  const nearest = async (folder: string): Promise<SettingsTest> => {
    const config = await findConfig(shown(resolve(folder, 'roadmap.yaml')));
    return config === undefined ? nothing : ofConfig(config);
  };
  return {
    ofConfig: (file) => ofConfig(shown(file)),
    nearest,
    async above(folder) {
      for (let one = folder; one !== root && dirname(one) !== one; one = dirname(one)) {
        const leftOut = (await nearest(dirname(one)))(one, true);
        if (leftOut) return leftOut;
      }
      return undefined;
    },
  };
}

/** Of a config that can't be read nothing holds; the check says what is wrong with it. */
async function loadTest(config: string, { source, cwd, root }: Place): Promise<SettingsTest> {
  const { readIgnore } = await import('../plan/settings/read-ignore.ts');
  const wayTo = (path: string): string => wayFrom(root, path);
  const test = await readIgnore(config, source, (file) => wayTo(dirname(resolve(cwd, file))));
  if (!test) return nothing;
  return (path, isFolder) => {
    const match = test(isFolder ? `${wayTo(path)}/` : wayTo(path));
    if (!match || match === 'excepted') return undefined;
    const { at, value } = match;
    const line = (): Promise<number> => lineOf(at, source);
    return { path: wayFrom(cwd, path), isFolder, config: at.file, glob: value, line };
  };
}

async function lineOf(at: Location, { load }: SettingsSource): Promise<number> {
  const { document } = await load({ file: at.file, kind: 'config' });
  return (await document?.locate(at))?.start.line ?? 1;
}
