import type { Text } from '../../core/text.ts';
import { quoted } from '../front/notes.ts';

export const NO_FACTOR: Text = {
  ru: 'Не назван фактор этих параметров: впишите его название вместо «___».',
  en: 'The factor of these parameters is not named: write its name in place of “___”.',
};

export function sayUnread(written: string): Text {
  const { ru, en } = quoted(written);
  return {
    ru: `В столбце кодов стоит ${ru}, это не код: впишите код параметра, например "4.1".`,
    en: `The column of codes has ${en}, which is no code: write the code of the parameter, such as "4.1".`,
  };
}

export function sayComma(code: string): Text {
  return {
    ru: `Код записан через запятую, взято ${code}: если это два кода, разделите параметр на два.`,
    en: `The code is written with a comma, ${code} is taken: if these are two codes, make two parameters of it.`,
  };
}

export function sayMismatch({ names, codes }: { names: number; codes: number }): Text {
  return {
    ru: `Параметров в ячейке ${names}, кодов ${codes}, и не видно, какой к какому: весь текст оставлен у каждого кода, разделите его сами.`,
    en: `The cell has parameters: ${names}, codes: ${codes}, and nothing tells which belongs to which: the whole text is kept with each code, part it yourself.`,
  };
}

export function saySame(code: string, name: string): Text {
  const { ru, en } = quoted(name);
  return {
    ru: `Код ${code} уже стоит у другого параметра, поэтому ${ru} не взят: исправьте код и впишите параметр.`,
    en: `The code ${code} is that of another parameter already, so ${en} is not taken: correct the code and write the parameter.`,
  };
}

export function sayKept(heads: readonly string[]): Text {
  const list = (mark: 'ru' | 'en'): string =>
    heads.map((head) => quoted(head, 40)[mark]).join(', ');
  return {
    ru: `Для столбцов ${list('ru')} в аудите нет своего поля, их текст оставлен в note.`,
    en: `An audit has no field for the columns ${list('en')}, their text is kept in note.`,
  };
}

export function sayNumber(number: string, name: string): Text {
  const { ru, en } = quoted(name);
  return {
    ru: `Число ${number} перед фактором ${ru} не совпадает с началом кодов его параметров и кодом фактора не считается: если это код, впишите его.`,
    en: `The number ${number} before the factor ${en} is not what the codes of its parameters begin with and is not taken for its code: if it is one, write it.`,
  };
}

export function sayNoCode(name: string): Text {
  const { ru, en } = quoted(name);
  return {
    ru: `У параметра ${ru} нет кода, поэтому он не взят: без кода на него не сослаться, впишите его в audit.yaml вместе с кодом.`,
    en: `The parameter ${en} has no code, so it is not taken: nothing can refer to it, write it into audit.yaml with its code.`,
  };
}

export function sayNoName(codes: string): Text {
  const { ru, en } = quoted(codes);
  return {
    ru: `Рядом с кодом ${ru} не назван параметр, поэтому код не взят: впишите его в audit.yaml вместе с названием.`,
    en: `Beside the code ${en} no parameter is named, so it is not taken: write it into audit.yaml with a name.`,
  };
}

export function sayNoParameters(factor: string): Text {
  const { ru, en } = quoted(factor);
  return {
    ru: `У фактора ${ru} не осталось ни одного параметра с кодом, поэтому он не взят: впишите его в audit.yaml сами.`,
    en: `The factor ${en} is left without any parameter that has a code, so it is not taken: write it into audit.yaml yourself.`,
  };
}

export function sayTooLong(name: string): Text {
  const { ru, en } = quoted(name);
  return {
    ru: `Параметр ${ru} слишком длинный и не взят: впишите его в audit.yaml короче.`,
    en: `The parameter ${en} is too long and is not taken: write it into audit.yaml in fewer words.`,
  };
}
