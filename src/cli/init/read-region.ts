import type { SchoolCalendar } from '../../plan/calendar/school-calendar.ts';
import type { AnsweredFactor } from '../../template/answers.ts';
import { openConfig } from '../config/open-config.ts';
import type { Session } from '../session.ts';

/** What the settings above a folder say of its plans. */
export interface Region {
  calendar: SchoolCalendar;
  /** The factors of the region's catalogue that can be read; none if there is no catalogue. */
  catalogue: readonly AnsweredFactor[];
}

/** Reads the settings that hold for a folder, which must be there. */
export async function readRegion(folder: string, session: Pick<Session, 'host'>): Promise<Region> {
  const { calendar, catalogue } = (await openConfig(folder, session)).settings;
  const factors = (catalogue?.value?.factors ?? []).flatMap((factor): AnsweredFactor[] => {
    const parameters = (factor?.parameters ?? []).flatMap((one) =>
      one?.code !== undefined && one.name !== undefined ? [{ code: one.code, name: one.name }] : [],
    );
    if (factor?.name === undefined || parameters.length === 0) return [];
    const code = factor.code === undefined ? {} : { code: factor.code };
    return [{ name: factor.name, ...code, parameters }];
  });
  return { calendar, catalogue: factors };
}
