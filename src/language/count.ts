import type { Language, Text } from '../core/text.ts';

/** The forms of a counted noun: Russian for 1, 2 and 5, English for 1 and more. */
export type Noun = Text<readonly string[]>;

/** Made when first needed: most checks count nothing, and making it takes longer than counting. */
let russian: Intl.PluralRules | undefined;

/** «2 мероприятия», «5 мероприятий»; «2 activities». */
export function count(number: number, noun: Noun, language: Language): string {
  return `${number} ${formFor(number, noun, language)}`;
}

/** The form alone: «мероприятия» for 2. */
export function formFor(number: number, noun: Noun, language: Language): string {
  const forms = noun[language];
  if (language === 'en') return forms[number === 1 ? 0 : 1] ?? '';
  russian ??= new Intl.PluralRules('ru');
  const form = { one: 0, few: 1 }[russian.select(number) as string] ?? 2;
  return forms[form] ?? '';
}
