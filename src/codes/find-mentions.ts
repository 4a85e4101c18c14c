import { LETTERS } from '../core/letters.ts';
import { type FoundCode, findCodes, isPlaceOfCode } from '../language/find-codes.ts';

/** Codes of this form are known in prose by their form; others only behind a word such as «параметр». */
const USUAL = /^\d{1,2}\.\d{1,2}[а-дa-dА-ДA-D]?$/;

/** What is enumerated before a code: «по факторам 4 и 5». */
const ENUMERATED = new RegExp(
  `(?:(?<![${LETTERS}])[${LETTERS}]{0,3}\\d[\\d${LETTERS}.-]{0,19}\\s*(?:[,;/]|и|или|а также)\\s*)+$`,
);

/** How far back an enumeration is looked for, in UTF-16 units. */
const LONGEST_LIST = 300;

/**
 * Where a code such as 5.5 counts: only behind a word such as «параметр»; also without one, but not as a time or a
 * quantity, where people speak of codes; or wherever it stands.
 */
type Expected = 'behind-words' | 'without-words' | 'anywhere';

/** The places where prose names one of the codes, in order. */
export function findMentions(
  text: string,
  codes: ReadonlySet<string>,
  expected: Expected,
): FoundCode[] {
  const found: FoundCode[] = [];
  if (expected !== 'anywhere' && /\d\.\d/.test(text)) {
    const known = expected === 'without-words' ? codes : NONE;
    found.push(...findCodes(text, known).filter(({ code }) => codes.has(code)));
  }
  for (const code of codes) {
    if (!USUAL.test(code)) found.push(...findAlone(text, code).filter(isBehindWord(text)));
    else if (expected === 'anywhere') found.push(...findAlone(text, code));
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

const NONE: ReadonlySet<string> = new Set();

/** «п. 5.5», «пп. 5.5, 8.2», «пункта 5.5»: a code, unless it is a clause of an order or the like. */
const CLAUSE = new RegExp(
  `(?<![${LETTERS}])(?:пп?\\.|пункт(?:[ауеы]|ом|ов|ам|ами|ах)?(?![${LETTERS}]))\\s*№?\\s*` +
    `(\\d[\\d${LETTERS}.-]*(?:\\s*(?:[,;/]|и|или)\\s*\\d[\\d${LETTERS}.-]*)*)`,
  'gi',
);
/** What may follow a code of the audit: nothing, a sign, or a word about the audit. */
const NO_MORE = new RegExp(
  `^(?:\\s*$|\\s*[^\\s${LETTERS}\\d]|\\s+(?:аудит|самодиагност|анкет|риск|параметр|перечн|рискового)|\\s+(?:и|или)\\s+(?:по\\s+)?(?:пп?\\.|пункт))`,
  'i',
);

/**
 * The places where a text names a code as a clause: those in which it can be nothing but a code of the plan, and those
 * that may as well be of some order, as in «по п. 5.5 приказа».
 */
export function findClauses(
  text: string,
  codes: ReadonlySet<string>,
): { sure: FoundCode[]; unsure: FoundCode[] } {
  const found: { sure: FoundCode[]; unsure: FoundCode[] } = { sure: [], unsure: [] };
  if (!/п/i.test(text)) return found;
  for (const { 0: whole, 1: run = '', index } of text.matchAll(CLAUSE)) {
    const start = index + whole.length - run.length;
    const bare = run.replace(/[.-]+$/, '');
    const isSure = NO_MORE.test(text.slice(start + bare.length));
    for (const code of codes) {
      const own = findAlone(bare, code).map(({ span }) => ({
        code,
        span: { start: start + span.start, end: start + span.end },
      }));
      (isSure ? found.sure : found.unsure).push(...own);
    }
  }
  return found;
}

/** Wherever a code stands that is no part of another one. */
function findAlone(text: string, code: string): FoundCode[] {
  if (!text.includes(code)) return [];
  const pattern = new RegExp(
    `(?<![${LETTERS}\\d]|[\\d${LETTERS}][.-])${code.replaceAll('.', '\\.')}(?![${LETTERS}\\d]|[.-][\\d${LETTERS}])`,
    'g',
  );
  return [...text.matchAll(pattern)].map(({ index }) => ({
    code,
    span: { start: index, end: index + code.length },
  }));
}

function isBehindWord(text: string): (found: FoundCode) => boolean {
  return ({ span: { start, end } }) => {
    const near = text.slice(Math.max(0, start - LONGEST_LIST), start);
    return isPlaceOfCode(near.replace(ENUMERATED, ''), text.slice(end));
  };
}
