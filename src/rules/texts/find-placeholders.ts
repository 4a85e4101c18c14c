import type { Span } from '../../core/location.ts';

/** Fields in which a person or a role stands, so that «ФИО» can't be a word of a sentence. */
const NAMES = new Set('name position responsible person participants'.split(' '));
/** Fields whose texts are sentences about what is to be done: «Уточнить списки» is work there. */
const WORK = new Set('title text goal form note documents label'.split(' '));
const CODES = new Set('code codes'.split(' '));

const VERBS =
  'указать|указывается|указываются|вписать|впишите|укажите|заполнить|заполните|уточнить|уточните|дописать|вставить|вставьте|дополнить';
const THINGS =
  'ФИО|Ф\\. ?И\\. ?О\\.?|фамили[яи]|дат[аыу]|срок[и]?|названи[ея]|наименовани[ея]|номер|должность|подпись|школ[аы]|класс|текст|ответственн\\S{0,5}';

const ANYWHERE = [
  '_{3,}',
  '[«"“„]\\s*_+\\s*[»"”“]',
  '(?<![A-Za-zА-Яа-яЁё.])\\.{4,}|\\.{5,}|…{2,}|(?<!\\S)\\?{2,}',
  '(?<![A-Za-zА-Яа-яЁё\\d])(?:TODO|TBD|FIXME)(?![A-Za-zА-Яа-яЁё\\d-])',
  '(?<![A-Za-zА-Яа-яЁё\\d])(?:[XХ]{2}|00)[./-](?:[XХ]{2}|00|\\d\\d)[./-](?:[XХ]{2,4}|20[XХ]{2}|\\d{4}|\\d\\d)(?![A-Za-zА-Яа-яЁё\\d])',
  '(?<![A-Za-zА-Яа-яЁё\\d])(?:\\d\\d|[XХ]{2})[./-][XХ]{2}[./-](?:[XХ]{2,4}|20[XХ]{2}|\\d{4}|\\d\\d)(?![A-Za-zА-Яа-яЁё\\d])',
  '(?<![A-Za-zА-Яа-яЁё\\d.])\\d{2}\\.\\d{2}\\.20[XХ]{2}(?![A-Za-zА-Яа-яЁё\\d])|(?<![A-Za-zА-Яа-яЁё\\d])20[XХ]{2}(?![A-Za-zА-Яа-яЁё\\d])',
  '(?<![A-Za-zА-Яа-яЁё])(?:[Дд]{2}[./-][Мм]{2}[./-][Гг]{2,4}|[Дд]{2}[./-][Мм]{2}(?![A-Za-zА-Яа-яЁё./-])|ДД\\.ММ|dd[./-]mm[./-]yy(?:yy)?|DD[./-]MM[./-]YY(?:YY)?|YYYY-MM-DD|ГГГГ-ММ-ДД)(?![A-Za-zА-Яа-яЁё])',
  '№\\s*(?:[XХ]{2,}|\\.{3,}|…|_+)(?![A-Za-zА-Яа-яЁё\\d])',
  '(?<![A-Za-zА-Яа-яЁё\\d])[XХ]{4,}(?![A-Za-zА-Яа-яЁё\\d])',
  `[\\[<]\\s*(?:${VERBS}|${THINGS})(?![A-Za-zА-Яа-яЁё])[^\\]<>[]{0,80}[\\]>]`,
  `\\(\\s*(?:(?:${VERBS})(?![A-Za-zА-Яа-яЁё])[^()]{0,80}|ФИО|Ф\\. ?И\\. ?О\\.?|подпись|дата)\\s*\\)`,
  '<[А-Яа-яЁё][^<>@]{0,60}(?<!\\s)>',
  '\\{\\{?\\s*[A-Za-zА-Яа-яЁё_]{1,40}\\s*\\}?\\}',
  'lorem ipsum',
];
const WHOLE = [
  '[.…]{1,10}|\\?{1,2}|[XХ]{2,3}',
  `(?:нужно |надо |необходимо )?(?:${VERBS})`,
  'ФИО|Ф\\. ?И\\. ?О\\.?|Фамилия(?: И\\. ?О\\.| И| Имя)?(?: Отчество)?|(?:И\\. ?О\\. )?Фамилия',
  '(?:название|наименование) (?:мероприятия|школы|организации|документа|задачи|этапа|ОО|фактора|параметра)',
];
const IN_NAMES =
  '(?<![A-Za-zА-Яа-яЁё])(?:ФИО|Ф\\. ?И\\. ?О\\.?|И\\. ?О\\. Фамилия|Фамилия И\\. ?О\\.)(?![A-Za-zА-Яа-яЁё])';
const ASKING = `(?:${VERBS})(?:\\s+[^\\s.;]+){1,4}`;

const anywhere = new RegExp(ANYWHERE.join('|'), 'g');
const inNames = new RegExp([...ANYWHERE, IN_NAMES].join('|'), 'g');
const whole = new RegExp(`^\\s*(?:${WHOLE.join('|')})[.!?]*\\s*$`, 'i');
const wholeOutsideWork = new RegExp(`^\\s*(?:${ASKING})[.!?]*\\s*$`, 'i');
const wholeCode = /^\s*[XХNn?_]+(?:[.][XХNn?_]+)*\s*$/;
const anyLetters = /lorem ipsum|(?<![A-Za-zА-Яа-яЁё])(?:todo|tbd|fixme)(?=\s*(?:[:!]|$))/gi;

/** What every placeholder has some of. Few texts do, and compiling the patterns takes longer than a whole check. */
const HINT =
  /__|[«"“„]\s*_|\.{4}|…|\?|[xх]{2}|00[./-]|[дd]{2}[./-]|yyyy|гггг|№\s*[xх.…_]|ф\.? ?и\.? ?о|\(\s*(?:подп|дат)|[<{[]|указ|укаж|впи[сш]|заполн|уточн|дописа|встав|дополн|фамил|назван|наимен|todo|tbd|fixme|lorem|^\s*[.…]+\s*$/i;

/** The places of a text that are still to be filled in, in order. */
export function findPlaceholders(text: string, field: string): Span[] {
  if (!HINT.test(text) && !CODES.has(field)) return [];
  const all =
    whole.test(text) ||
    (!WORK.has(field) && wholeOutsideWork.test(text)) ||
    (CODES.has(field) && wholeCode.test(text));
  if (all) {
    const start = text.length - text.trimStart().length;
    return [{ start, end: text.trimEnd().length }];
  }
  const pattern = NAMES.has(field) ? inNames : anywhere;
  const found = [...text.matchAll(pattern), ...text.matchAll(anyLetters)].map(
    ({ 0: piece, index }) => ({ start: index, end: index + piece.length }),
  );
  return joinNeighbours(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** «ФИО ____» is one place. */
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isApart = !last || /\S/.test(text.slice(last.end, Math.max(last.end, span.start)));
    if (isApart) joined.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return joined;
}
