import type { Remark } from '../remark.ts';
import type { RowActivity } from './row-activity.ts';

/** A row with a number and a title only was taken for a heading of the rows below it. */
export function saySections({ label, value, place }: RowActivity): Remark[] {
  return [
    {
      kind: 'doubt',
      place,
      message: {
        ru: `В строке есть только название, поэтому «${value.title}» прочитано как раздел, а строки ${label}.1 и дальше как его мероприятия: проверьте.`,
        en: `The row has a title only, so “${value.title}” was read as a section, and the rows ${label}.1 and on as its activities: check it.`,
      },
    },
  ];
}
