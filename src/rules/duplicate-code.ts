import { inside } from '../core/location.ts';
import type { Audit, Catalogue } from '../plan/model.ts';
import { type AuditCode, auditCodes } from './codes/audit-codes.ts';
import { defineRule, type Hit } from './rule.ts';

interface Data {
  code: string;
  /** Which file has it twice. */
  file: 'audit' | 'catalogue';
}

export const duplicateCode = defineRule<Data>({
  id: 'duplicate-code',
  severity: 'error',
  summary: {
    ru: 'Один и тот же код стоит в аудите или в перечне региона дважды',
    en: 'The audit or the region’s catalogue has the same code twice',
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
    ru: ({ code, file }) =>
      `Код ${code} в ${file === 'audit' ? 'аудите' : 'перечне региона'} уже есть: исправьте один из двух.`,
    en: ({ code, file }) =>
      `The ${file === 'audit' ? 'audit' : "region's catalogue"} has the code ${code} already: correct one of the two.`,
  },
  *check({ audit, catalogue }) {
    if (audit) yield* repeatedCodes(audit, 'audit');
    if (catalogue) yield* repeatedCodes(catalogue, 'catalogue');
  },
});

function* repeatedCodes(of: Audit | Catalogue, file: Data['file']): Iterable<Hit<Data>> {
  const first = new Map<string, AuditCode>();
  for (const one of auditCodes(of)) {
    const before = first.get(one.code);
    if (!before) {
      first.set(one.code, one);
      continue;
    }
    const message = { ru: 'первый раз он стоит здесь', en: 'it stands here first' };
    yield {
      at: inside(one.at, 'code'),
      data: { code: one.code, file },
      related: [{ message, at: inside(before.at, 'code') }],
    };
  }
}
