import { type Day, russianDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import { nameTurn, type Turn } from './list-turns.ts';

/** What `--occurrence` may say: a number from 1, a day, or all of them. */
export type AskedTurn = { number: number } | { day: Day } | 'all';

/** So many times are listed. */
const MOST_LISTED = 10;

/** The time that is asked for. Throws UsageError, with a list, if there is none such or several. */
export function turnAsked(turns: readonly Turn[], asked: Exclude<AskedTurn, 'all'>): Turn {
  const found =
    'number' in asked
      ? turns.filter(({ number }) => number === asked.number)
      : turnsOf(turns, asked.day);
  const [only] = found;
  if (only && found.length === 1) return only;
  const said = 'number' in asked ? String(asked.number) : russianDay(asked.day);
  if (only) {
    throw new UsageError(
      {
        ru: `--occurrence ${said}: в этот день приходится не один раз; укажите номер:`,
        en: `--occurrence ${said}: more than one time falls on that day; say its number:`,
      },
      listTimes(found),
    );
  }
  throw new UsageError(
    {
      ru: `--occurrence ${said}: такого раза нет; есть:`,
      en: `--occurrence ${said}: there is no such time; there are:`,
    },
    listTimes(turns),
  );
}

/**
 * The time that took place on a day, where nobody says which: one that is marked with that day already, else the open one
 * in which the day lies, else the only one that was to be done before. Throws UsageError, with a list, if that leaves a
 * doubt.
 */
export function turnOn(turns: readonly Turn[], day: Day, name: Text): Turn {
  // The same call twice must not mark another time.
  const marked = turns.find((turn) => turn.day === day);
  if (marked) return marked;
  const open = turns.filter((turn) => turn.day === undefined);
  const running = open.filter((turn) => isOn(turn, day));
  const past = open.filter(({ occurrence }) => occurrence.end < day);
  const fitting = running.length > 0 ? running : past;
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const offered = fitting.length > 0 ? fitting : open;
  throw new UsageError(
    {
      ru: `${name.ru}: проводится не один раз (${turns.length}); добавьте --occurrence с номером или --occurrence all, если выполнено всё:`,
      en: `${name.en}: takes place several times (${turns.length}); add --occurrence with a number, or --occurrence all if all of it is done:`,
    },
    listTimes(offered),
  );
}

/** Those that a day names: the one that ends or begins with it, else those in which it lies. */
function turnsOf(turns: readonly Turn[], day: Day): Turn[] {
  const named = turns.filter(({ occurrence: { start, end } }) => start === day || end === day);
  return named.length > 0 ? named : turns.filter((turn) => isOn(turn, day));
}

function isOn({ occurrence: { start, end } }: Turn, day: Day): boolean {
  return (start ?? '') <= day && day <= end;
}

/** Times to choose from, those that are marked with their days. */
export function listTimes(turns: readonly Turn[]): Text[] {
  const shown = turns.slice(0, MOST_LISTED).map((turn) => {
    const { ru, en } = nameTurn(turn);
    const day = turn.day && russianDay(turn.day);
    return { ru: day ? `${ru} — выполнено ${day}` : ru, en: day ? `${en} — done ${day}` : en };
  });
  const more = turns.length - shown.length;
  return more > 0 ? [...shown, { ru: `и ещё ${more}`, en: `and ${more} more` }] : shown;
}
