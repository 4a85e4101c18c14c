import type { Files } from '../../documents/files.ts';
import { schoolRoles } from '../../language/roles/dictionary.ts';
import { recommendedCalendar } from '../calendar/school-calendar.ts';
import { configFinder } from './find-config.ts';
import type { SettingsSource } from './load-chain.ts';
import { loadOnce } from './load-once.ts';
import type { Settings } from './settings.ts';

/** What holds where there is no config. */
const usualSettings: Settings = {
  calendar: recommendedCalendar,
  roles: schoolRoles,
  catalogue: undefined,
  severityOf: undefined,
  said: undefined,
  config: undefined,
  looked: new Set(),
  sources: [],
  files: [],
  dateProblems: [],
  findings: [],
};

/** Gives the settings of a plan by its file; each config is read once, and its code loaded when there is one. */
export function openSettings(source: SettingsSource): (file: string) => Promise<Settings> {
  const findConfig = configFinder(source.files);
  const known = new Map<string, Promise<Settings>>();
  const once = loadOnce(source.load);
  const load = async (config: string): Promise<Settings> => {
    const { loadSettings } = await import('./load-settings.ts');
    const looked = new Set([config]);
    const exists = (file: string): ReturnType<Files['exists']> => {
      looked.add(file);
      return source.files.exists(file);
    };
    const files = { ...source.files, exists };
    const settings = await loadSettings(config, { ...source, load: once, files });
    for (const { file } of settings.files) looked.add(file);
    return { ...settings, config, looked };
  };
  return async (file) => {
    const config = await findConfig(file);
    if (config === undefined) return usualSettings;
    const settings = known.get(config) ?? load(config);
    known.set(config, settings);
    return settings;
  };
}
