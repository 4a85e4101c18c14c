import type { HeadedTable } from '../columns/read-tables.ts';
import { nameColumn } from '../columns/say-columns.ts';
import type { Remark, TablePlace } from '../remark.ts';
import type { Joined } from './continue-row.ts';
import type { FoundHeading } from './find-heading.ts';

/** A row that is not in the result, with all its text. */
export function sayLeftOut({ text, place }: FoundHeading): Remark {
  return {
    kind: 'left-out',
    place,
    message: {
      ru: `Это не мероприятие, строка пропущена: «${text}».`,
      en: `This is no activity, the row is left out: “${text}”.`,
    },
  };
}

/** A row that was taken for a part of the activity above it. */
export function sayJoined(joined: Joined, place: TablePlace, above: TablePlace): Remark {
  const row = above.row ?? 0;
  const { ru, en } = {
    torn: {
      ru: `Строка продолжает текст строки ${row} и присоединена к ней: проверьте.`,
      en: `The row goes on with the text of row ${row} and was joined to it: check it.`,
    },
    more: {
      ru: `В строке нет своего мероприятия, её текст добавлен к строке ${row}: проверьте.`,
      en: `The row has no activity of its own, its text was added to row ${row}: check it.`,
    },
    part: {
      ru: `У строки нет своего номера и срока, она прочитана как часть мероприятия из строки ${row}: проверьте.`,
      en: `The row has no number and no dates of its own and was read as a part of the activity of row ${row}: check it.`,
    },
  }[joined];
  return { kind: 'doubt', place, message: { ru, en } };
}

/** The numbers of the document could not be kept. */
export function sayNumberedAnew(tables: readonly HeadedTable[], count: number): Remark {
  const [first, ...others] = tables;
  const column = first?.columns.columns.find(({ field }) => field === 'number');
  if (others.length > 0 || !first) {
    return {
      kind: 'doubt',
      message: {
        ru: `В таблицах документа номера мероприятий повторяются или есть не у всех, поэтому мероприятия пронумерованы подряд, от 1 до ${count}: проверьте, нет ли где-то ссылок на прежние номера.`,
        en: `In the document's tables the numbers of activities are not unique, or some have none, so these are numbered anew from 1 to ${count}: see whether anything refers to the old numbers.`,
      },
    };
  }
  return {
    kind: 'doubt',
    place: { table: first.table.number, ...(column && { column: nameColumn(column) }) },
    message: {
      ru: `Номера строк повторяются или есть не у всех: мероприятия пронумерованы заново, от 1 до ${count}.`,
      en: `The rows’ numbers are not unique, or some have none: the activities were numbered anew, from 1 to ${count}.`,
    },
  };
}
