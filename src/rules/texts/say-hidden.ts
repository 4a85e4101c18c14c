import { withoutHidden } from '../../core/invisible-signs.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { PlanText } from '../../plan/model.ts';

/** Where in a text a hidden sign stands, in the words of its reader, to go before «стоит» and “there is”. */
export function sayPlace({ text, field, at }: PlanText, index: number): Text {
  const short = shorten(withoutHidden(text), 40);
  if (at.part === 'key')
    return { ru: `В названии поля «${short}»`, en: `In the field name “${short}”` };
  const formal = NAMES.get(field === 'codes' && !/[,;]/.test(text) ? 'code' : field);
  if (formal) return { ru: `${formal.ru} «${short}»`, en: `${formal.en} “${short}”` };
  const before = wordBefore(text, index);
  const after = wordAfter(text, index);
  if (before && after && isGlued(text, index)) {
    const word = shorten(before + after, 40);
    const count = [...before].length;
    return {
      ru: `В слове «${word}» после ${count}-го знака`,
      en: `In the word “${word}”, behind character ${count},`,
    };
  }
  if (after)
    return {
      ru: `Перед словом «${shorten(after, 40)}»`,
      en: `Before the word “${shorten(after, 40)}”`,
    };
  if (before)
    return {
      ru: `После слова «${shorten(before, 40)}»`,
      en: `Behind the word “${shorten(before, 40)}”`,
    };
  return { ru: 'Здесь', en: 'Here' };
}

const DATE: Text = { ru: 'В дате', en: 'In the date' };
const FILE: Text = { ru: 'В имени файла', en: 'In the file name' };
const VALUE: Text = { ru: 'В значении', en: 'In the value' };

const NAMES: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['code', { ru: 'В коде', en: 'In the code' }],
  ['codes', { ru: 'В кодах', en: 'In the codes' }],
  ['id', { ru: 'В номере', en: 'In the id' }],
  ['task', { ru: 'В номере задачи', en: 'In the task id' }],
  ...['date', 'due', 'on', 'from', 'to', 'done'].map((field): [string, Text] => [field, DATE]),
  ['period', { ru: 'В периоде', en: 'In the period' }],
  ['file', FILE],
  ['audit', FILE],
  ['url', { ru: 'В адресе', en: 'In the address' }],
  ...['kind', 'status', 'level', 'every'].map((field): [string, Text] => [field, VALUE]),
]);

/** How far a word may reach; longer ones are cut. */
const REACH = 60;

function wordBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - REACH), index);
  return withoutHidden(near).trimEnd().split(/\s/).at(-1) ?? '';
}

function wordAfter(text: string, index: number): string {
  const near = text.slice(index + 1, index + 1 + REACH);
  return withoutHidden(near).trimStart().split(/\s/)[0] ?? '';
}

/** Whether no blank stands on either side of a sign. */
function isGlued(text: string, index: number): boolean {
  return /\S/.test(text[index - 1] ?? ' ') && /\S/.test(text[index + 1] ?? ' ');
}
