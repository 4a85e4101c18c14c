import { inside, type Path } from '../core/location.ts';
import type { CodeRef, Plan } from '../plan/model.ts';
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
    if (!plan.audit || plan.activities.length === 0 || mayCiteMore(plan)) return;
    const cited = new Set(plan.citations.map(({ code }) => code));
    const answered = answeredCodes(plan);
    for (const factor of plan.audit.factors) {
      if (factor.code && answered.has(factor.code)) continue;
      for (const { at, code, name } of factor.parameters) {
        if (answered.has(code)) continue;
        yield { at: inside(at, 'code'), data: { code, name, cancelled: cited.has(code) } };
      }
    }
  },
});

/** The cited codes, without those that only cancelled activities answer to. */
function answeredCodes({ activities, citations }: Plan): Set<string> {
  const codesOf = (cancelled: boolean): Set<CodeRef> =>
    new Set(
      activities
        .filter(({ status }) => (status === 'cancelled') === cancelled)
        .flatMap(({ codes }) => codes),
    );
  const [live, cancelled] = [codesOf(false), codesOf(true)];
  const answered = citations.filter((one) => live.has(one) || !cancelled.has(one));
  return new Set(answered.map(({ code }) => code));
}

/** Whether the schema took away something of the roadmap that could have named a code. */
function mayCiteMore({ rejected, at }: Plan): boolean {
  return rejected.some(({ file, path }) => file === at.file && namesCodes(path));
}

function namesCodes(path: Path): boolean {
  const [top, , field] = path;
  if (top === 'codes') return true;
  if (top !== 'activities' && top !== 'tasks') return false;
  return path.length <= 2 || field === 'codes' || field === (top === 'tasks' ? 'id' : 'task');
}
