import { TO_FILL_IN } from '../plan/to-fill-in.ts';
import type { AuditFile, RoadmapFile } from '../schema/types.ts';
import type { Remark } from './remark.ts';

/**
 * An audit for a roadmap whose document has none: the codes that its activities name, with names to be filled in; one
 * made-up code if they name none.
 */
export function draftAudit({ school, activities, tasks = [], codes }: RoadmapFile): {
  audit: AuditFile;
  remark: Remark;
} {
  const named = [codes, ...tasks.map((task) => task.codes), ...activities.map((one) => one.codes)];
  const found = [...new Set(named.flatMap((some) => listCodes(some)))];
  const all = found.length > 0 ? found : ['1.1'];
  const heads = [...new Set(all.map(headOf))];
  const audit: AuditFile = {
    kind: 'audit',
    school,
    factors: heads.map((head) => ({
      name: TO_FILL_IN,
      parameters: all
        .filter((code) => headOf(code) === head)
        .map((code) => ({ code, name: TO_FILL_IN })),
    })),
  };
  return { audit, remark: { kind: 'doubt', message: found.length > 0 ? FROM_CODES : NO_CODES } };
}

function listCodes(codes: RoadmapFile['codes']): string[] {
  return typeof codes === 'string' ? codes.split(/[\s,;]+/).filter(Boolean) : (codes ?? []);
}

function headOf(code: string): string {
  return code.split('.')[0] ?? code;
}

const FROM_CODES = {
  ru: 'В документе нет таблицы аудита, поэтому в audit.yaml записаны только коды из мероприятий: впишите вместо ___ названия факторов и параметров, а если аудит есть отдельным файлом, прочитайте и его (karta import).',
  en: 'The document has no table of an audit, so audit.yaml holds only the codes of the activities: write the names of factors and parameters in place of ___, or, if the audit is a file of its own, import that too.',
};

const NO_CODES = {
  ru: 'В документе нет ни таблицы аудита, ни кодов у мероприятий: впишите в audit.yaml факторы и параметры вместо ___, а в roadmap.yaml коды (поле codes у плана, у задач или у мероприятий).',
  en: 'The document has neither a table of an audit nor codes of activities: write factors and parameters in place of ___ in audit.yaml, and codes into roadmap.yaml (the field codes of the plan, of tasks or of activities).',
};
