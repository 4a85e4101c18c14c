import { UsageError } from '../../core/errors.ts';
import { typedWord } from '../typed-word.ts';
import type { PlannedFile } from './plan-files.ts';

/** What is to be read is a plan of karta's already. */
export function isPlanAlready(path: string): UsageError {
  return new UsageError({
    ru: `${path} — уже файл karta, читать его не нужно: проверьте его командой karta validate ${typedWord(path)}, а для import дайте документ Word (.docx)`,
    en: `${path} is a file of karta's already, there is nothing to import: check it with karta validate ${typedWord(path)}, or give a Word document (.docx) to import`,
  });
}

/** A text in which programs have left no columns. */
function noTablesInText(path: string): UsageError {
  return new UsageError({
    ru: `В ${path === '-' ? 'переданном тексте' : path} таблиц не найдено: если это документ, сохранённый как текст, столбцы в нём потерялись, поэтому дайте сам документ .docx`,
    en: `There is no table in ${path === '-' ? 'the text' : path}: if it is a document that was saved as a text, its columns are lost, so give the .docx document itself`,
  });
}

/** No table could be read. */
export function nothingRead(path: string, tables: number): UsageError {
  if (tables === 0 && /^-$|\.(?:txt|tsv|csv|md)$/i.test(path)) return noTablesInText(path);
  const ru =
    tables === 0
      ? 'нет ни одной таблицы'
      : 'нет таблицы, в которой karta узнала бы мероприятия или аудит';
  const en = tables === 0 ? 'there is no table' : 'there is no table that karta knows';
  return new UsageError({
    ru: `В ${path} ${ru}: в таблице мероприятий должны быть столбцы вроде «Мероприятие», «Срок» и «Ответственные», в таблице аудита — «Фактор», «Параметр» и «Код»; если столбцы называются иначе, подскажите: --map "Содержание=мероприятие"`,
    en: `In ${path} ${en}: a table of activities has columns such as “Activity”, “When” and “Responsible”, a table of an audit “Factor”, “Parameter” and “Code”; if the columns are called otherwise, say so: --map "Contents=title"`,
  });
}

/** The folder has such files already. */
export function areThere(there: readonly PlannedFile[], path: string, out: string): UsageError {
  const names = there.map(({ file }) => file).join(', ');
  const other = (name: string): string =>
    typedWord(/^\.?[/\\]*$/.test(out) ? name : `${out.replace(/[/\\]+$/, '')}-2`);
  const ru = `чтобы сделать новый план, назовите другую папку: karta import ${typedWord(path)} --out ${other('новая-папка')}`;
  const en = `to make a new plan, name another folder: karta import ${typedWord(path)} --out ${other('new-folder')}`;
  if (there.every(({ manner }) => manner === 'untouched')) {
    return new UsageError({
      ru: `Уже есть ${names}, и ничего не изменено: файлы сделаны из этого же документа и с тех пор не менялись, поэтому с --force karta сделает их заново; ${ru}`,
      en: `There is ${names} already, and nothing was changed: the files were made from this very document and nobody has changed them since, so with --force karta makes them anew; ${en}`,
    });
  }
  return new UsageError({
    ru: `Уже есть ${names}, и ничего не изменено: чтобы дописать туда недостающее, добавьте --force; чтобы прочитать документ заново, удалите эти файлы, если своих правок в них нет; ${ru}`,
    en: `There is ${names} already, and nothing was changed: to add what is missing there, say --force; to read the document anew, delete these files if they hold no work of yours; ${en}`,
  });
}
