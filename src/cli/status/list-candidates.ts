import type { Language } from '../../core/text.ts';
import { readDocument } from '../../documents/read-document.ts';
import { shorten } from '../../language/shorten.ts';
import { type FoundWork, titleOf } from '../../status/find-activities.ts';
import { workOf } from '../../status/marking.ts';
import { numberOf } from '../../status/number-of.ts';
import { readRoadmap } from './read-roadmap.ts';

/** So many are listed. */
const MOST_LISTED = 10;

/** A line for each piece of work that may be meant: number, title, times, and where it stands. */
export async function listCandidates(
  found: readonly FoundWork[],
  cwd: string,
  language: Language,
): Promise<string[]> {
  const places = openPlaces(cwd);
  const lines: string[] = [];
  for (const one of found.slice(0, MOST_LISTED)) {
    const { step } = one;
    const number = numberOf(one)[language];
    const times = workOf(one).when.map(({ text }) => text[language]);
    const when = times.length > 0 ? ` — ${shorten(times.join('; '), 50)}` : '';
    const line = await places(one);
    const place = { ru: `строка ${line}`, en: `line ${line}` }[language];
    const named = `${step === undefined ? number : `${number}.${step}`}  «${shorten(titleOf(one))}»`;
    lines.push(`${named}${when} (${one.plan.at.file}, ${place})`);
  }
  const more = found.length - lines.length;
  if (more > 0) lines.push({ ru: `и ещё ${more}`, en: `and ${more} more` }[language]);
  return lines;
}

/** Tells on which line work stands; each file is read once. */
function openPlaces(cwd: string): (found: FoundWork) => Promise<number> {
  const known = new Map<string, ReturnType<typeof readDocument>>();
  return async (found) => {
    const { file } = found.plan.at;
    const reading = known.get(file) ?? readDocument(file, readRoadmap(file, cwd));
    known.set(file, reading);
    const { document } = await reading;
    const range = await document?.locate({ ...workOf(found).at });
    return range?.start.line ?? 1;
  };
}
