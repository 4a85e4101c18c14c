import { findSchools } from './find-schools.ts';
import type { FrontLine } from './front-line.ts';
import { cutNumber, readHeading } from './heading.ts';
import { beginsTitle, isBareTitle, rankOfTitle } from './title-words.ts';

/** The title of a plan and the lines of which it is made. */
export interface FoundTitle {
  text: string;
  lines: readonly FrontLine[];
}

const MOST_LINES = 6;
/** The schema's bound is wider, but no title is longer. */
const LONGEST = 500;

/**
 * The title at the top of a document, or else the heading of the plan further down: «9. Приложение. «Дорожная карта»
 * …». Its lines are joined; a full stop behind it is left out.
 */
export function findTitle(
  top: readonly FrontLine[],
  below: readonly FrontLine[],
): FoundTitle | undefined {
  for (const at of top.keys()) {
    const title = titleAt(top, at);
    if (title) return title;
  }
  const titles = below.flatMap((line) => {
    const { rest: text, isNumbered } = cutNumber(line.text);
    const isHeading = isNumbered || line.heading !== undefined;
    const isTitle = beginsTitle(text) && (isHeading || (!line.list && isPlainTitle(text)));
    return isTitle ? [{ text: withoutStop(text), lines: [line] }] : [];
  });
  return titles.toSorted((a, b) => rankOfTitle(a.text) - rankOfTitle(b.text))[0];
}

/** A paragraph among others is a title only if it looks like no sentence. */
function isPlainTitle(text: string): boolean {
  return text.length <= 200 && !/[.,;]/.test(text);
}

function titleAt(lines: readonly FrontLine[], at: number): FoundTitle | undefined {
  const first = lines[at];
  if (!first) return undefined;
  const text = cutNumber(first.text).rest;
  if (!beginsTitle(text)) return undefined;
  const found = [first];
  let title = text;
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    if (first.heading !== undefined && isSchool(line)) break;
    if (!goesOn(title, line, found.length) || title.length + line.text.length > LONGEST) break;
    title = `${title} ${line.text}`;
    found.push(line);
  }
  return { text: withoutStop(title), lines: found };
}

/** How the next line of a title may begin, though with a capital: all in capitals, a quotation, a year. */
const BEGINS = /^(?:[«"“„(]|на\s|по\s|в\s|20\d\d)/i;
const ABBREVIATIONS = /^(?:МБОУ|МКОУ|МАОУ|МОУ|ГБОУ|ГКОУ|МОБУ)(?![А-Я])/;

function goesOn(title: string, line: FrontLine, count: number): boolean {
  const { text } = line;
  if (text.length > 300 || line.list || /^\(?далее/i.test(text) || /[.;:]$/.test(title))
    return false;
  if (isPlaceAndYear(text) || (readHeading({ text }) !== undefined && !beginsTitle(text)))
    return false;
  if (count === 1 && isBareTitle(title)) return true;
  if (line.isApart) return /^[а-яё]/.test(text) || /^на\s+20\d\d/i.test(text);
  const areCapitals = isUpper(title) && isUpper(text);
  return /^[а-яё]/.test(text) || areCapitals || BEGINS.test(text) || ABBREVIATIONS.test(text);
}

/** Below a title that is a heading of its own, a paragraph with the school's name alone is no part of it. */
function isSchool({ text, heading }: FrontLine): boolean {
  const [school] = heading === undefined ? findSchools(text) : [];
  return school?.span.start === 0 && school.span.end === text.length;
}

/** «г. Энск, 2022», at the foot of a title page. */
function isPlaceAndYear(text: string): boolean {
  return /^(?:(?:г|с|п|д|ст|пгт)\.\s?)?[А-ЯЁ][А-Яа-яё-]+,?\s+20\d\d\s?(?:г\.?|год)?$|^20\d\d\s?(?:г\.?|год)?$/.test(
    text,
  );
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function withoutStop(title: string): string {
  return title.replace(/\s*\.$/, '');
}
