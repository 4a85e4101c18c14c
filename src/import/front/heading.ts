import type { FrontLine } from './front-line.ts';

/** What a section of a document is about; `other` is anything else that has a heading. */
export type SectionKind = 'goal' | 'tasks' | 'targets' | 'stages' | 'title' | 'school' | 'other';

/** A line that begins a section. */
export interface Heading {
  kind: SectionKind;
  /** Its number among the headings of the top level, where it has one. */
  number: number | undefined;
  /** What the line says of the matter itself: «Цель: …». */
  rest: string;
  /** Nothing tells it from an item of a list but its number and its shortness. */
  isGuess?: true;
}

const NUMBER =
  /^(?:(?:[Рр]аздел|РАЗДЕЛ|[Гг]лава|ГЛАВА|[Чч]асть)\s+)?(?:(\d{1,2})((?:\.\d{1,2}){0,3})|[IVXІХ]{1,5}(?![A-Za-zА-Яа-я]))(?:[.)]+\s*(?!\d)|\s+(?![а-яё\d]))/;
const ANNEX = /^приложение(?:\s*(?:№|N)?\s*\d{1,2})?\s*[.:]?\s+(?=\S)/i;

const MAIN = '(?:(?:основн|главн|общ|стратегическ|конечн|ключев)[а-я]+ )?';
const RESULT = '(?:ожидаем|планируем|прогнозируем|предполагаем)[а-я]+ (?:[а-я]+ ){0,2}';

/** How headings begin, in small letters, with «е» for «ё», without signs. */
const BEGINNINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['goal', new RegExp(`^${MAIN}цел[ьи](?![а-я])`)],
  ['tasks', new RegExp(`^${MAIN}задачи(?![а-я])`)],
  ['targets', /^(?:важнейшие )?целевые (?:показатели|индикаторы|ориентиры|значения)(?![а-я])/],
  ['targets', new RegExp(`^${RESULT}(?:результат|эффект|итог)[а-я]*`)],
  [
    'targets',
    /^(?:основные )?(?:индикаторы|показатели) (?:и показатели )?(?:результативности|эффективности|успешности|достижения|реализации|выполнения)/,
  ],
  ['stages', /^(?:основные )?(?:сроки|срок|этапы|период)(?: и (?:этапы|сроки))?(?![а-я])/],
  [
    'title',
    /^(?:полное |краткое )?(?:наименование|название) (?:программы|дорожной карты|плана|проекта|документа)/,
  ],
  [
    'school',
    /^(?:полное |краткое |сокращенное )?(?:наименование|название) (?:оо|оу|организации|учреждения|школы|[а-я]*образовательно[а-я]+)(?![а-я])/,
  ],
  [
    'other',
    /^(?:актуальность|введение|пояснительная записка|паспорт|исполнители|основные исполнители|участники|разработчик|заказчик|координатор|основани[ея] для|методы|механизм|меры|мероприятия|основные (?:направления|мероприятия|разделы)|направления|приложени[ея]|дорожная карта|ресурс|финанс|источники финанс|риски|возможные риски|целевая (?:группа|аудитория)|нормативн|список литературы|содержание|оглавление|критерии|термины|термины и определения|результаты входного)(?![а-я]* [а-я]+(?:ся|ет|ют|ит)(?![а-я]))/,
  ],
];

/** Words that say no more than that it is this plan's. */
const PLAIN =
  /^(?:и|в|во|по|с|к|для|на|его|ее|их|цел[ьиямх]+|задач[аиеямх]*|программ[аыеу]|дорожн[а-я]+|карт[аыеу]|план[ае]?|проект[ае]?|концепци[ия]|школы|оо|оу|мер|мероприяти[йяе]|реализации|выполнения|достижения|осуществления|действия|проведения|работы|деятельности|развития|антирисков[а-я]+|эффективности|результативности|показатели|индикаторы|результат[а-я]*|этап[а-я]*|срок[а-я]*|настоящей|данной|конечные|целевые|основные|профилактики|учебной|неуспешности)$/;

/** «Для достижения цели нужно решить следующие задачи» leads to the list of them. */
const LEADS_TO_TASKS =
  /^(?:для|в целях|достижение|исходя из|в соответствии с) .*(?:цел[иьюе]+|программы|этого) .*задач[ия]?(?: [а-я]+){0,3}$|(?:следующи[ех]|поставлен[аы]?|решаются|решить|определены) (?:[а-я]+ )?задачи?$/;
