import type { LoadedFile } from '../../schema/load-file.ts';
import type { FileGroup } from '../group-files.ts';
import type { SeverityOf } from './read-severities.ts';
import type { Settings } from './settings.ts';

/** What holds for the files of a group, each by itself. */
export interface HeldSettings {
  /** The settings that were looked at. */
  all: ReadonlySet<Settings>;
  /** By the files' paths. */
  byFile: ReadonlyMap<string, Settings>;
  /** What holds for findings in a file; nothing for those in configs, which don't say how bad their own mistakes are. */
  severityOf(file: string): SeverityOf | undefined;
}

/**
 * Looks up what holds for each file by itself: an audit may lie in a folder with other settings than its roadmap. Of
 * the configs only those that somebody named. Adds the files that were read for it.
 */
export async function settingsOfEach(
  loaded: Map<string, LoadedFile>,
  group: FileGroup,
  settingsOf: (file: string) => Promise<Settings>,
): Promise<HeldSettings> {
  const named = new Set(group.map(({ file }) => file));
  const all = new Set<Settings>();
  const byFile = new Map<string, Settings>();
  // More files come in while this goes on: a catalogue may have settings of its own.
  for (const [file, { kind }] of loaded) {
    if (kind === 'config' && !named.has(file)) continue;
    const settings = await settingsOf(file);
    all.add(settings);
    byFile.set(file, settings);
    for (const one of settings.files) loaded.set(one.file, one);
  }
  return {
    all,
    byFile,
    severityOf: (file) =>
      loaded.get(file)?.kind === 'config' ? undefined : byFile.get(file)?.severityOf,
  };
}
