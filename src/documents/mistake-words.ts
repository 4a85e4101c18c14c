import type { Text } from '../core/text.ts';

/** The mistakes in YAML that people make, each told in its own words. */
export type Mistake = keyof typeof mistakeWords;

/** What to say of a mistake; `sign` is the character that it is about, or what that is called. */
export function sayMistake(mistake: Mistake, sign: string | Text): Text {
  const { ru, en } = mistakeWords[mistake];
  const named = typeof sign === 'string' ? { ru: sign, en: sign } : sign;
  return {
    ru: ru.replaceAll('{sign}', () => named.ru),
    en: en.replaceAll('{sign}', () => named.en),
  };
}

const mistakeWords = {
  'tab-indent': {
    ru: 'Отступ сделан знаком табуляции: замените его пробелами.',
    en: 'A tab is used for indentation: put spaces in its place.',
  },
  'blank-in-indent': {
    ru: 'В отступе стоит {sign}, и непонятно, к чему относится строка: замените его обычным пробелом.',
    en: 'In the indentation there is {sign}, so that nobody can tell what the line belongs to: put a plain space in its place.',
  },
  'blank-after-dash': {
    ru: 'После чёрточки стоит {sign}, и строка не считается пунктом списка: замените его обычным пробелом.',
    en: 'Behind the dash there is {sign}, so that the line is no list item: put a plain space in its place.',
  },
  'blank-before-colon': {
    ru: 'Перед двоеточием стоит {sign}, и название поля из-за него другое: удалите его.',
    en: 'Before the colon there is {sign}, so that the field has another name: delete it.',
  },
  'blank-after-colon': {
    ru: 'После двоеточия стоит {sign}, и название поля слилось с тем, что за ним: замените его обычным пробелом.',
    en: 'Behind the colon there is {sign}, so that the field name runs into what follows: put a plain space in its place.',
  },
  'blank-beside-sign': {
    ru: 'Рядом со знаком разметки стоит {sign}, и этот знак читается как часть текста: замените его обычным пробелом.',
    en: 'Beside a quote, bracket or comma there is {sign}, so that it is read as part of the text: put a plain space in its place.',
  },
  'dash-space': {
    ru: 'После чёрточки нет пробела: поставьте его между чёрточкой и тем, что за ней следует.',
    en: 'There is no space behind the dash: put one between it and what follows.',
  },
  'word-dash': {
    ru: 'Здесь стоит «{sign}», знак, который Word ставит вместо чёрточки: наберите короткую чёрточку и пробел, «- ».',
    en: 'This is “{sign}”, a sign that Word puts in place of a dash: type a short dash and a space, “- ”.',
  },
  'uneven-indent': {
    ru: 'Отступ этой строки не такой, как у соседних: начните её в том же столбце, что и строки, рядом с которыми она должна стоять.',
    en: 'This line is indented unlike its neighbours: begin it in the same column as the lines it belongs with.',
  },
  'too-much-indent': {
    ru: 'Эта строка сдвинута вправо, хотя выше уже записано значение: начните её в том же столбце, что и предыдущее поле.',
    en: 'This line is indented further though the value above is complete: begin it in the same column as the field before.',
  },
  'bad-level': {
    ru: 'Эта строка не продолжает того, что записано выше: проверьте её отступ и то, должна ли она начинаться с чёрточки «- ».',
    en: 'This line does not continue what stands above: check its indentation, and whether it ought to begin with a dash “- ”.',
  },
  'missing-colon': {
    ru: 'В этой строке нет двоеточия после названия поля: допишите его или, если строка продолжает текст выше, сдвиньте её вправо.',
    en: 'This line has no colon after a field name: add it or, if the line continues the text above, indent it.',
  },
  'missing-space': {
    ru: 'После двоеточия нет пробела: поставьте его между названием поля и значением.',
    en: 'There is no space after the colon: put one between the field name and its value.',
  },
  'colon-in-text': {
    ru: 'Внутри текста стоит двоеточие с пробелом, а это знак нового поля: возьмите весь текст в прямые кавычки {sign}.',
    en: 'The text contains a colon and a space, which is the sign of a new field: put the whole text in straight quotes {sign}.',
  },
  'list-among-fields': {
    ru: 'Здесь начинается пункт списка «- », а рядом стоят поля: уберите чёрточку или сдвиньте список под поле, к которому он относится.',
    en: 'A list item “- ” begins here among fields: remove the dash, or indent the list under the field it belongs to.',
  },
  'list-on-line': {
    ru: 'Список с чёрточками не пишут в одной строке с названием поля: начните его со следующей строки.',
    en: 'A list with dashes cannot begin on the line of the field name: begin it on the next line.',
  },
  'list-in-brackets': {
    ru: 'Внутри скобок пункты списка разделяют запятыми, без чёрточек: уберите чёрточки или скобки.',
    en: 'Inside brackets list items are separated by commas, without dashes: remove the dashes or the brackets.',
  },
  'missing-dash': {
    ru: 'Эта строка стоит в списке, но не начинается с чёрточки: допишите «- » в её начале или выровняйте её по тому полю, рядом с которым она должна стоять.',
    en: 'This line stands in a list but does not begin with a dash: write “- ” at its beginning, or align it with the field it belongs beside.',
  },
  'unclosed-quote': {
    ru: 'Кавычка {sign} открыта, но не закрыта: поставьте такую же в конце текста.',
    en: 'The quote {sign} is opened but never closed: put the same one at the end of the text.',
  },
  'other-quote': {
    ru: 'Закрывающая кавычка {sign} другого вида, чем открывающая: поставьте вместо неё такую же прямую, как в начале текста.',
    en: 'The closing quote {sign} is of another kind than the opening one: put the same straight quote in its place as at the beginning.',
  },
  'text-after-quote': {
    ru: 'После закрывающей кавычки стоит ещё что-то: возьмите в кавычки {sign} весь текст целиком, а внутри него пишите «ёлочки».',
    en: 'Something follows the closing quote: put the whole text between quotes {sign}, and use other quotes inside it.',
  },
  'unclosed-bracket': {
    ru: 'Скобка {sign} открыта, но не закрыта: поставьте парную ей после последнего значения; строки внутри скобок начинаются правее названия поля.',
    en: 'The bracket {sign} is opened but not closed: put its partner after the last value; lines inside brackets begin further right than the field name.',
  },
  'extra-bracket': {
    ru: 'Скобка {sign} лишняя, ей нет пары: удалите её или возьмите весь текст в кавычки.',
    en: 'The bracket {sign} has no partner: delete it, or put the whole text in quotes.',
  },
  'text-after-bracket': {
    ru: 'После закрывающей скобки стоит ещё что-то: если это один текст, возьмите его в кавычки целиком.',
    en: 'Something follows the closing bracket: if it is all one text, put the whole of it in quotes.',
  },
  'missing-comma': {
    ru: 'Между значениями в скобках нет запятой: поставьте её перед этим местом.',
    en: 'There is no comma between values in brackets: put one before this place.',
  },
  'extra-comma': {
    ru: 'Здесь лишняя запятая: удалите её или впишите пропущенное значение.',
    en: 'There is one comma too many here: delete it, or fill in the value that is missing.',
  },
  'bad-start': {
    ru: 'Текст не может начинаться со знака {sign}: возьмите весь текст в кавычки.',
    en: 'A text cannot begin with {sign}: put the whole text in quotes.',
  },
  'block-header': {
    ru: 'После знака {sign} текст начинается со следующей строки, с отступом: перенесите его или, если {sign} — часть текста, возьмите весь текст в кавычки.',
    en: 'After {sign} the text begins on the next line, indented: move it there or, if {sign} is part of the text, put the whole text in quotes.',
  },
  'block-indent': {
    ru: 'Текст после знака | или > пишут с отступом, одинаковым во всех строках: выровняйте эту строку.',
    en: 'Text after | or > is indented, by the same amount in all lines: align this line.',
  },
  'bad-escape': {
    ru: 'В двойных кавычках знак \\ имеет особый смысл: напишите \\\\ или возьмите текст в одинарные кавычки.',
    en: 'Between double quotes \\ has a special meaning: write \\\\ or use single quotes.',
  },
  'comment-space': {
    ru: 'Перед знаком # нет пробела: поставьте его, а если это часть текста, возьмите весь текст в кавычки.',
    en: 'There is no space before #: add one or, if it is part of the text, put the whole text in quotes.',
  },
  'long-key': {
    ru: 'Название поля длиннее тысячи знаков: проверьте, не пропущено ли где-то двоеточие или кавычка.',
    en: 'The field name is over a thousand characters long: check for a missing colon or quote.',
  },
  'split-key': {
    ru: 'Название поля занимает несколько строк: запишите его в одну.',
    en: 'The field name takes several lines: write it on one.',
  },
  'question-mark': {
    ru: 'Знак «? » здесь имеет особый смысл: уберите его или возьмите весь текст в кавычки.',
    en: '“? ” has a special meaning here: remove it, or put the whole text in quotes.',
  },
  unclear: {
    ru: 'Это место не удаётся понять: проверьте отступ, двоеточия, кавычки и скобки в этой строке и в строке над ней.',
    en: 'This place cannot be understood: check the indentation, colons, quotes and brackets on this line and the one above.',
  },
} as const satisfies Record<string, Text>;
