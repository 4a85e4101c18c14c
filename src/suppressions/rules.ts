import type { RuleInfo } from '../core/diagnostic.ts';
import { documentRules } from '../documents/rules.ts';

/** The rules about comments and baselines that accept findings. */
export const suppressionRules: readonly RuleInfo[] = [
  {
    id: 'unused-suppression',
    severity: 'warning',
    summary: {
      ru: 'Комментарий karta-ignore ничего не принимает',
      en: 'A karta-ignore comment accepts nothing',
    },
    explanation: {
      ru: 'Комментарий karta-ignore относится к своей строке, а если он стоит отдельно, к следующей. Когда такого замечания там больше нет, он лишний: оставленный, он скроет новую ошибку на этом же месте. Уберите его. Если опечатка в названии правила, исправьте её. Замечания о том, что файл не читается, и замечания о самих комментариях принять нельзя.',
      en: 'A karta-ignore comment is about its own line or, if it stands alone, about the next one. Once there is no such finding, the comment is not needed: if it stays, it will hide a new mistake at the same place. Take it out. If the rule’s name has a slip in it, mend that. Findings that keep a file from being read, and findings about these comments, can’t be accepted.',
    },
    example: {
      wrong:
        'activities:\n  - title: Диагностика\n    when: октябрь 2022   # karta-ignore unread-date: так решил педсовет\n',
      right: 'activities:\n  - title: Диагностика\n    when: октябрь 2022\n',
    },
  },
  {
    id: 'suppression-without-reason',
    severity: 'error',
    summary: {
      ru: 'Замечание принято, но не сказано почему',
      en: 'A finding is accepted without saying why',
    },
    explanation: {
      ru: 'Через год никто не вспомнит, почему замечание было принято. Поэтому после названия правила ставят двоеточие и причину: кто так решил или почему так надо. Без причины замечание не принимается.',
      en: 'In a year nobody will remember why a finding was accepted. So the rule’s name is followed by a colon and the reason: who decided so, or why it has to be so. Without a reason nothing is accepted.',
    },
    example: {
      wrong:
        'activities:\n  - title: Диагностика\n    place: ___   # karta-ignore placeholder\n    when: октябрь 2022\n',
      right:
        'activities:\n  - title: Диагностика\n    place: ___   # karta-ignore placeholder: кабинет назначат в августе\n    when: октябрь 2022\n',
    },
  },
  {
    id: 'misspelt-suppression',
    severity: 'warning',
    summary: {
      ru: 'Комментарий похож на karta-ignore, но записан иначе',
      en: 'A comment looks like karta-ignore but is written in another way',
    },
    explanation: {
      ru: 'Комментарий принимает замечание, только если записан точно: решётка, karta-ignore латинскими буквами, название правила, двоеточие, причина. Несколько правил перечисляют через запятую. Название правила стоит в самом замечании. Внутри текста после | или > комментариев не бывает: там это часть текста, комментарий ставят над полем.',
      en: 'A comment accepts a finding only if it is written exactly: a hash, karta-ignore, the name of the rule, a colon, the reason. Several rules are parted by commas. The rule’s name stands in the finding itself. A text behind | or > has no comments in it: there it is a part of the text, and the comment is put above the field.',
    },
    example: {
      wrong:
        'activities:\n  - title: Диагностика\n    place: ___   # karta-ingore placeholder — кабинет назначат в августе\n    when: октябрь 2022\n',
      right:
        'activities:\n  - title: Диагностика\n    place: ___   # karta-ignore placeholder: кабинет назначат в августе\n    when: октябрь 2022\n',
    },
  },
  {
    id: 'stale-baseline-entry',
    severity: 'info',
    summary: {
      ru: 'В списке принятых замечаний есть лишние записи',
      en: 'The list of accepted findings has entries that are not needed',
    },
    explanation: {
      ru: 'Файл, который называет --baseline, перечисляет замечания, принятые раньше. Если замечание исправлено или его файла больше нет, запись о нём лишняя: оставленная, она скроет такое же новое. Лишние записи убирает --prune-baseline; записи о файлах, которые сейчас не проверялись, остаются.',
      en: 'The file that --baseline names lists findings that were accepted before. Once a finding is mended or its file is gone, its entry is not needed: if it stays, it will hide a new one like it. --prune-baseline takes such entries out; those about files that were not checked now stay.',
    },
    example: {
      wrong: '# karta-baseline.json называет код "7.12", которого в плане больше нет\n',
      right: '# karta validate --baseline karta-baseline.json --prune-baseline\n',
    },
  },
];

const UNACCEPTABLE: ReadonlySet<string> = new Set(
  [...documentRules, ...suppressionRules].map(({ id }) => id),
);

/** Whether findings of a rule can be accepted: not those by which a file can't be read, nor those about accepting. */
export function canBeAccepted(rule: string): boolean {
  return !UNACCEPTABLE.has(rule);
}

/** Nothing is found in a file that can't be read. */
const BLINDING: ReadonlySet<string> = new Set(documentRules.map(({ id }) => id));
const TAKING_AWAY: ReadonlySet<string> = new Set([
  'unknown-field',
  'missing-field',
  'wrong-type',
  'invalid-value',
]);
/** A row's number that happens to be a code of the audit seems to answer to it, and to what participants name. */
const ABOUT_ANSWERS = ['uncovered-parameter', 'participants-code'];

/** Without an audit no codes are compared, nor letters in them, nor is anything else of it looked at. */
const ABOUT_AUDIT = [
  ...['unknown-code', 'renumbered-codes', 'school-mismatch', 'mixed-alphabet'],
  ...['invisible-character', 'duplicate-code', 'not-in-catalogue', 'catalogue-name'],
  ...ABOUT_ANSWERS,
];

const HIDDEN_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['renumbered-codes', ABOUT_ANSWERS],
  ['no-audit', ABOUT_AUDIT],
]);

/**
 * What findings keep from being found: gives, of a rule, whether nothing can be said of those of its findings that are
 * not there.
 */
export function hiddenBy(
  findings: Iterable<{ rule: string; isAccepted: boolean }>,
): (rule: string) => boolean {
  const hidden = new Set<string>();
  for (const { rule, isAccepted } of findings) {
    if (BLINDING.has(rule) || (TAKING_AWAY.has(rule) && !isAccepted)) return () => true;
    for (const one of HIDDEN_BY.get(rule) ?? []) hidden.add(one);
  }
  return (rule) => hidden.has(rule);
}
