import type { Token } from '../tokenize.ts';
import { TIME_ADJECTIVES } from '../words/notes.ts';
import type { CellReader } from './cell-reader.ts';
import type { Part } from './combine-parts.ts';
import { hasWord, isHarmless, isRemark, isTurning, leavesDateAlone } from './harmless.ts';
import { canPart } from './harmless-number.ts';
import { isOwnTime } from './own-time.ts';
import { spanOf } from './segments.ts';
import type { Cell, Entry } from './syntax.ts';
import { takeAbout } from './take-remark.ts';

const MOST_WORDS_ASIDE = 8;
const LONGEST_LABEL = 6;

/** Dates or a recurrence with other words before it and, unless told otherwise, behind it. */
export function takeAmongWords(
  read: CellReader,
  tokens: readonly Token[],
  parted: Entry['parted'],
  mayTrail: boolean,
): Part[] | undefined {
  for (let start = 0; start <= Math.min(MOST_WORDS_ASIDE, tokens.length - 1); start += 1) {
    if (isSign(tokens[start]) || !canPart(tokens, start)) continue;
    for (let end = tokens.length; end > start; end -= 1) {
      if (!mayTrail && end < tokens.length) break;
      if (!canPart(tokens, end)) continue;
      const core = read(tokens.slice(start, end));
      if (!core || core.kind === 'undated') continue;
      const [before, behind] = [tokens.slice(0, start), tokens.slice(end)];
      const isClear = isOwnTime(core, before, behind);
      if (
        !isClear ||
        !isAsideBefore(read, before, core, tokens[start + 1]) ||
        !isAside(read, behind, core)
      )
        return undefined;
      return joinAside(core, parted, before, behind);
    }
  }
  return undefined;
}

/** The dash of «входной – сентябрь» belongs to the words before it. */
function isSign(token: Token | undefined): boolean {
  return token?.kind === 'dash' || token?.kind === 'colon';
}

function isAsideBefore(
  read: CellReader,
  before: readonly Token[],
  core: Cell,
  second: Token | undefined,
): boolean {
  if (before.length === 0 || isLabel(before)) return before.length === 0 || isHarmless(before);
  if (isTurning(before)) return false;
  const cell = read(before);
  const isSure =
    core.kind === 'recurrence' || (cell?.kind === 'undated' && cell.reason !== 'event');
  if (cell) return cell.kind === 'undated' && isSure && leavesDateAlone(before);
  // Of «этап 15.10» the number can't be the stage's.
  if (before.length === 1 && TIME_ADJECTIVES.has(before[0]?.text ?? '') && isDayRange(core))
    return true;
  const isStage = before.at(-1)?.text.startsWith('этап') && second?.kind === 'dot';
  return isHarmless(before) && hasWord(before) && (isStage || leavesDateAlone(before));
}

/** Behind «неделя» stand its days: «неделя с 16 по 20 октября». */
function isDayRange(core: Cell): boolean {
  const time = core.kind === 'entries' ? core.entries[0]?.time : undefined;
  return time?.kind === 'stretch' && time.from !== time.to && time.to.unit === 'day';
}

function isAside(read: CellReader, behind: readonly Token[], core: Cell): boolean {
  if (behind.length === 0 || isHourOfDay(behind, core)) return true;
  if (isTurning(behind)) return false;
  return (
    read(behind)?.kind === 'undated' || isRemark(behind) || takeAbout(read, behind) !== undefined
  );
}

const HOUR_TOKENS = 4;

/** The «в 15.10» of «12 октября в 15.10». */
function isHourOfDay(behind: readonly Token[], core: Cell): boolean {
  const [word, hour, , minute] = behind;
  if (behind.length !== HOUR_TOKENS || word?.text !== 'в' || core.kind !== 'entries') return false;
  const isHour = Number(hour?.text) <= 23 && minute?.text.length === 2 && Number(minute.text) <= 59;
  return (
    isHour && core.entries.every(({ time }) => time.kind === 'stretch' && time.to.unit === 'day')
  );
}

function joinAside(
  cell: Cell,
  parted: Entry['parted'],
  before: readonly Token[],
  behind: readonly Token[],
): Part[] {
  const trailing: Part[] = behind.length > 0 ? [{ note: spanOf(behind) }] : [];
  if (before.length === 0) return [{ cell, parted }, ...trailing];
  if (cell.kind !== 'entries' || !isLabel(before)) {
    return [{ note: spanOf(before) }, { cell, parted: 'comma' }, ...trailing];
  }
  const [first, ...others] = cell.entries;
  const label = spanOf(before.slice(0, -1));
  const span = first && { start: label.start, end: first.span.end };
  const entries = span ? [{ ...first, label: first.label ?? label, span }, ...others] : [];
  return [{ cell: { kind: 'entries', entries }, parted: 'comma' }, ...trailing];
}

/** «ВПР:», «9 класс –»: what the date behind it is for. */
function isLabel(tokens: readonly Token[]): boolean {
  const kind = tokens.at(-1)?.kind;
  return (kind === 'colon' || kind === 'dash') && tokens.length <= LONGEST_LABEL && hasWord(tokens);
}
