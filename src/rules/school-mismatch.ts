import { withoutHidden } from '../core/invisible-signs.ts';
import { inside, type Location } from '../core/location.ts';
import { foldLookAlikes } from '../core/look-alikes.ts';
import type { School } from '../plan/model.ts';
import { defineRule } from './rule.ts';

interface Data {
  /** Names, or ids where both files give one. */
  by: 'name' | 'id';
  roadmap: string;
  audit: string;
}

export const schoolMismatch = defineRule<Data>({
  id: 'school-mismatch',
  severity: 'warning',
  summary: {
    ru: 'В аудите и в дорожной карте названы разные школы',
    en: 'The audit and the roadmap name different schools',
  },
  explanation: {
    ru: 'Дорожная карта должна отвечать на аудит своей школы. Проверьте, тот ли файл назван в поле audit и одинаково ли записана школа.',
    en: 'A roadmap must answer to the audit of its own school. Check that the field audit names the right file and that the school is written alike.',
  },
  example: {
    wrong: 'school: Лицей № 1   # в аудите МБОУ «СОШ № 12»',
    right: 'school: МБОУ «СОШ № 12»',
  },
  message: {
    ru: ({ by, roadmap, audit }) =>
      `В дорожной карте ${by === 'id' ? 'у школы обозначение' : 'школа'} «${roadmap}», а в аудите «${audit}»: проверьте, тот ли это аудит, и запишите одинаково.`,
    en: ({ by, roadmap, audit }) =>
      `The roadmap ${by === 'id' ? 'gives the school the id' : 'names the school'} “${roadmap}”, the audit “${audit}”: check that it is the right audit, and write them alike.`,
  },
  *check({ school, audit, hasRoadmap }) {
    if (!hasRoadmap || !school || !audit?.school || sameSchool(school, audit.school)) return;
    const by = school.id !== undefined && audit.school.id !== undefined ? 'id' : 'name';
    const message = { ru: 'школа в аудите', en: 'the school in the audit' };
    yield {
      at: placeOf(school, by),
      data: { by, roadmap: school[by] ?? '', audit: audit.school[by] ?? '' },
      related: [{ message, at: placeOf(audit.school, by) }],
    };
  },
});

function placeOf({ at, nameAt }: School, by: Data['by']): Location {
  return by === 'id' ? inside(at, 'id') : nameAt;
}

function sameSchool(a: School, b: School): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return normalise(a.name) === normalise(b.name);
}

/**
 * Letter case, kinds of quotes and blanks don't make another school; nor do letters of another alphabet and
 * hidden signs, of which other rules tell.
 */
function normalise(name: string): string {
  const plain = withoutHidden(name).toLowerCase().replaceAll('ё', 'е');
  return foldLookAlikes(plain).replace(/[«»"“”„'\s]/g, '');
}
