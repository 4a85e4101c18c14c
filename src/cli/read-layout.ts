import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from '../core/errors.ts';
import type { Language } from '../core/text.ts';
import type { Choices, Layout } from '../views/view.ts';

/** What a view lets people choose. */
export interface LayoutChoices {
  groups?: Choices;
  sorts?: Choices;
  columns?: Choices;
  hasSheets?: boolean;
}

/** The options as they are typed. */
export interface LayoutOptions {
  group?: string;
  sort?: string;
  columns?: string;
  sheets?: boolean;
}

/** The layout that is asked for. Throws UsageError for a name that the view does not know. */
export function readLayout(
  { group, sort, columns, sheets }: LayoutOptions,
  choices: LayoutChoices,
  language: Language,
): Layout {
  const listed = columns?.split(',').map((one) => one.trim()) ?? [];
  const names = listed.filter((one) => one !== '');
  return {
    ...(group !== undefined && { group: choose('--group', group, choices.groups, language) }),
    ...(sort !== undefined && { sort: choose('--sort', sort, choices.sorts, language) }),
    ...(names.length > 0 && {
      columns: [
        ...new Set(names.map((one) => choose('--columns', one, choices.columns, language))),
      ],
    }),
    ...(sheets && { sheets }),
  };
}

/** The id of what is called so, in either language. */
function choose(option: string, said: string, choices: Choices = {}, language: Language): string {
  const wanted = plain(said);
  const found = Object.entries(choices).find(([id, { ru, en }]) =>
    [id, ru, en].some((name) => plain(name) === wanted),
  );
  if (found) return found[0];
  const names = Object.entries(choices).map(([id, name]) =>
    nameChoice(id, name[language], language),
  );
  const near = closest(wanted, names);
  const isNear = distance(wanted, near) <= Math.max(1, Math.floor(near.length / 3));
  throw new UsageError({
    ru: `${option}: «${said}» не подходит, можно ${names.join(', ')}${isNear ? `; может быть, ${near}?` : ''}`,
    en: `${option}: “${said}” won’t do, it is one of ${names.join(', ')}${isNear ? `; did you mean ${near}?` : ''}`,
  });
}

/** How a choice is listed: as people of that language call it. */
function nameChoice(id: string, name: string, language: Language): string {
  return language === 'ru' ? name.toLowerCase() : id;
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll('№', 'номер');
}
