import { isScalar, type ParsedNode, visit } from 'yaml';
import type { Finding } from '../core/diagnostic.ts';
import { codePointOf } from '../core/invisible-signs.ts';
import type { Text } from '../core/text.ts';
import { createDocument } from './create-document.ts';
import type { SourceDocument } from './document.ts';
import type { StrayBlank } from './find-stray-blanks.ts';
import { sayMistake } from './mistake-words.ts';
import { parseTree } from './parse-tree.ts';
import { placeTree } from './place-tree.ts';
import type { Placed } from './placed.ts';
import { readFully } from './read-fully.ts';
import { hasWidth, nameBlank } from './special-blanks.ts';
import { indexLines, rangeBetween } from './spot.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** A longer replacement is no help to anybody. */
const LONGEST_FIX = 2000;

/**
 * Reads a text with plain spaces in place of the special blanks that stand between its fields, items and
 * values; tells of them once. Undefined if there are none such, or if that leaves the text unreadable. As each
 * sign gives way to one other, all places stay where they are.
 */
export function mendBlanks(
  file: string,
  text: string,
  candidates: readonly StrayBlank[],
): { document?: SourceDocument; findings: readonly Finding[] } | undefined {
  const { root, errors } = parseTree(replaceBlanks(text, candidates));
  if (errors.length > 0 || !root) return tellOfIndents(file, text, candidates);
  const stray = outsideTexts(root, candidates);
  const [first] = stray;
  if (!first) return undefined;
  const mended = replaceBlanks(text, stray);
  const reading = readFully(file, mended);
  const finding = strayBlanks(file, text, mended, stray, first);
  if ('findings' in reading) return { findings: [finding, ...reading.findings] };
  const place = async (): Promise<Placed | null> => placeTree(reading.tree.root);
  const document = createDocument({ file, text: mended, value: reading.value }, place);
  return { document, findings: [finding] };
}

/**
 * Blanks in indentation that no plain space can stand for, but that have made fields of other places out of the
 * lines: what the file says then, nobody has written.
 */
function tellOfIndents(
  file: string,
  text: string,
  candidates: readonly StrayBlank[],
): { findings: readonly Finding[] } | undefined {
  const { root, errors } = parseTree(text);
  if (errors.length > 0 || !root) return undefined;
  const starts = new Set<number>();
  visit(root, {
    Pair: (_, { key }) => void (isScalar(key) && key.range && starts.add(key.range[0])),
  });
  const lost = candidates.filter(
    ({ start, mistake }) =>
      mistake === 'blank-in-indent' && starts.has(start) && hasWidth(text.slice(start, start + 1)),
  );
  const [first] = lost;
  return first && { findings: [strayBlanks(file, text, text, lost, first)] };
}

function replaceBlanks(text: string, blanks: readonly StrayBlank[]): string {
  let done = 0;
  const pieces = blanks.map(({ start, end }) => {
    const piece = text.slice(done, start) + ' '.repeat(end - start);
    done = end;
    return piece;
  });
  return pieces.join('') + text.slice(done);
}

/** The blanks that lie in no key and no value. */
function outsideTexts(root: ParsedNode, blanks: readonly StrayBlank[]): StrayBlank[] {
  const texts: { start: number; end: number }[] = [];
  visit(root, {
    Scalar(_, node) {
      const [start, end] = isScalar(node) && node.range ? node.range : [0, 0];
      if (end > start) texts.push({ start, end });
    },
  });
  let next = 0;
  return blanks.filter(({ start }) => {
    while ((texts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (texts[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

function strayBlanks(
  file: string,
  text: string,
  mended: string,
  stray: readonly StrayBlank[],
  { start, end, mistake }: StrayBlank,
): Finding {
  const starts = indexLines(text);
  const sign = text.slice(start, start + 1);
  const data = { problem: mistake, codePoint: codePointOf(sign), count: stray.length };
  const at = { file, range: rangeBetween(starts, start, end) };
  const message = withCount(sayMistake(mistake, nameBlank(sign)), stray.length);
  const last = stray.at(-1)?.end ?? end;
  if (last - start > LONGEST_FIX || mended === text) return syntaxFinding(at, message, data);
  const fix = {
    title: { ru: 'Поставить обычные пробелы', en: 'Put plain spaces' },
    safety: 'sure' as const,
    at: { file, range: rangeBetween(starts, start, last) },
    replacement: mended.slice(start, last),
  };
  return { ...syntaxFinding(at, message, data), fix };
}

function withCount({ ru, en }: Text, count: number): Text {
  if (count === 1) return { ru, en };
  return {
    ru: ru.replace(/\.$/, ` (всего таких мест в файле ${count}).`),
    en: en.replace(/\.$/, ` (there are ${count} such places in the file).`),
  };
}
