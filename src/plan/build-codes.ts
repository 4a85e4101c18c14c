import { inside, type Location, partOf } from '../core/location.ts';
import { itemsOf } from './list-items.ts';
import type { CodeRef } from './model.ts';

/** The codes of a `codes` field: a list, or one text such as «8.2, 9.3». */
export function buildCodes(
  value: string | readonly (string | undefined)[] | undefined,
  at: Location,
): CodeRef[] {
  const codes: CodeRef[] = [];
  for (const item of itemsOf(value, [])) {
    const place = inside(at, ...item.path);
    // Nearly all codes stand alone.
    if (ALONE.test(item.value)) codes.push({ code: item.value, at: place });
    else codes.push(...splitCodes(item.value, place));
  }
  return codes;
}

const ALONE = /^[\d.]+$/;

function splitCodes(text: string, at: Location): CodeRef[] {
  return [...text.matchAll(/[^\s,;]+/g)].flatMap((match) => {
    const [code] = match;
    if (code === 'и') return [];
    const whole = code === text;
    const span = { start: match.index, end: match.index + code.length };
    return [{ code, at: whole ? at : partOf(at, span) }];
  });
}
