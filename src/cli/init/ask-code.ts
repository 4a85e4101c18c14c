import { findLookAlikes, foldLookAlikes, sayLookAlikes } from '../../core/look-alikes.ts';
import type { Language } from '../../core/text.ts';
import type { AnsweredFactor } from '../../template/answers.ts';
import type { Ask } from './ask.ts';

/** Asks for the code of a parameter; who knows none gets the next one that is free. */
export function askCode(
  ask: Ask,
  /** The factors that are typed in; the last one gets the parameter. */
  factors: readonly AnsweredFactor[],
  language: Language,
): Promise<string> {
  const words = WORDS[language];
  const codes = factors.flatMap(({ parameters }) => parameters.map(({ code }) => code));
  const taken = new Set(codes.map(foldLookAlikes));
  return ask.text({
    question: words.code,
    usual: nextCode(factors, taken),
    check: (text) => {
      if (!CODE.test(text)) return words.noCode;
      return (
        letterForDigit(text, language) ??
        (taken.has(foldLookAlikes(text)) ? words.sameCode : undefined)
      );
    },
  });
}

/** Behind the last code of the factor, else the first of the next factor, as codes are usually counted: 4.1, 4.2, 5.1. */
function nextCode(factors: readonly AnsweredFactor[], taken: ReadonlySet<string>): string {
  const last = factors.at(-1)?.parameters.at(-1)?.code;
  const [, head = '', tail = ''] = /^(.*?)(\d{1,6})$/.exec(last ?? '') ?? [];
  if (tail !== '') return firstFree(head, Number(tail) + 1, taken);
  const before = factors.at(-2)?.parameters.at(-1)?.code ?? '';
  const [, factor] = /^(\d{1,6})\./.exec(before) ?? [];
  return firstFree(`${factor === undefined ? factors.length : Number(factor) + 1}.`, 1, taken);
}

function firstFree(head: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(foldLookAlikes(`${head}${number}`))) number++;
  return `${head}${number}`;
}

/** What is wrong with a code of digits in which a letter stands for one: «9.З»; undefined if nothing is. */
function letterForDigit(code: string, language: Language): string | undefined {
  const meant = [...code].map((sign) => DIGITS.get(sign) ?? sign).join('');
  const found =
    /^[\d.-]+$/.test(meant) && /\d/.test(code) ? findLookAlikes(code, meant) : undefined;
  if (!found) return undefined;
  return WORDS[language].letter
    .replace('CODE', () => code)
    .replace('WHY', () => sayLookAlikes(found)[language])
    .replace('MEANT', () => meant);
}

/** Letters that look like a digit. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  ['оОoO0', 'зЗ3', 'б6', 'lIІ1'].flatMap((group) => {
    const signs = [...group];
    return signs.slice(0, -1).map((sign) => [sign, signs.at(-1) ?? ''] as const);
  }),
);

/** As the schemas have it, and no longer than they allow. */
const CODE = /^[0-9A-Za-zА-Яа-яЁё](?:[.-]?[0-9A-Za-zА-Яа-яЁё]){0,15}$/;

const WORDS = {
  ru: {
    code: 'Код параметра из аудита, если он есть',
    noCode: 'Код — это цифры и буквы с точками, например 4.1',
    sameCode: 'Такой код уже есть: у каждого параметра свой',
    letter: 'В коде «CODE» WHY: напишите MEANT',
  },
  en: {
    code: 'The code of the parameter in the audit, if it has one',
    noCode: 'A code is digits and letters with dots, such as 4.1',
    sameCode: 'There is such a code already: each parameter has its own',
    letter: 'In the code “CODE” WHY: write MEANT',
  },
};
