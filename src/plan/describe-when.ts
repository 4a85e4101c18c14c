import type { Text } from '../core/text.ts';
import type { Every } from '../language/reading.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { WhenObject } from '../schema/types.ts';

/** A time given as fields, put into words: «до 15.09.2023», «ежемесячно». */
export function describeWhen(value: Checked<WhenObject>): Text {
  if (value.due) return { ru: `до ${value.due}`, en: `by ${value.due}` };
  if (value.every) return bounded(EVERY_WORDS[value.every], value);
  if (value.by) return { ru: value.by, en: value.by };
  const text = value.on ?? value.period ?? [value.from, value.to].filter(Boolean).join('–');
  return { ru: text, en: text };
}

function bounded(words: Text, { from, to }: Checked<WhenObject>): Text {
  const days = {
    ru: [from && `с ${from}`, to && `по ${to}`].filter(Boolean).join(' '),
    en: [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  };
  if (!days.ru) return words;
  return { ru: `${words.ru} ${days.ru}`, en: `${words.en} ${days.en}` };
}

const EVERY_WORDS: Readonly<Record<Every, Text>> = {
  day: { ru: 'ежедневно', en: 'every day' },
  week: { ru: 'еженедельно', en: 'every week' },
  '2-week': { ru: 'раз в две недели', en: 'every two weeks' },
  month: { ru: 'ежемесячно', en: 'every month' },
  term: { ru: 'раз в четверть', en: 'every term' },
  quarter: { ru: 'ежеквартально', en: 'every quarter' },
  'half-year': { ru: 'раз в полугодие', en: 'every half-year' },
  year: { ru: 'ежегодно', en: 'every year' },
};
