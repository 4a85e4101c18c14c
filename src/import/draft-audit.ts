import { TO_FILL_IN } from '../plan/to-fill-in.ts';
import type { AuditFile, RoadmapFile } from '../schema/types.ts';
import { namedCodes } from './named-codes.ts';
import type { Remark } from './remark.ts';

/**
 * An audit for a roadmap whose document has none: the codes that its activities name, with names to be filled in; one
 * made-up code if they name none.
 */
export function draftAudit(roadmap: RoadmapFile): {
  audit: AuditFile;
  remark: Remark;
} {
  const { school } = roadmap;
  const found = namedCodes(roadmap);
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

function headOf(code: string): string {
  return code.split('.')[0] ?? code;
}

const FROM_CODES = {
  ru: 'В документе нет таблицы аудита, поэтому в audit.yaml записаны только коды из мероприятий: впишите вместо ___ названия факторов и параметров, а если аудит есть отдельным файлом, прочитайте и его (karta import).',
  en: 'The document has no table of an audit, so audit.yaml holds only the codes of the activities: write the names of factors and parameters in place of ___, or, if the audit is a file of its own, import that too.',
};

const NO_CODES = {
  ru: 'В документе нет ни таблицы аудита, ни кодов у мероприятий: впишите в audit.yaml факторы и параметры вместо ___, а в roadmap.yaml коды; их можно записать один раз у всего плана, в поле codes, или отдельно у задач и мероприятий.',
  en: 'The document has neither a table of an audit nor codes of activities: write factors and parameters in place of ___ in audit.yaml, and codes into roadmap.yaml: once for the whole plan, in its field codes, or for tasks and activities.',
};
