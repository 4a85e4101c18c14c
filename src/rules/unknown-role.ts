import { shorten } from '../language/shorten.ts';
import type { Responsible } from '../plan/model.ts';
import { responsibleIn } from '../plan/selection/asked-roles.ts';
import { defineRule, type Hit } from './rule.ts';

interface Data {
  /** As written. */
  role: string;
  /** The role that may be meant. */
  suggestion: string | undefined;
}

export const unknownRole = defineRule<Data>({
  id: 'unknown-role',
  severity: 'info',
  summary: {
    ru: 'Ответственный назван словами, которых karta не знает',
    en: 'Somebody is named whom karta does not know',
  },
  explanation: {
    ru: 'karta знает должности и органы, которые бывают в школах, и узнаёт их в сокращениях, падежах и во множественном числе: так «завуч» и «зам. по УВР» попадают в один список. Незнакомую роль она оставляет, как записано, и считает отдельной. Если это описка, исправьте её; если такая роль в школе есть, допишите её в файл karta.config.yaml: «roles: [{name: Хранитель музея, aliases: [хранитель]}]».',
    en: 'karta knows the posts and bodies that schools have, in their abbreviations, cases and plurals: so “завуч” and “зам. по УВР” come into one list. A role that it does not know is kept as written and counts as one of its own. If it is a slip of the pen, mend it; if the school has such a role, add it to karta.config.yaml: “roles: [{name: Хранитель музея, aliases: [хранитель]}]”.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022\n    responsible: Педогог-психолог',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022\n    responsible: Педагог-психолог',
  },
  message: {
    ru: ({ role, suggestion }) =>
      suggestion === undefined
        ? `Роли «${shorten(role)}» karta не знает: если она записана верно, допишите её в поле roles файла karta.config.yaml.`
        : `Роли «${shorten(role)}» karta не знает; возможно, это «${suggestion}», а если нет, допишите её в поле roles файла karta.config.yaml.`,
    en: ({ role, suggestion }) =>
      suggestion === undefined
        ? `karta does not know the role “${shorten(role)}”: if it is written as it should be, add it to the field roles of karta.config.yaml.`
        : `karta does not know the role “${shorten(role)}”; perhaps it is “${suggestion}”, and if not, add it to the field roles of karta.config.yaml.`,
  },
  *check(plan) {
    for (const one of responsibleIn(plan)) {
      const { at, name, known, person, suggestion } = one;
      if (known || name === person) continue;
      const fix = person === undefined && name === one.text ? fixFor(one) : undefined;
      yield { at, data: { role: name, suggestion }, ...(fix && { fix }) };
    }
  },
});

/** The role's own name, with a small letter where the slip has one. */
function fixFor({ at, text, suggestion }: Responsible): Hit<Data>['fix'] {
  if (suggestion === undefined) return undefined;
  const isSmall = /^\p{Ll}/u.test(text);
  const replacement = isSmall
    ? suggestion.charAt(0).toLowerCase() + suggestion.slice(1)
    : suggestion;
  const title = { ru: `Заменить на «${replacement}»`, en: `Replace with “${replacement}”` };
  return { title, safety: 'suggested', at, replacement };
}
