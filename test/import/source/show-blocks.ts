import type { Block, Line, TableBlock } from '../../../src/import/block.ts';
import { readSource } from '../../../src/import/source/read-source.ts';

/** A file's blocks, read. */
export async function blocksOf(
  name: string,
  content: string | Uint8Array,
): Promise<readonly Block[]> {
  return (await readSource(name, Buffer.from(content))).blocks;
}

/** The rows of a file's table, each cell as `showCell` writes it. */
export async function rowsOf(
  name: string,
  content: string | Uint8Array,
  number = 1,
): Promise<string[][]> {
  return showTable(tablesOf(await blocksOf(name, content))[number - 1]);
}

export function tablesOf(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}

export function showTable(table: TableBlock | undefined): string[][] {
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ lines, covered }) => {
      const mark = covered === 'left' ? '←' : covered === 'above' ? '↑' : '';
      return mark + lines.map(showLine).join('¶');
    }),
  );
}

/** A list's item as `3) text`, or `• text`, with two blanks before it for each list around. */
export function showLine({ text, list }: Line): string {
  if (!list) return text;
  const sign = list.number === undefined ? '•' : `${list.number})`;
  return `${'  '.repeat(list.depth)}${sign} ${text}`.trimEnd();
}

/** The sentence with which a file is refused; undefined if it is read. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array,
): Promise<string | undefined> {
  const { UsageError } = await import('../../../src/core/errors.ts');
  try {
    await readSource(name, Buffer.from(content));
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.text.ru;
    throw error;
  }
}
