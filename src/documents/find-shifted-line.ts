import type { Slip } from './find-line-slip.ts';
import type { Mistake } from './mistake-words.ts';

/** A line with content: where it is and how it begins. */
interface Line {
  start: number;
  /** The column of its dash or, without one, of its field; from 0. */
  column: number;
  /** The column of what stands behind the dash. */
  inner: number;
  dashed: boolean;
  key: string | undefined;
  /** Whether it has a field without a value, to which the lines below belong. */
  opens: boolean;
  source: string;
}

/**
 * Which line is shifted, where the parser only notices that two lines do not fit together: people repeat the
 * same fields in the same columns, so what stands above and below tells who is wrong.
 *
 * @param at the offset of the line that does not fit, or of something in it
 */
export function findShiftedLine(text: string, at: number): Slip | undefined {
  const lines = contentLines(text);
  const index = lines.findLastIndex(({ start }) => start <= at);
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !above) return undefined;
  return (
    judgeByKey(lines, index, line) ??
    (isShiftedItem(lines, index) ? blame('uneven-indent', above) : undefined) ??
    (isBareItem(lines, index) ? blame('missing-dash', above) : undefined) ??
    (hasSteppedOut(lines, index) ? blame('uneven-indent', above) : undefined)
  );
}

/** What the other items of the list tell, which begin with the same field. */
function judgeByKey(lines: readonly Line[], index: number, line: Line): Slip | undefined {
  if (line.key === undefined) return undefined;
  const before = lines.slice(0, index);
  const sibling = before.findLast(({ dashed, key }) => dashed && key === line.key);
  if (!line.dashed) {
    return sibling?.column === line.column ? blame('missing-dash', line) : undefined;
  }
  if (!sibling) {
    const first = before.findLast(
      ({ key, column }, at) =>
        key === line.key && column >= line.column && before[at - 1]?.opens === true,
    );
    return first && blame('missing-dash', first);
  }
  if (sibling.column !== line.column) return blame('uneven-indent', line);
  const outer = before.findLast(({ column }) => column < line.column);
  return outer && outer.start > sibling.start ? blame('uneven-indent', outer) : undefined;
}

/** Whether the field above is the first of an item and lacks the dash that its like have further down. */
function isBareItem(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || above.dashed || line.dashed || above.key === undefined) return false;
  const behind = lines.find(({ dashed, key }, at) => at > index && dashed && key === above.key);
  return behind?.column === above.column;
}

/** Whether the item above begins a little aside of its list, so that its further fields do not fit it. */
function isShiftedItem(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above?.dashed || !line || line.dashed || line.column === above.inner) return false;
  const expected = line.column - (above.inner - above.column);
  const isOuter = ({ dashed, column }: Line): boolean => dashed && column < line.column;
  const before = lines.findLast((one, other) => other < index - 1 && isOuter(one));
  const behind = lines.find((one, other) => other > index && isOuter(one));
  return [before, behind].some((one) => one?.column === expected);
}

/** Whether the field above stands left of its neighbours, and the line returns to one of their columns. */
function hasSteppedOut(lines: readonly Line[], index: number): boolean {
  const [before, above, line] = [lines[index - 2], lines[index - 1], lines[index]];
  if (!before || !above || !line || above.dashed || above.column >= before.inner) return false;
  if (line.column <= above.column) return false;
  let column = before.inner;
  for (let at = index - 2; at >= 0 && column >= line.column; at -= 1) {
    const one = lines[at];
    if (!one || one.column > column) continue;
    if (line.column === one.column || line.column === one.inner) return true;
    column = one.column;
  }
  return false;
}

function blame(mistake: Mistake, { start, source }: Line): Slip {
  return { mistake, place: { start, source, sign: '' } };
}

function contentLines(text: string): Line[] {
  return Array.from(text.matchAll(/^( *)((?:- +)?)(?![#\s])([^\r\n]+)/gm), (match) => {
    const [, indent = '', dash = '', rest = ''] = match;
    return {
      start: match.index + indent.length,
      column: indent.length,
      inner: indent.length + dash.length,
      dashed: dash !== '',
      key: /^["']?([^\s:"']+)["']?:(?:\s|$)/.exec(rest)?.[1],
      opens: /:\s*(?:\s#.*)?$/.test(rest),
      source: (dash + rest).trimEnd(),
    };
  });
}
