import { inside } from '../core/location.ts';
import { worksOf } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const missingEvidence = defineRule<{ file: string; reason: 'missing' | 'outside' }>({
  id: 'missing-evidence',
  severity: 'error',
  summary: {
    ru: 'Файла, который подтверждает выполнение, нет',
    en: 'The file that proves the work is not there',
  },
  explanation: {
    ru: 'Поле file называет файл рядом с дорожной картой, но его там нет. Положите файл на место или исправьте имя; путь считается от папки дорожной карты.',
    en: 'The field file names a file beside the roadmap, but it is not there. Put the file there or correct its name; the path begins at the roadmap’s folder.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    evidence: {title: Справка № 3, file: docs/spavka-3.pdf}   # опечатка в имени',
    right:
      'activities:\n  - title: Беседы с родителями\n    evidence: {title: Справка № 3, file: docs/spravka-3.pdf}',
  },
  message: {
    ru: ({ file, reason }) =>
      reason === 'missing'
        ? `Файла ${file} нет: положите его на место или исправьте имя в поле file.`
        : `Файл ${file} лежит вне проверяемой папки: положите его рядом с дорожной картой.`,
    en: ({ file, reason }) =>
      reason === 'missing'
        ? `There is no file ${file}: put it in its place, or correct the name in the field file.`
        : `The file ${file} lies outside the folder being checked: put it beside the roadmap.`,
  },
  *check(plan, { fileState }) {
    for (const { work } of worksOf(plan)) {
      if (work.inherited.has('evidence')) continue;
      for (const { file, at } of work.evidence) {
        const state = file === undefined || fileState(file);
        if (file === undefined || state === true) continue;
        yield { at: inside(at, 'file'), data: { file, reason: state || 'missing' } };
      }
    }
  },
});
