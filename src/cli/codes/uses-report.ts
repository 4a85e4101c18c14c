import type { CodeUse, FileUses } from '../../codes/code-use.ts';
import { nearestCodes } from '../../codes/nearest-codes.ts';
import { findLookAlikes, sayLookAlikes } from '../../core/look-alikes.ts';
import type { Language, Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { Block, Report } from '../../report/report.ts';
import { countPlaces } from './count-places.ts';
import { placesTable } from './places-table.ts';

/** Where a code is named, for people and for programs. */
export function usesReport(code: string, files: readonly FileUses[], language: Language): Report {
  const names = namesOf(files);
  const using = files.filter(({ uses }) => uses.length > 0);
  const lookAlikes = files.flatMap((one) => one.lookAlikes);
  const nearest = using.length > 0 ? [] : nearestCodes(code, names);
  const all = using.flatMap(({ uses }) => uses);
  const title = `${WORDS.title[language]} ${code}`;
  const found = `${nameCode(code, names, language)}: ${countPlaces(all.length, using, language)}.`;
  const nowhere = sayNowhere(code, nearest, names, language);
  return {
    kind: 'uses',
    language,
    title,
    blocks: [
      { kind: 'heading', level: 2, text: title },
      { kind: 'paragraph', text: all.length > 0 ? found : nowhere },
      ...tableOf(all, language),
      ...twins(lookAlikes, language),
    ],
    data: {
      code,
      summary: { uses: all.length, files: using.length },
      files: using.map(({ file, kind, uses }) => ({
        file,
        kind,
        uses: uses.map(useData(language)),
      })),
      lookAlikes: lookAlikes.map((use) => ({ file: use.file, ...useData(language)(use) })),
      nearest: nearest.map((one) => ({ code: one, name: names.get(one) ?? null })),
    },
  };
}

/** All codes that files name, with what their parameters and factors are called. */
export function namesOf(files: Iterable<FileUses>): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { known } of files) {
    for (const [code, name] of known) names.set(code, names.get(code) ?? name);
  }
  return names;
}

/** «Код 5.7 нигде не встречается; ближайшие: 5.1 «…», 5.5 «…».» */
export function sayNowhere(
  code: string,
  nearest: readonly string[],
  names: ReadonlyMap<string, string | undefined>,
  language: Language,
): string {
  const twin = twinOf(code, names);
  if (twin !== undefined) return sayTwin(code, twin, names, language);
  const start = WORDS.nowhere[language].replace('…', () => code);
  if (nearest.length === 0) return `${start}.`;
  const list = nearest.map((one) => nameCode(one, names, language, '')).join(', ');
  return `${start}; ${WORDS.nearest[language]}: ${list}.`;
}

/** What is meant by a code with letters for digits, or with letters of the other alphabet. */
function twinOf(code: string, names: ReadonlyMap<string, string | undefined>): string | undefined {
  const digits = code
    .replace(/[ОоOo]/g, '0')
    .replace(/[Зз]/g, '3')
    .replace(/[Il]/g, '1');
  const known = [...names.keys()].find((one) => findLookAlikes(code, one) !== undefined);
  return known ?? (digits !== code && /^[\d.]+$/.test(digits) ? digits : undefined);
}

/** «Код 9.З нигде не встречается: буква «З» стоит вместо цифры 3; возможно, это 9.3 «…».» */
function sayTwin(
  code: string,
  twin: string,
  names: ReadonlyMap<string, string | undefined>,
  language: Language,
): string {
  const start = WORDS.nowhere[language].replace('…', () => code);
  const signs = sayLookAlikes(findLookAlikes(code, twin) ?? [])[language];
  return `${start}: ${signs}; ${WORDS.perhaps[language]} ${nameCode(twin, names, language, '')}.`;
}

function nameCode(
  code: string,
  names: ReadonlyMap<string, string | undefined>,
  language: Language,
  word = WORDS.code[language],
): string {
  const name = shorten(names.get(code) ?? '');
  const quoted = { ru: ` «${name}»`, en: ` “${name}”` }[language];
  return `${word && `${word} `}${code}${name && quoted}`;
}

function tableOf(uses: readonly CodeUse[], language: Language): Block[] {
  return uses.length > 0 ? [placesTable(uses, language)] : [];
}

/** Codes that only look the same: whoever means them must type them anew. */
function twins(uses: readonly CodeUse[], language: Language): Block[] {
  if (uses.length === 0) return [];
  return [{ kind: 'paragraph', text: WORDS.twins[language] }, placesTable(uses, language)];
}

function useData(language: Language): (use: CodeUse) => object {
  return ({ kind, code, range, path, place, words }) => ({
    kind,
    code,
    range,
    path,
    place: place[language],
    text: words,
  });
}

const WORDS = {
  title: { ru: 'Где встречается код', en: 'Where the code is used:' },
  code: { ru: 'Код', en: 'Code' },
  nowhere: { ru: 'Код … нигде не встречается', en: 'The code … is used nowhere' },
  nearest: { ru: 'ближайшие', en: 'the nearest' },
  perhaps: { ru: 'возможно, это', en: 'perhaps it is' },
  twins: {
    ru: 'Похожи, но набраны другими знаками, и потому это другие коды:',
    en: 'These look the same but are typed with other signs, and so are other codes:',
  },
} satisfies Record<string, Text>;
