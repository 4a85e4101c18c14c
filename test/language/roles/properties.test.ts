import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schoolRoles } from '../../../src/language/roles/dictionary.ts';
import { openCell } from '../../../src/language/roles/grammar/cell.ts';
import { readItems } from '../../../src/language/roles/grammar/read-items.ts';
import type { ReadRole } from '../../../src/language/roles/role.ts';
import { casesFrom } from './cells.ts';
import { knownRoles } from './known-roles.ts';

/** Reads without what was kept of earlier readings. */
function read(text: string): readonly ReadRole[] {
  return readItems(openCell(text, schoolRoles.words()));
}

/** Roles and persons, by letters that case and «ё» do not change. */
function namesIn(text: string): string[] {
  return read(text).map(({ name, person = '' }) =>
    `${name} ${person}`
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[-–—‑−]/g, '-'),
  );
}

const cells = ['./roles.tsv', './cells.tsv', './further.tsv'].flatMap(casesFrom);
const anyCell = fc.constantFrom(...cells.map(({ cell }) => cell));
/** Cells that name nobody but whom the dictionary knows. */
const knownCell = fc.constantFrom(
  ...cells.map(({ cell }) => cell).filter((cell) => read(cell).every(({ known }) => known)),
);

describe('reading is the same', () => {
  test('in capitals and in small letters', () => {
    fc.assert(
      fc.property(knownCell, (cell) => {
        expect(namesIn(cell.toUpperCase())).toEqual(namesIn(cell));
        expect(namesIn(cell.toLowerCase())).toEqual(namesIn(cell));
      }),
    );
  });

  test('with any dash, in any kind of blank, with «е» for «ё»', () => {
    const dash = fc.constantFrom('-', '–', '—', '‑', '−');
    const blank = fc.constantFrom(' ', '\u00a0', '\u2009', '  ', '\u202f', '&nbsp;');
    fc.assert(
      fc.property(anyCell, dash, blank, (cell, oneDash, oneBlank) => {
        const names = namesIn(cell);
        expect(namesIn(cell.replace(/[-–]/g, oneDash))).toEqual(names);
        expect(namesIn(cell.replaceAll('ё', 'е'))).toEqual(names);
        expect(
          namesIn(cell.replace(/ /g, oneBlank)).map((one) => one.replace(/\s+/g, ' ')),
        ).toEqual(names.map((one) => one.replace(/\s+/g, ' ')));
      }),
    );
  });

  test('with soft hyphens inside words and Latin letters that look Russian', () => {
    fc.assert(
      fc.property(knownCell, (cell) => {
        const names = namesIn(cell);
        expect(namesIn(cell.replace(/([а-я]{3})([а-я]{3})/g, '$1\u00ad$2'))).toEqual(names);
        const latin = cell.replace(/(?<=[а-я])[аеорсх](?=[а-я])/g, (letter) => {
          return 'aeopcx'['аеорсх'.indexOf(letter)] ?? letter;
        });
        expect(read(latin).map(({ name }) => name.length)).toEqual(
          read(cell).map(({ name }) => name.length),
        );
      }),
    );
  });

  test('with full stops or blanks at the end', () => {
    const ends = fc.constantFrom('.', ' .', '...', ';', ',', ' ', '\n', '. ');
    fc.assert(
      fc.property(knownCell, ends, (cell, end) => {
        expect(namesIn(cell + end)).toEqual(namesIn(cell));
      }),
    );
  });

  test('in a paragraph of a text processor', () => {
    fc.assert(
      fc.property(knownCell, (cell) => {
        expect(namesIn(`<p class="x">${cell}</p>`)).toEqual(namesIn(cell));
        expect(namesIn(cell.replaceAll('\n', '<br/>'))).toEqual(namesIn(cell));
      }),
    );
  });
});

describe('roles one after another', () => {
  const roles = fc.uniqueArray(fc.constantFrom(...knownRoles), { minLength: 1, maxLength: 6 });
  const small = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

  test.each([', ', '; ', '\n', ' и ', ' / ', ', а также '])(
    'parted by %j are given back',
    (sign) => {
      fc.assert(
        fc.property(roles, fc.boolean(), (names, isSmall) => {
          const text = names.map((name) => (isSmall ? small(name) : name)).join(sign);
          expect(read(text).map(({ name }) => name)).toEqual(names);
        }),
      );
    },
  );

  test('numbered are given back', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom('. ', ') '), (names, mark) => {
        const text = names.map((name, index) => `${index + 1}${mark}${name}`).join('\n');
        expect(read(text).map(({ name }) => name)).toEqual(names);
      }),
    );
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(...cells.flatMap(({ cell }) => cell.split(/[\s,]+/)));
  const sign = fc.constantFrom(
    ...'.,;:-–/()«»"№\n•*<&'.split(''),
    '<p>',
    '&nbsp;',
    'Т. П.',
    '9А',
    '5-9',
  );
  const piece = fc.oneof({ weight: 5, arbitrary: word }, { weight: 2, arbitrary: sign });
  const mixture = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 14 })
    .map((pieces) => pieces.flat().join(''));
  const anything = fc.oneof(mixture, fc.string({ unit: 'binary', maxLength: 80 }));

  test('it is read without a fault, and the roles stand in it in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const { span, text: words, name } of read(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(words);
          expect(name.trim()).not.toBe('');
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '(',
    '«',
    'и ',
    'все\n',
    'зам. ',
    'рук-',
    'Иванова Т. П., ',
    'учитель 5, ',
    'педагог\n',
    'с и ',
  ])('however often it repeats %j, it is read to its end', (piece) => {
    const text = piece.repeat(8000 / piece.length);
    expect(namesIn(`${text};\nЗавхоз`).at(-1)).toBe('заведующий хозяйством ');
  });

  test('no word of a letter gets lost: what names nobody known is kept', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const roles = read(text);
        const rest = roles.reduceRight(
          (left, { span }) => left.slice(0, span.start) + left.slice(span.end),
          text,
        );
        const lost = rest.replace(/<[^>]*>|&nbsp;/g, ' ').match(/[а-яё]{4,}/gi) ?? [];
        const joins =
          /^(?:все|всех|также|лично|отв|ответственн|исполнител|школьн|совместно|вместе|либо|друг|проч|заинтересованн|привлечением|участием|участии|руководством|контролем|плюс|весь)/i;
        expect(lost.filter((one) => !joins.test(one))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
