import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { draftAudit } from '../../import/draft-audit.ts';
import type { ImportedPlan } from '../../import/imported-plan.ts';
import { isEmptyPlace } from '../../import/is-empty-place.ts';
import { namedCodes } from '../../import/named-codes.ts';
import type { Remark } from '../../import/remark.ts';
import { isKind } from '../../schema/load-file.ts';
import { readBytes } from '../disk-files.ts';
import type { FileChange } from '../replace-files.ts';
import { schemaFiles } from '../schema-files.ts';
import { wayFrom } from '../way-from.ts';
import { type Added, addToFile, loadBytes } from './add-to-file.ts';
import {
  findUntouched,
  type Kind,
  type Place,
  type ReadAgain,
  textOf,
  type Value,
} from './find-untouched.ts';
import { shortenName } from './shorten-name.ts';

/** A file that an import makes or adds to. */
export interface PlannedFile {
  kind: Kind;
  /** Relative to the current folder, with `/`. */
  file: string;
  path: string;
  /** Undefined if it is new. */
  before: Uint8Array | undefined;
  text: string;
  /** What it held, as text; empty if it is new. */
  textBefore: string;
  after: Uint8Array;
  /**
   * Of a file that was there: `untouched` if it is just what this document gives, so that it may be made anew;
   * `filled` if only places that were left empty are filled in; `added` if more is put into it, or nothing.
   */
  manner: 'new' | 'untouched' | 'filled' | 'added';
}

/** All that is to be written. */
export interface PlannedFiles {
  files: readonly PlannedFile[];
  /** Copies of the schemas, for editors. */
  schemas: readonly FileChange[];
  remarks: readonly Remark[];
}

/**
 * What the files of a folder are to hold after an import. To files that are there already only what they lack is added,
 * but those that are just what the document gives are made anew; an audit is drafted if there is neither one in the
 * document nor one in the folder.
 *
 * @param read reads the same document with other choices
 */
export async function planFiles(
  plan: ImportedPlan,
  read: ReadAgain,
  folder: string,
  cwd: string,
): Promise<PlannedFiles> {
  const schemas = schemaFiles(folder, ['audit', 'roadmap']);
  const there = {
    audit: readBytes(join(folder, 'audit.yaml'), MAX_BYTES),
    roadmap: readBytes(join(folder, 'roadmap.yaml'), MAX_BYTES),
  };
  const place: Place = { folder, cwd, there, schema: (kind) => schemas.reference(kind) };
  const { untouched, anew } = await findUntouched(plan, read, place);
  const { values, remarks } = chooseValues(anew, untouched, there);
  const named = await findNamed(plan, place);
  const files: PlannedFile[] = [];
  for (const value of values) {
    const made = await planFile(value, place, untouched, named);
    // The school alone is no reason to name a file in which nothing changes.
    if ('factors' in value || 'activities' in value || made.file.text !== made.file.textBefore)
      files.push(made.file);
    remarks.push(...made.remarks);
  }
  files.sort((one, other) => (one.kind < other.kind ? -1 : 1));
  const isNew = files.some(({ manner }) => manner === 'new');
  return { files, schemas: isNew ? schemas.missing : [], remarks };
}

/** What goes into which file. */
function chooseValues(
  { audit, roadmap }: ImportedPlan,
  untouched: ReadonlySet<Kind>,
  there: Place['there'],
): { values: Added[]; remarks: Remark[] } {
  const school = (audit ?? roadmap)?.school;
  const isAnew = (kind: Kind): boolean => there[kind] === 'missing' || untouched.has(kind);
  if (!audit && roadmap && isAnew('audit')) {
    const draft = draftAudit(roadmap);
    return { values: [draft.audit, roadmap], remarks: [draft.remark] };
  }
  const isKnown = school !== undefined && !isEmptyPlace(school);
  const schoolOf = (kind: Kind): Added[] => (isKnown ? [{ kind, school }] : []);
  const hasNoCodes = roadmap && isAnew('roadmap') && namedCodes(roadmap).length === 0;
  return {
    values: [
      ...(audit ? [audit] : schoolOf('audit')),
      ...(roadmap ? [roadmap] : schoolOf('roadmap')),
    ],
    remarks: hasNoCodes ? [{ kind: 'doubt', message: NO_CODES }] : [],
  };
}

async function planFile(
  value: Added,
  { folder, cwd, there, schema }: Place,
  untouched: ReadonlySet<Kind>,
  named: ReadonlySet<string> | undefined,
): Promise<{ file: PlannedFile; remarks: readonly Remark[] }> {
  const { kind } = value;
  const path = join(folder, `${kind}.yaml`);
  const file = wayFrom(cwd, path);
  const bytes = there[kind];
  const isWhole = 'factors' in value || 'activities' in value;
  const common = { kind, file, path, textBefore: '' };
  const unchanged = { ...common, before: undefined, text: '', after: new Uint8Array() };
  if (!isWhole && typeof bytes === 'string')
    return { file: { ...unchanged, manner: 'added' }, remarks: [] };
  if (bytes === 'missing' && isLink(path)) throw notOpened(shortenName(file));
  const isAnew = isWhole && untouched.has(kind);
  if (bytes === 'missing' || (isAnew && typeof bytes !== 'string')) {
    const text = textOf(value as Value, schema(kind));
    const after = new TextEncoder().encode(text);
    const made = { ...common, text, after };
    if (bytes === 'missing')
      return { file: { ...made, before: undefined, manner: 'new' }, remarks: [] };
    const textBefore = new TextDecoder().decode(bytes);
    return { file: { ...made, textBefore, before: bytes, manner: 'untouched' }, remarks: [] };
  }
  if (typeof bytes === 'string') throw notOpened(shortenName(file));
  if (!isWhole && (await loadBytes(file, kind, bytes)).findings.length > 0)
    return { file: { ...unchanged, manner: 'added' }, remarks: [] };
  const { isFilling, remarks, ...added } = await addToFile(file, bytes, value, named);
  const isChanged = added.text !== added.textBefore;
  const manner = isFilling && isChanged ? 'filled' : 'added';
  return { file: { ...common, ...added, before: bytes, manner }, remarks };
}

/** The codes that the roadmap of the folder and that of the document name; undefined if it can't be read. */
async function findNamed(
  { roadmap }: ImportedPlan,
  { there }: Place,
): Promise<ReadonlySet<string> | undefined> {
  const codes = roadmap ? namedCodes(roadmap) : [];
  if (there.roadmap === 'missing') return new Set(codes);
  if (typeof there.roadmap === 'string') return undefined;
  const loaded = await loadBytes('roadmap.yaml', 'roadmap', there.roadmap);
  if (!isKind(loaded, 'roadmap') || !loaded.value) return undefined;
  return new Set([...codes, ...namedCodes(loaded.value)]);
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

const NO_CODES = {
  ru: 'В документе нет кодов у мероприятий: впишите их в roadmap.yaml; коды можно записать один раз у всего плана, в поле codes, или отдельно у задач и мероприятий.',
  en: 'The activities of the document have no codes: write them into roadmap.yaml, once for the whole plan, in its field codes, or for tasks and activities.',
};
