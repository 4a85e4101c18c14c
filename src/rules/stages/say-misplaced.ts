import type { Day, DayRange } from '../../core/day.ts';
import type { Language, Text } from '../../core/text.ts';
import { namesStage } from '../../language/read-stage-name.ts';
import { shorten } from '../../language/shorten.ts';
import { sayDays } from '../days/say-days.ts';

/** A stage and its days, from the first to the last. */
export interface NamedDays extends DayRange {
  name: string;
}

/** What is to be said of a time that lies outside its stage. */
export interface MisplacedData {
  activity: number;
  named: Text;
  start: Day | null;
  end: Day;
  /** The time as written, with the label that names a stage; null where it has no such label. */
  words: Text | null;
  /** The stage that the label names. */
  stage: NamedDays | null;
  /** The stage in which the time lies. */
  actual: NamedDays | null;
  /** The stages between which it lies, where it has no label. */
  before: NamedDays | null;
  after: NamedDays | null;
}

/** One sentence: which time lies outside which stage, where it lies, and what to do. */
export function sayMisplaced(data: MisplacedData, language: Language): string {
  const { named, start, end, stage, actual, before, after } = data;
  const isRussian = language === 'ru';
  if (!stage) {
    const time = `${named[language]} (${sayDays({ from: start, to: end })[language]})`;
    return isRussian
      ? `Срок ${time} не попадает ни в один этап: он ${between(before, after, 'ru')}; исправьте срок или раздвиньте этапы в поле stages.`
      : `The time of ${time} lies in no stage: it is ${between(before, after, 'en')}; correct the time, or widen the stages in the field stages.`;
  }
  const words = shorten(data.words?.[language] ?? '');
  const time = isRussian ? `Срок «${words}» ${named.ru}` : `The time “${words}” of ${named.en}`;
  const right = nameStage(stage, language);
  if (actual) {
    const other = nameStage(actual, language);
    return isRussian
      ? `${time} приходится не на ${right}, а на ${other}: исправьте номер этапа или дни.`
      : `${time} falls not into ${right} but into ${other}: correct the stage or the days.`;
  }
  return isRussian
    ? `${time} выходит за ${right}: исправьте дни или раздвиньте этап в поле stages.`
    : `${time} lies outside ${right}: correct the days, or widen the stage in the field stages.`;
}

function between(
  before: MisplacedData['before'],
  after: MisplacedData['after'],
  language: Language,
): string {
  const isRussian = language === 'ru';
  if (before && after) {
    const [first, last] = [nameStage(before, language, true), nameStage(after, language, true)];
    return isRussian ? `между этапами ${first} и ${last}` : `between ${first} and ${last}`;
  }
  if (before) {
    const first = nameStage(before, language);
    return isRussian ? `позже, чем кончается ${first}` : `after the end of ${first}`;
  }
  const last = after ? nameStage(after, language) : '';
  return isRussian ? `раньше, чем начинается ${last}` : `before the beginning of ${last}`;
}

/** «I этап» (01.04.2022–30.06.2022); without the word for a stage in its name: этап «Диагностика» (…). */
function nameStage(
  { name, from, to }: NamedDays,
  language: Language,
  bare = namesStage(name),
): string {
  const days = sayDays({ from, to })[language];
  const short = shorten(name, 40);
  return language === 'ru'
    ? `${bare ? '' : 'этап '}«${short}» (${days})`
    : `${bare ? '' : 'the stage '}“${short}” (${days})`;
}
