import type { Remark, TablePlace } from '../../remark.ts';

/** A row of dashes says nothing; its number is not given to another. */
export function leftOutRule(place: TablePlace): Remark {
  return {
    kind: 'left-out',
    place,
    message: {
      ru: 'Строка из одних чёрточек пропущена.',
      en: 'A row of nothing but dashes was left out.',
    },
  };
}

/** A line without columns was put into a row. */
export function looseLine(place: TablePlace): Remark {
  return {
    kind: 'doubt',
    place,
    message: {
      ru: 'Под строкой таблицы стоит текст без столбцов, он добавлен к её последней заполненной ячейке: проверьте, из той ли он ячейки.',
      en: 'Text without columns stands below the row and was added to its last cell that holds anything: check whether it belongs there.',
    },
  };
}

/** Where a cell ends was told by tabs at the start of lines alone. */
export function oneCellALine(table: number): Remark {
  return {
    kind: 'doubt',
    place: { table },
    message: {
      ru: 'В этом тексте каждая ячейка стоит с новой строки, и где кончается последняя, видно не всегда: сверьте таблицу с документом, а лучше дайте сам документ .docx.',
      en: 'Each cell stands on a line of its own in this text, and where the last one ends is not always plain: compare the table with the document, or better give the .docx itself.',
    },
  };
}
