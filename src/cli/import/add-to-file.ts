import { applyEdits } from '../../core/apply-edits.ts';
import { UsageError } from '../../core/errors.ts';
import { editField } from '../../documents/edit/edit-field.ts';
import { editBytes } from '../../documents/encode-like.ts';
import { addToAudit } from '../../import/add-to-audit.ts';
import { addToRoadmap } from '../../import/add-to-roadmap.ts';
import type { Addition } from '../../import/addition.ts';
import { isKind, loadFile } from '../../schema/load-file.ts';
import type { AuditFile, RoadmapFile } from '../../schema/types.ts';
import { typedWord } from '../typed-word.ts';

/** What is to be added: an audit or a roadmap, or only some of its fields. */
export type Added =
  | (Partial<AuditFile> & { kind: 'audit' })
  | (Partial<RoadmapFile> & { kind: 'roadmap' });

/** A file with what was added to it. */
export interface AddedTo extends Pick<Addition, 'isFilling' | 'remarks'> {
  text: string;
  textBefore: string;
  after: Uint8Array;
}

type Loaded = Awaited<ReturnType<typeof loadFile>>;

/** Reads the bytes of a file as one of that kind. */
export function loadBytes(file: string, kind: Added['kind'], bytes: Uint8Array): Promise<Loaded> {
  return loadFile({ file, kind }, { read: async () => bytes, exists: async () => true });
}

/**
 * Adds to a file that is there already what it lacks; every byte that this doesn't concern stays. Throws UsageError if it
 * has mistakes, so that nobody could tell what a change does.
 *
 * @param named the codes that the plan refers to; undefined if that can't be told
 */
export async function addToFile(
  file: string,
  bytes: Uint8Array,
  value: Added,
  named: ReadonlySet<string> | undefined,
): Promise<AddedTo> {
  const loaded = await loadBytes(file, value.kind, bytes);
  const textBefore = loaded.text;
  if (!loaded.document || textBefore === undefined) throw notReadable(file);
  const { changes, isFilling, remarks } = additionTo(loaded, value, file, named);
  let [text, after] = [textBefore, bytes];
  for (const change of changes) {
    const edits = editField(text, change);
    if (!edits) throw notReadable(file);
    text = applyEdits(text, edits);
    after = editBytes(after, edits);
  }
  return { text, textBefore, after, isFilling, remarks };
}

function additionTo(
  loaded: Loaded,
  value: Added,
  file: string,
  named: ReadonlySet<string> | undefined,
): Addition {
  if (value.kind === 'audit' && isKind(loaded, 'audit') && loaded.value) {
    return addToAudit(loaded.value, value, loaded.findings.length === 0 ? named : undefined);
  }
  if (value.kind === 'roadmap' && isKind(loaded, 'roadmap') && loaded.value) {
    return addToRoadmap(loaded.value, value);
  }
  throw notReadable(file);
}

function notReadable(file: string): UsageError {
  return new UsageError({
    ru: `К файлу ${file} ничего не добавить, пока в нём есть ошибки: исправьте их (karta validate ${typedWord(file)} покажет где) или выберите другую папку: --out ПАПКА`,
    en: `Nothing can be added to ${file} while it has mistakes: mend them (karta validate ${typedWord(file)} shows where) or choose another folder: --out DIR`,
  });
}
