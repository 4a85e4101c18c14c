import type { School } from '../plan/model.ts';
import { defineRule } from './rule.ts';

export const schoolMismatch = defineRule<{ roadmap: string; audit: string }>({
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
    ru: ({ roadmap, audit }) =>
      `В дорожной карте школа «${roadmap}», а в аудите «${audit}»: запишите одинаково`,
    en: ({ roadmap, audit }) =>
      `The roadmap names the school “${roadmap}”, the audit “${audit}”: write them alike`,
  },
  *check({ school, audit, hasRoadmap }) {
    if (!hasRoadmap || !school || !audit?.school || sameSchool(school, audit.school)) return;
    yield {
      at: school.at,
      data: { roadmap: school.name, audit: audit.school.name },
      related: [
        { message: { ru: 'школа в аудите', en: 'the school in the audit' }, at: audit.school.at },
      ],
    };
  },
});

function sameSchool(a: School, b: School): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return normalise(a.name) === normalise(b.name);
}

/** Letter case, kinds of quotes and blanks don't make another school. */
function normalise(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„'\s]/g, '');
}
