import { inside, type Path } from '../core/location.ts';
import { shorten } from '../language/shorten.ts';
import type { Plan } from '../plan/model.ts';
import { defineRule } from './rule.ts';

export const uncoveredParameter = defineRule<{ code: string; name: string }>({
  id: 'uncovered-parameter',
  severity: 'warning',
  summary: {
    ru: 'На параметр аудита не отвечает ни одно мероприятие',
    en: 'No activity answers to a parameter of the audit',
  },
  explanation: {
    ru: 'Аудит нашёл риск, а в дорожной карте про него ничего нет. Добавьте мероприятие с этим кодом или впишите код в поле codes того мероприятия, которое на него отвечает.',
    en: 'The audit found a risk and the roadmap says nothing of it. Add an activity with this code, or write the code into the field codes of the activity that answers to it.',
  },
  example: {
    wrong: 'activities:\n  - {title: Наставничество, codes: ["5.5"]}   # в аудите есть ещё 4.1',
    right: 'activities:\n  - {title: Наставничество, codes: ["5.5", "4.1"]}',
  },
  message: {
    ru: ({ code, name }) =>
      `На параметр ${code} «${shorten(name)}» не отвечает ни одно мероприятие дорожной карты`,
    en: ({ code, name }) =>
      `No activity of the roadmap answers to the parameter ${code} «${shorten(name)}»`,
  },
  *check(plan) {
    if (!plan.audit || plan.activities.length === 0 || mayCiteMore(plan)) return;
    const cited = new Set(plan.citations.map(({ code }) => code));
    for (const factor of plan.audit.factors) {
      if (factor.code && cited.has(factor.code)) continue;
      for (const { at, code, name } of factor.parameters) {
        if (!cited.has(code)) yield { at: inside(at, 'code'), data: { code, name } };
      }
    }
  },
});

/** Whether the schema took away something of the roadmap that could have named a code. */
function mayCiteMore({ rejected, at }: Plan): boolean {
  return rejected.some(({ file, path }) => file === at.file && namesCodes(path));
}

function namesCodes(path: Path): boolean {
  const [top, , field] = path;
  if (top === 'codes') return true;
  if (top !== 'activities' && top !== 'tasks') return false;
  return path.length <= 2 || field === 'codes' || field === 'task';
}
