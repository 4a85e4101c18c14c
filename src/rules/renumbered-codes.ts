import type { Finding } from '../core/diagnostic.ts';
import { inside, partOf } from '../core/location.ts';
import { findCodes } from '../language/find-codes.ts';
import { findRenumbering } from '../plan/find-renumbering.ts';
import type { Plan } from '../plan/model.ts';
import { knownCodes, nameCode } from './codes/audit-codes.ts';
import { replaceCode } from './codes/replace-code.ts';
import { defineRule } from './rule.ts';

type Pair = { from: string; to: string; name: string };

interface Data {
  /** Cited code → the audit's code and its name. */
  mapping: Record<string, { code: string; name: string }>;
  /** Codes that stand in both files but mean different things: cited code → the audit's code meant. */
  falseMatches: Record<string, { code: string; name: string }>;
}

export const renumberedCodes = defineRule<Data>({
  id: 'renumbered-codes',
  severity: 'error',
  summary: {
    ru: 'Коды в дорожной карте взяты по номеру строки аудита, а не из столбца кодов',
    en: 'The roadmap numbers its codes by the rows of the audit instead of taking the audit’s codes',
  },
  explanation: {
    ru: 'Так бывает, когда в таблице аудита нумерация строк принята за коды: первая строка становится 1.1, вторая 2.1. Тогда даже код, который есть в обоих файлах, может означать разное. karta показывает всё соответствие сразу. Правьте каждое мероприятие отдельно: при замене сразу во всём файле один код может измениться дважды.',
    en: 'This happens when the row numbers of the audit’s table are taken for codes: the first row becomes 1.1, the second 2.1. Then even a code that stands in both files can mean two things. karta shows the whole mapping at once. Mend each activity by itself: replacing all over the file can change a code twice.',
  },
  example: {
    wrong:
      'activities:\n  - title: Встречи со студентами\n    codes: ["1.1"]   # первая строка аудита, первый параметр\n  - title: Наставничество\n    codes: ["2.1"]   # вторая строка, первый параметр',
    right:
      'activities:\n  - title: Встречи со студентами\n    codes: ["4.1"]   # код, который стоит в первой строке\n  - title: Наставничество\n    codes: ["5.5"]',
  },
  message: {
    ru: ({ mapping, falseMatches }) => {
      const start = `Коды взяты по номерам строк аудита, а не из столбца кодов: замените ${list(mapping, 'на')}`;
      const such = many(falseMatches) ? 'такие коды' : 'такой код';
      if (Object.keys(falseMatches).length === 0) return `${start}.`;
      return `${start}, а ещё ${list(falseMatches, 'на')}, хотя ${such} в аудите есть.`;
    },
    en: ({ mapping, falseMatches }) => {
      const start = `The codes are numbers of the audit's rows and not its codes: replace ${list(mapping, 'by')}`;
      const such = many(falseMatches) ? 'such codes' : 'such a code';
      if (Object.keys(falseMatches).length === 0) return `${start}.`;
      return `${start}, and also ${list(falseMatches, 'by')}, though the audit has ${such}.`;
    },
  },
  *check(plan) {
    const known = knownCodes(plan);
    const renumbering = known && findRenumbering(plan);
    if (!known || !renumbering) return;
    const [first] = renumbering.mapping;
    const place = plan.citations.find(({ code }) => code === first?.from);
    if (!first || !place) return;
    const fix = fixFor(plan, [...renumbering.mapping, ...renumbering.falseMatches]);
    yield {
      at: place.at,
      data: {
        mapping: asRecord(renumbering.mapping),
        falseMatches: asRecord(renumbering.falseMatches),
      },
      related: [...renumbering.mapping, ...renumbering.falseMatches].flatMap(({ from, to }) => {
        const one = known.get(to);
        const named = one && nameCode(one);
        if (!one || !named) return [];
        const message = { ru: `${from} — это ${named.ru}`, en: `${from} is ${named.en}` };
        return [{ message, at: inside(one.at, 'code') }];
      }),
      ...(fix && { fix }),
    };
  },
});

/** All codes at one stroke: what one of them becomes may be what another one was. */
function fixFor({ citations, activities }: Plan, pairs: readonly Pair[]): Finding['fix'] {
  const meant = new Map(pairs.map(({ from, to }) => [from, to]));
  const codes = new Set(meant.keys());
  // Those who take part are named by the same numbers: «обучающиеся по параметру 1.2».
  const others = activities.flatMap(({ at, participants = '' }) =>
    findCodes(participants, codes).map(({ code, span }) => ({
      code,
      at: partOf(inside(at, 'participants'), span),
    })),
  );
  const [first, ...also] = [...citations, ...others].flatMap((citation) => {
    const to = meant.get(citation.code);
    return to === undefined ? [] : [replaceCode(citation, to)];
  });
  const title = {
    ru: 'Заменить все эти коды на коды аудита',
    en: 'Replace all these codes by those of the audit',
  };
  return first && { title, safety: 'suggested', ...first, also };
}

function asRecord(pairs: readonly Pair[]): Record<string, { code: string; name: string }> {
  return Object.fromEntries(pairs.map(({ from, to, name }) => [from, { code: to, name }]));
}

function list(pairs: Data['mapping'], by: string): string {
  return Object.entries(pairs)
    .map(([from, to]) => `${from} ${by} ${to.code}`)
    .join(', ');
}

function many(pairs: Data['falseMatches']): boolean {
  return Object.keys(pairs).length > 1;
}
