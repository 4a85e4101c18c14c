import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../core/apply-edits.ts';
import { UsageError } from '../../core/errors.ts';
import { editField } from '../../documents/edit/edit-field.ts';
import { encodeLike } from '../../documents/encode-like.ts';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { writeYaml } from '../../documents/write/write-yaml.ts';
import { addToAudit } from '../../import/add-to-audit.ts';
import { addToRoadmap } from '../../import/add-to-roadmap.ts';
import type { Addition } from '../../import/addition.ts';
import { draftAudit } from '../../import/draft-audit.ts';
import type { ImportedPlan } from '../../import/imported-plan.ts';
import type { Remark } from '../../import/remark.ts';
import { isKind, loadFile } from '../../schema/load-file.ts';
import { shapeOf } from '../../schema/shape-of.ts';
import type { AuditFile, RoadmapFile } from '../../schema/types.ts';
import { readBytes } from '../disk-files.ts';
import type { FileChange } from '../replace-files.ts';
import { schemaFiles } from '../schema-files.ts';
import { typedWord } from '../typed-word.ts';
import { wayFrom } from '../way-from.ts';
import { shortenName } from './shorten-name.ts';

/** A file that an import makes or adds to. */
export interface PlannedFile {
  kind: 'audit' | 'roadmap';
  /** Relative to the current folder, with `/`. */
  file: string;
  path: string;
  /** Undefined if it is new. */
  before: Uint8Array | undefined;
  text: string;
  /** What it held, as text; empty if it is new. */
  textBefore: string;
  after: Uint8Array;
}

/** All that is to be written. */
export interface PlannedFiles {
  files: readonly PlannedFile[];
  /** Copies of the schemas, for editors. */
  schemas: readonly FileChange[];
  remarks: readonly Remark[];
}

type Value = AuditFile | RoadmapFile;

/**
 * What the files of a folder are to hold after an import. To files that are there already only what they lack is added;
 * an audit is drafted if there is neither one in the document nor one in the folder.
 */
export async function planFiles(
  { audit, roadmap }: ImportedPlan,
  folder: string,
  cwd: string,
): Promise<PlannedFiles> {
  const remarks: Remark[] = [];
  const values: Value[] = [];
  if (audit) values.push(audit);
  else if (roadmap && readBytes(join(folder, 'audit.yaml'), MAX_BYTES) === 'missing') {
    const draft = draftAudit(roadmap);
    values.push(draft.audit);
    remarks.push(draft.remark);
  }
  if (roadmap) values.push(roadmap);
  const schemas = schemaFiles(folder, ['audit', 'roadmap']);
  const files: PlannedFile[] = [];
  for (const value of values) {
    const path = join(folder, `${value.kind}.yaml`);
    const file = wayFrom(cwd, path);
    const bytes = readBytes(path, MAX_BYTES);
    if (bytes === 'missing' && isLink(path)) throw notOpened(shortenName(file));
    if (bytes === 'missing') {
      const schema = schemas.reference(value.kind);
      const text = writeYaml(value, shapeOf(value.kind), { schema });
      const after = new TextEncoder().encode(text);
      files.push({ kind: value.kind, file, path, before: undefined, text, textBefore: '', after });
      continue;
    }
    if (typeof bytes === 'string') throw notOpened(shortenName(file));
    const added = await addTo(file, bytes, value);
    remarks.push(...added.remarks);
    const { text, textBefore } = added;
    const after = encodeLike(bytes, text);
    files.push({ kind: value.kind, file, path, before: bytes, text, textBefore, after });
  }
  const isNew = files.some(({ before }) => before === undefined);
  return { files, schemas: isNew ? schemas.missing : [], remarks };
}

async function addTo(
  file: string,
  bytes: Uint8Array,
  value: Value,
): Promise<{ text: string; textBefore: string; remarks: readonly Remark[] }> {
  const files = { read: async () => bytes, exists: async () => true };
  const loaded = await loadFile({ file, kind: value.kind }, files);
  const textBefore = loaded.text;
  if (!loaded.document || textBefore === undefined) throw notReadable(file);
  const { changes, remarks } = additionTo(loaded, value, file);
  const text = changes.reduce((before, change) => {
    const edits = editField(before, change);
    if (!edits) throw notReadable(file);
    return applyEdits(before, edits);
  }, textBefore);
  return { text, textBefore, remarks };
}

function additionTo(
  loaded: Awaited<ReturnType<typeof loadFile>>,
  value: Value,
  file: string,
): Addition {
  if (value.kind === 'audit' && isKind(loaded, 'audit') && loaded.value) {
    return addToAudit(loaded.value, value);
  }
  if (value.kind === 'roadmap' && isKind(loaded, 'roadmap') && loaded.value) {
    return addToRoadmap(loaded.value, value);
  }
  throw notReadable(file);
}

/** What isn't there, though its name is, is a link that leads nowhere: who knows where a file would appear. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function notOpened(file: string): UsageError {
  return new UsageError({
    ru: `Файл ${file} не открыть: проверьте, что это файл, что его можно читать и что его имя не длиннее, чем бывает, или выберите другую папку: --out ПАПКА`,
    en: `The file ${file} can't be opened: see that it is a file, that it may be read and that its name is no longer than names can be, or choose another folder: --out DIR`,
  });
}

function notReadable(file: string): UsageError {
  return new UsageError({
    ru: `К файлу ${file} ничего не добавить, пока в нём есть ошибки: исправьте их (karta validate ${typedWord(file)} покажет где) или выберите другую папку: --out ПАПКА`,
    en: `Nothing can be added to ${file} while it has mistakes: mend them (karta validate ${typedWord(file)} shows where) or choose another folder: --out DIR`,
  });
}
