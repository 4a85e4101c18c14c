import type { Text } from '../core/text.ts';
import { count, type Noun } from '../language/count.ts';
import type { Shard } from './shard-groups.ts';

/** Says how many plans have changed; `base` is what they were compared with. */
export function sayChanged(changed: number, all: number, base: string): Text {
  if (changed === 0) {
    return {
      ru: `по сравнению с «${base}» планы не менялись, проверять нечего`,
      en: `no plan has changed since “${base}”, there is nothing to check`,
    };
  }
  const others = changed < all;
  return {
    ru: `по сравнению с «${base}» планов изменилось: ${changed} из ${all}${others ? '; остальные не проверялись' : ''}`,
    en: `${changed} of ${count(all, PLANS, 'en')} changed since “${base}”${others ? '; the others were not checked' : ''}`,
  };
}

/** Says how many plans came to a shard. */
export function sayShard(own: number, all: number, { index, count: parts }: Shard): Text {
  if (own === 0) {
    return {
      ru: `на часть ${index} из ${parts} планов не хватило, проверять нечего`,
      en: `no plan is left for part ${index} of ${parts}, there is nothing to check`,
    };
  }
  return {
    ru: `часть ${index} из ${parts}: планов ${own} из ${all}`,
    en: `part ${index} of ${parts}: ${own} of ${count(all, PLANS, 'en')}`,
  };
}

const PLANS: Noun = { ru: [], en: ['plan', 'plans'] };
