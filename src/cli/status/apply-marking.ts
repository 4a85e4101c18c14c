import { UsageError } from '../../core/errors.ts';
import { decode } from '../../documents/decode.ts';
import { editField } from '../../documents/edit/edit-field.ts';
import { editBytes } from '../../documents/encode-like.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { Marking } from '../../status/marking.ts';
import { typedWord } from '../typed-word.ts';

/**
 * A roadmap's bytes with what is to be marked; all others stay. Throws UsageError if the file has mistakes that must be
 * mended first, or is written in a way that can't be changed surely.
 */
export async function applyMarking(
  file: string,
  before: Uint8Array,
  { changes }: Marking,
): Promise<Uint8Array> {
  const { document, findings } = await readDocument(file, before);
  if (!document || findings.length > 0) throw damaged(file);
  let bytes = before;
  for (const change of changes) {
    const decoded = decode(file, bytes);
    const edits = 'text' in decoded ? editField(decoded.text, change) : undefined;
    if (!edits) {
      const { start } = await document.locate({ file, path: change.at });
      throw notSure(file, start.line, change.key);
    }
    if (edits.length > 0) bytes = editBytes(bytes, edits);
  }
  return bytes;
}

/** The text of bytes that were read before. */
export function textOf(file: string, bytes: Uint8Array): string {
  const decoded = decode(file, bytes);
  return 'text' in decoded ? decoded.text : '';
}

function damaged(file: string): UsageError {
  return new UsageError({
    ru: `В файле ${file} есть ошибки записи; сначала исправьте их, их назовёт karta validate ${typedWord(file)}`,
    en: `The file ${file} has mistakes in its YAML; mend them first, karta validate ${typedWord(file)} names them`,
  });
}

function notSure(file: string, line: number, key: string): UsageError {
  return new UsageError({
    ru: `${file}, строка ${line}: поле ${key} записано так, что изменить его надёжно не получается; впишите его сами`,
    en: `${file}, line ${line}: the field ${key} is written in a way that can’t be changed surely; write it yourself`,
  });
}
