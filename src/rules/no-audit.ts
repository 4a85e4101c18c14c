import type { AuditProblem } from '../plan/model.ts';
import { defineRule } from './rule.ts';

export const noAudit = defineRule<{ file: string; reason: AuditProblem['reason'] }>({
  id: 'no-audit',
  severity: 'error',
  summary: {
    ru: 'Нет аудита, с которым можно сверить план',
    en: 'There is no audit to check the plan against',
  },
  explanation: {
    ru: 'Коды дорожной карты сверяются с аудитом. Он лежит рядом с ней в файле audit.yaml, или его называет поле audit. Файл должен лежать внутри проверяемой папки.',
    en: 'The codes of a roadmap are checked against the audit. It lies beside it as audit.yaml, or the field audit names it. The file must lie inside the folder that is checked.',
  },
  example: {
    wrong: 'audit: audit-2022.yaml   # такого файла нет',
    right: 'audit: audit.yaml',
  },
  message: {
    ru: ({ file, reason }) =>
      ({
        missing: `Файла аудита ${file} нет: создайте его или укажите другой в поле audit.`,
        outside: `Файл аудита ${file} лежит вне проверяемой папки: положите его рядом с дорожной картой.`,
        unreadable: `Файл аудита ${file} не открывается: проверьте, что это файл, а не папка, и что его разрешено читать.`,
        'not-an-audit': `Файл ${file} — не аудит: укажите в поле audit файл, в котором стоит «kind: audit».`,
      })[reason],
    en: ({ file, reason }) =>
      ({
        missing: `There is no audit file ${file}: make it, or name another in the field audit.`,
        outside: `The audit file ${file} lies outside the folder being checked: put it beside the roadmap.`,
        unreadable: `The audit file ${file} can't be opened: check that it is a file and not a folder, and that it may be read.`,
        'not-an-audit': `The file ${file} is not an audit: name one with “kind: audit” in the field audit.`,
      })[reason],
  },
  *check({ auditProblem }) {
    if (!auditProblem) return;
    const { at, file, reason } = auditProblem;
    yield { at, data: { file, reason } };
  },
});
