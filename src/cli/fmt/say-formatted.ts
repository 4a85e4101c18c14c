import type { Text } from '../../core/text.ts';
import type { LeftAlone } from './format-file.ts';

/** How many files came out how. */
export interface Counts {
  changed: number;
  fine: number;
  leftAlone: number;
}

/** Why a file was left as it is, and what to do about it. */
export function sayLeftAlone(file: string, state: LeftAlone): Text {
  return {
    unreadable: {
      ru: `${file} оставлен как есть: исправьте сначала ошибки, «karta validate» покажет где`,
      en: `${file} was left as it is: mend its mistakes first, “karta validate” shows where`,
    },
    unknown: {
      ru: `${file} оставлен как есть: в нём не сказано, что это за файл; напишите в первой строке, например, kind: roadmap`,
      en: `${file} was left as it is: it does not say what kind of file it is; write, for example, kind: roadmap on its first line`,
    },
    refused: {
      ru: `${file} оставлен как есть: записать его по-другому, ничего не изменив по смыслу, не получилось; с файлом всё в порядке, пользуйтесь им как раньше`,
      en: `${file} was left as it is: it could not be written in another way without a change in what it says; use it as before, nothing is wrong with it`,
    },
    accepting: {
      ru: `${file} оставлен как есть: комментарий karta-ignore в скобках на нескольких строках стал бы относиться к другому; запишите эти скобки в одну строку и повторите`,
      en: `${file} was left as it is: a karta-ignore comment at brackets that span several lines would come to be about something else; put these brackets on one line and try again`,
    },
  }[state];
}

/** One line for all files; `isDone` tells whether they were written. */
export function sayCounts({ changed, fine, leftAlone }: Counts, isDone: boolean): Text {
  if (changed === 0 && leftAlone === 0) {
    return {
      ru: `Всё уже в порядке, файлов: ${fine}.`,
      en: `All in order already, files: ${fine}.`,
    };
  }
  const first: Text = isDone
    ? { ru: `Приведено в порядок файлов: ${changed}`, en: `Files tidied up: ${changed}` }
    : { ru: `Не в порядке файлов: ${changed}`, en: `Files not in order: ${changed}` };
  const left: Text =
    leftAlone === 0
      ? { ru: '', en: '' }
      : { ru: `, оставлено как есть: ${leftAlone}`, en: `, left as they are: ${leftAlone}` };
  const advice: Text =
    isDone || changed === 0
      ? { ru: '', en: '' }
      : { ru: ' Приведёт их в порядок «karta fmt».', en: ' “karta fmt” tidies them up.' };
  return {
    ru: `${first.ru}, уже в порядке: ${fine}${left.ru}.${advice.ru}`,
    en: `${first.en}, in order already: ${fine}${left.en}.${advice.en}`,
  };
}