const GOAL_SENTENCE =
  /^(?:основной |главной |общей )?целью (?:[а-я]+ ){0,6}(?:является|стало|станет|выступает|служит)/;

/** Most lines begin with none of these words and lead to no tasks: a look that costs little. */
const MAY_BEGIN =
  /^[^А-Яа-яЁё]{0,9}(?:основ|глав|общ|стра|коне|ключ|цел|задач|важн|ожид|плани|прогн|предп|инди|показ|срок|этап|пери|полн|крат|сокр|наим|назв|акту|введ|поясн|пасп|испо|участ|разр|зака|коорд|метод|механ|меры|мероп|направ|прил|дорож|ресу|фина|источ|риск|возм|норм|спис|содер|оглав|крит|терм|резул)/i;
const TASKS = /задач/i;
const MOST_WORDS = 14;
const MOST_WORDS_OF_OTHERS = 6;
const MOST_WORDS_OF_GUESS = 8;
const MOST_WORDS_OF_LEAD = 30;

/** Reads the heading with which a line begins; undefined for a line that has none. */
export function readHeading(line: Pick<FrontLine, 'text' | 'heading'>): Heading | undefined {
  const { rest: text, number, isNumbered } = cutNumber(line.text);
  const isStyled = line.heading !== undefined;
  if (!isStyled && !isNumbered && !MAY_BEGIN.test(text) && !TASKS.test(text)) return undefined;
  const [head, rest] = cutHead(text);
  const plain = plainly(head);
  if (GOAL_SENTENCE.test(plainly(text))) return { kind: 'goal', number, rest: text };
  if (isLead(plain, text, head)) return { kind: 'tasks', number, rest };
  const kind = kindOf(plain);
  const isSure = isStyled || (isNumbered && rest === '') || /^\s*:/.test(text.slice(head.length));
  if (kind && fits(kind, plain, text, isSure)) return { kind, number, rest };
  const [name, days] = kind === 'stages' ? cutAtDays(text) : [];
  if (name && days && fits('stages', plainly(name), name, false))
    return { kind: 'stages', number, rest: days };
  if (isStyled) return { kind: 'other', number, rest: '' };
  return isNumbered && looksLikeHeading(text)
    ? { kind: 'other', number, rest: '', isGuess: true }
    : undefined;
}

/** A few words with a capital and without a stop. */
function looksLikeHeading(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words <= MOST_WORDS_OF_GUESS && /^[А-ЯЁ]/.test(text) && !/[.;,:]$/.test(text);
}

/** The kind of section that a cell of a passport names. */
export function kindOf(plain: string): SectionKind | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.test(plain))?.[0];
}

/** A text without the number or «Приложение» before it. */
export function cutNumber(text: string): {
  rest: string;
  number: number | undefined;
  isNumbered: boolean;
} {
  const match = NUMBER.exec(text);
  const behind = match ? text.slice(match[0].length) : text;
  const rest = behind.replace(ANNEX, '');
  const number = match?.[1] && !match[2] ? Number(match[1]) : undefined;
  return { rest: rest || text, number, isNumbered: match !== null || rest !== behind };
}

/** In small letters, with «е» for «ё», words with one blank between them. */
export function plainly(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^а-яa-z\d]+/g, ' ')
    .trim();
}

/** «Цель: …», «Цель программы – …», «Цель. …». */
function cutHead(text: string): [head: string, rest: string] {
  const match = /\s*:\s*|\s[–—-]\s|\.\s+/.exec(text);
  if (!match) return [text, ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length).trim()];
}

/** «Сроки реализации программы с 01.09.2022 по 31.05.2023». */
function cutAtDays(text: string): string[] {
  const at = text.search(
    /\s(?:(?:с|на|до)\s)?(?:\d|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/i,
  );
  return at === -1 ? [] : [text.slice(0, at), text.slice(at).trim()];
}

function fits(kind: SectionKind, plain: string, text: string, isSure: boolean): boolean {
  const words = plain.split(' ');
  if (isSure) return words.length <= MOST_WORDS;
  if (kind === 'other' && words.length <= MOST_WORDS_OF_OTHERS) return !/[.;,]$/.test(text);
  return words.slice(1).every((word) => PLAIN.test(word));
}

function isLead(plain: string, text: string, head: string): boolean {
  const isEnded = text.length === head.length || /^\s*:/.test(text.slice(head.length));
  return isEnded && plain.split(' ').length <= MOST_WORDS_OF_LEAD && LEADS_TO_TASKS.test(plain);
}
