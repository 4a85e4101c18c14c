import { codePointOf, nameHidden, withoutHidden } from '../core/invisible-signs.ts';
import type { Text } from '../core/text.ts';
import type { PlanText } from '../plan/model.ts';
import { defineRule, type Hit } from './rule.ts';
import { fitsSort, sortOf } from './texts/field-sort.ts';
import { findHiddenSigns } from './texts/find-hidden-signs.ts';
import { applyChanges, type Change, mendText } from './texts/mend-text.ts';
import { sayPlace } from './texts/say-hidden.ts';

interface Data {
  /** `U+200B` */
  codePoint: string;
  /** What it is called. */
  name: Text;
  /** Where it stands: «В слове «школа» после 2-го знака». */
  place: Text;
  /** A plain space belongs there. */
  space: boolean;
  /** How many hidden signs the text has. */
  count: number;
}

export const invisibleCharacter = defineRule<Data>({
  id: 'invisible-character',
  severity: 'warning',
  summary: {
    ru: 'В тексте стоит знак, которого не видно',
    en: 'A text holds a character that nobody can see',
  },
  explanation: {
    ru: 'При вставке из Word, мессенджера или с сайта попадают неразрывные пробелы, мягкие переносы и знаки нулевой ширины. После двоеточия или в отступе неразрывный пробел сливает поле и его значение в один текст, в коде, дате и имени файла делает их другими для программ, а знак внутри слова мешает найти это слово. Удалите такой знак или поставьте обычный пробел; если его не видно, наберите это место заново. Неразрывный пробел внутри фразы («№ 12», «г. Казань») хорош, о нём karta не говорит. Если из-за такого знака файл не прочесть или значение не принять, это ошибка.',
    en: 'Pasting from Word, a messenger or a web page brings no-break spaces, soft hyphens and zero-width characters. Behind a colon or in the indentation a no-break space makes one text of a field and its value; in a code, a date or a file name it makes them different to programs; a character inside a word keeps search from finding it. Delete it or put a plain space; if you cannot see it, type that place again. A no-break space inside a sentence is good typography, and karta says nothing of it. Where such a character keeps the file from being read or a value from being accepted, it is an error.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    when:\u00a0октябрь 2022   # после двоеточия неразрывный пробел',
    right: 'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022',
  },
  message: {
    ru: ({ place, name, space, count }) => {
      const many = count > 1 ? ` (всего невидимых знаков в этом тексте: ${count})` : '';
      const advice = space ? 'поставьте вместо него обычный пробел' : 'удалите его';
      return `${place.ru} стоит ${name.ru}: ${advice}${many}.`;
    },
    en: ({ place, name, space, count }) => {
      const many = count > 1 ? ` (the text has ${count} such characters)` : '';
      return `${place.en} there is ${name.en}: ${space ? 'put a plain space in its place' : 'delete it'}${many}.`;
    },
  },
  *check({ texts }) {
    for (const one of texts) {
      const signs = findHiddenSigns(one);
      const [first] = signs;
      if (first) yield hitOf(one, signs, first);
    }
  },
});

const TITLE: Text = { ru: 'Убрать невидимые знаки', en: 'Take the invisible characters out' };

function hitOf(one: PlanText, signs: readonly Change[], first: Change): Hit<Data> {
  const { text, at } = one;
  const sign = text.slice(first.start, first.start + 1);
  const meant = meantValue(one, signs);
  const fix = fixFor(one, meant) ?? mendText(text, at, signs, TITLE);
  const isKey = at.part === 'key';
  return {
    at: isKey ? at : { ...at, span: { start: first.start, end: first.end } },
    data: {
      codePoint: codePointOf(sign),
      name: nameHidden(sign),
      place: sayPlace(one, first.start),
      space: first.replacement === ' ',
      count: signs.length,
    },
    hides:
      meant === undefined
        ? signs.map(({ start, end }) => ({ ...at, span: { start: start - 1, end: end + 1 } }))
        : [at],
    ...(fix && { fix }),
  };
}

/** The name of a field, a code, a date or the like without its hidden signs; undefined if more is wrong with it. */
function meantValue({ text, field, at }: PlanText, signs: readonly Change[]): string | undefined {
  const meant = withoutHidden(applyChanges(text, signs)).trim();
  const sort = sortOf(field);
  return at.part === 'key' || (sort && fitsSort(meant, sort)) ? meant : undefined;
}

/** For names of fields and for codes, which need their quotes: what is to stand there as a whole. */
function fixFor({ at, field }: PlanText, meant: string | undefined): Hit<Data>['fix'] {
  if (meant === undefined) return undefined;
  if (at.part === 'key') return { title: TITLE, safety: 'sure', at, replacement: meant };
  return sortOf(field) === 'code'
    ? { title: TITLE, safety: 'sure', at, replacement: `"${meant}"` }
    : undefined;
}
