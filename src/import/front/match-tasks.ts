import type { TaskEntry } from '../../schema/types.ts';
import type { Remark } from '../remark.ts';
import { plainly } from './heading.ts';
import { readMarker } from './list-items.ts';
import { taskOf } from './read-tasks.ts';
import { sayAdded, sayLeft, sayOtherWords } from './say-matches.ts';

/** How the tasks of a table belong to those of the list. */
export interface MatchedTasks {
  /** The id of the task that each text of the table means. */
  ids: ReadonlyMap<string, string>;
  /** Those of the list, and behind them those that only the table has. */
  tasks: readonly TaskEntry[];
  remarks: readonly Remark[];
}

/** From which share of common words on two texts can be one task. */
const LEAST_LIKENESS = 0.6;
/** How much nearer than the next one it must be. */
const LEAST_LEAD = 0.15;
const MOST = 1000;
const LONGEST = 5000;

/**
 * Finds the tasks of a list that the texts of a table mean: the same words, or nearly the same where one task is
 * clearly nearest. A text that is like none becomes a task of its own, with the next id.
 */
export function matchTasks(
  tasks: readonly TaskEntry[],
  taskTexts: readonly string[],
): MatchedTasks {
  const ids = new Map<string, string>();
  const all = [...tasks];
  const remarks: Remark[] = [];
  const known = tasks.map((task) => ({ id: String(task.id), words: wordsOf(task.text) }));
  for (const written of new Set(taskTexts)) {
    const text = written
      .slice(readMarker(written.trim())?.end ?? 0)
      .replace(CALLED, '')
      .trim();
    const words = wordsOf(text);
    if (words.size === 0) continue;
    const found = nearest(words, known) ?? byNumber(written, known);
    if (found) {
      ids.set(written, found.id);
      if (!isNumberOnly(written) && !areSame(words, found.words))
        remarks.push(sayOtherWords(found.id, text));
      continue;
    }
    if (all.length >= MOST || text.length > LONGEST) {
      remarks.push(sayLeft(text));
      continue;
    }
    const id = nextId(all);
    ids.set(written, id);
    all.push(taskOf(id, text));
    known.push({ id, words });
    if (tasks.length > 0) remarks.push(sayAdded(id, text));
  }
  return { ids, tasks: all, remarks };
}

interface KnownTask {
  id: string;
  words: ReadonlySet<string>;
}

/** The task that is clearly nearest; undefined if none is near, or if two are. */
function nearest(words: ReadonlySet<string>, known: readonly KnownTask[]): KnownTask | undefined {
  const same = known.find((task) => areSame(words, task.words));
  if (same) return same;
  let best: KnownTask | undefined;
  let [first, second] = [0, 0];
  for (const task of known) {
    const likeness = likenessOf(words, task.words);
    if (likeness > first) [best, first, second] = [task, likeness, first];
    else if (likeness > second) second = likeness;
  }
  return first >= LEAST_LIKENESS && first - second >= LEAST_LEAD ? best : undefined;
}

/** «Задача: …» over the activities of a task. */
const CALLED = /^\s*задача\s*(?:№?\s*\d{1,3})?\s*[:.–—-]\s+(?=\S)/i;

const NUMBER_ONLY = /^\s*(?:задача\s*)?(?:№\s*)?[tт]?(\d{1,3})\.?\s*$/i;

function isNumberOnly(written: string): boolean {
  return NUMBER_ONLY.test(written);
}

/** «Задача 2» says nothing but the number of a task. */
function byNumber(written: string, known: readonly KnownTask[]): KnownTask | undefined {
  const number = NUMBER_ONLY.exec(written)?.[1];
  return known.find(({ id }) => id === `T${number}` || id === number);
}

/** Two words with one beginning are the same but for their endings. */
const STEM = 5;
const SHORTEST = 3;
const MOST_WORDS = 400;

/** The words of a text that mean something, without endings, each once. */
function wordsOf(text: string): Set<string> {
  const words = plainly(text.slice(0, LONGEST)).split(' ');
  const meant = words.filter((word) => word.length >= SHORTEST);
  const kept = meant.length > 0 ? meant : words.filter((word) => word !== '');
  return new Set(kept.slice(0, MOST_WORDS).map((word) => word.slice(0, STEM)));
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && countCommon(a, b) === a.size;
}

/** The share of common words in the shorter text, less what the longer one has more: cut texts are near too. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = countCommon(a, b);
  const [shorter, longer] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return shorter === 0 ? 0 : (2 * (common / shorter) + common / longer) / 3;
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}

function nextId(tasks: readonly TaskEntry[]): string {
  const taken = new Set(tasks.map(({ id }) => String(id)));
  let number = tasks.length + 1;
  while (taken.has(`T${number}`)) number += 1;
  return `T${number}`;
}
