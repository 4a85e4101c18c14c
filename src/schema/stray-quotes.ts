import type { Text } from '../core/text.ts';

const CURLY = /[“”„‟«»‘’‚‛″′＂]/g;
const STRAIGHT = /["']/g;

/** A text without any quotes in it or around it; codes and dates have none. */
export function withoutQuotes(text: string): string {
  return text.replace(CURLY, '').replace(STRAIGHT, '').trim();
}

/** Why the quotes in a code are no quotes to YAML, to follow what is written: «но кавычки „ “ не подходят». */
export function quotesWords(text: string): Text | undefined {
  const curly = [...new Set(text.match(CURLY))];
  if (curly.length > 0) {
    const signs = curly.join(' ');
    return {
      ru: `но кавычки ${signs} не подходят, нужны прямые "`,
      en: `but the quotes ${signs} won't do, straight ones " are needed`,
    };
  }
  const straight = text.match(STRAIGHT)?.length ?? 0;
  if (straight === 0) return undefined;
  return straight === 1
    ? { ru: 'но кавычка стоит только с одной стороны', en: 'but the quote stands on one side only' }
    : { ru: 'но в нём лишние кавычки', en: 'but it has quotes too many' };
}
