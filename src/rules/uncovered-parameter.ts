import { inside } from '../core/location.ts';
import { coverageOf } from '../plan/coverage-of.ts';
import { nameCode } from './codes/audit-codes.ts';
import { defineRule } from './rule.ts';

export const uncoveredParameter = defineRule<{ code: string; name: string; cancelled: boolean }>({
  id: 'uncovered-parameter',
  severity: 'warning',
  summary: {
    ru: 'На параметр аудита не отвечает ни одно мероприятие',
    en: 'No activity answers to a parameter of the audit',
  },
  explanation: {
    ru: 'Аудит нашёл риск, а в дорожной карте про него ничего нет; отменённые мероприятия не в счёт. Добавьте мероприятие с этим кодом или впишите код в поле codes того мероприятия, которое на него отвечает.',
    en: 'The audit found a risk and the roadmap says nothing of it; cancelled activities don’t count. Add an activity with this code, or write the code into the field codes of the activity that answers to it.',
  },
  example: {
    wrong: 'activities:\n  - title: Наставничество\n    codes: ["5.5"]   # в аудите есть ещё 4.1',
    right:
      'activities:\n  - title: Наставничество\n    codes: ["5.5"]\n  - title: Встречи со студентами\n    codes: ["4.1"]',
  },
  message: {
    ru: ({ cancelled, ...one }) =>
      `На параметр ${nameCode(one).ru} ${cancelled ? 'отвечает только отменённое мероприятие' : 'не отвечает ни одно мероприятие'}: впишите код в поле codes того, которое подходит, или добавьте новое.`,
    en: ({ cancelled, ...one }) =>
      `${cancelled ? 'Only a cancelled activity' : 'No activity'} answers to the parameter ${nameCode(one).en}: write the code into the field codes of one that does, or add a new one.`,
  },
  *check(plan) {
    const coverage = coverageOf(plan);
    if (!coverage || coverage.mayCiteMore || plan.activities.length === 0) return;
    for (const { parameter, isAnswered, isCancelled, isPromised } of coverage.parameters) {
      // A task without an activity has a finding of its own.
      if (isAnswered || isPromised) continue;
      const { at, code, name } = parameter;
      yield { at: inside(at, 'code'), data: { code, name, cancelled: isCancelled } };
    }
  },
});
