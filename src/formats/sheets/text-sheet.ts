import type { Language, Text } from '../../core/text.ts';
import { differentHeads, listOf } from './list-of.ts';
import { commonHeads, type Merged, mergeTables, type TableEntry } from './merge-tables.ts';
import type { TextEntry } from './place-texts.ts';
import { headBlocks, type SheetTable } from './read-flow.ts';
import type { List, Sheet, TextBlock } from './sheet.ts';
import { textOf } from './text-of.ts';

/** What belongs to no list, as a list. */
export function textSheet(texts: readonly TextEntry[], language: Language): Sheet {
  const column = { title: { ru: 'Пояснение', en: 'Note' }[language] };
  const entries = texts.map(
    ({ heads, content }): TableEntry => ({
      heads,
      content: textTable({ kind: 'table', columns: [column], rows: [textRow(content)] }),
    }),
  );
  const [merged] = mergeTables(entries, () => true) as [Merged];
  const heads = commonHeads(merged);
  return {
    names: [NOTES[language]],
    above: heads.flatMap(headBlocks),
    list: listOf(merged, differentHeads(merged), language),
    below: [],
  };
}

const NOTES: Text = { ru: 'Пояснения', en: 'Notes' };

function textTable(list: List): SheetTable {
  return { kind: 'list', source: 'text', list };
}

function textRow(block: TextBlock): List['rows'][number] {
  return { cells: [{ text: textOf(block) }] };
}
