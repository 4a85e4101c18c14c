import { inside } from '../core/location.ts';
import { auditCodes } from './audit-codes.ts';
import { defineRule } from './rule.ts';

export const duplicateCode = defineRule<{ code: string }>({
  id: 'duplicate-code',
  severity: 'error',
  summary: {
    ru: 'Один и тот же код стоит в аудите дважды',
    en: 'The audit has the same code twice',
  },
  explanation: {
    ru: 'Код должен называть один параметр: иначе непонятно, на какой из них отвечает мероприятие. Исправьте один из двух кодов.',
    en: 'A code must name one parameter, or nobody knows which of them an activity answers to. Correct one of the two.',
  },
  example: {
    wrong:
      'factors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Не хватает учителей}\n      - {code: "4.1", name: У учителей много часов}',
    right:
      'factors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Не хватает учителей}\n      - {code: "4.2", name: У учителей много часов}',
  },
  message: {
    ru: ({ code }) => `Код ${code} в аудите уже есть: исправьте один из двух.`,
    en: ({ code }) => `The audit has the code ${code} already: correct one of the two.`,
  },
  *check(plan) {
    if (!plan.audit) return;
    const first = new Map<string, ReturnType<typeof auditCodes>[number]>();
    for (const one of auditCodes(plan.audit)) {
      const before = first.get(one.code);
      if (!before) {
        first.set(one.code, one);
        continue;
      }
      yield {
        at: inside(one.at, 'code'),
        data: { code: one.code },
        related: [
          {
            message: { ru: 'первый раз он стоит здесь', en: 'it stands here first' },
            at: inside(before.at, 'code'),
          },
        ],
      };
    }
  },
});
