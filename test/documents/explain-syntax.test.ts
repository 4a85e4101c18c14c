import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAN } from './plan-text.ts';
import { placeOf, readText, underlined } from './read-text.ts';

/** What was written, the mistake it is named for, and what is underlined. */
const mistakes: readonly (readonly [string, string, string])[] = [
  ['title: Тема: чтение\nb: 1\n', 'colon-in-text', 'Тема: чтение'],
  ['title: «Чтение»:\nb: 1\n', 'colon-in-text', '«Чтение»:'],
  ['title:Тема\nb: 1\n', 'missing-space', 'title:Тема'],
  ['a: 1\ntitle:Тема\n', 'missing-space', 'title:Тема'],
  ['a: 1\nещё слова\nb: 1\n', 'missing-colon', 'ещё слова'],
  ['activities\n  - a: 1\nb: 1\n', 'missing-colon', 'activities'],
  ['a:\n\tb: 1\n', 'tab-indent', '\t'],
  ['a:\n  b: 1\n\tc: 2\n', 'tab-indent', '\t'],
  ['a: "текст\nb: 1\n', 'unclosed-quote', '"'],
  ["a:\n  - b: 'текст\n    c: 1\n", 'unclosed-quote', "'"],
  ['a: "текст\nb: "x"\nc: "y"\n', 'unclosed-quote', '"'],
  ['a: [1, 2\nb: 1\n', 'unclosed-bracket', '['],
  ['a: {x: [1, 2}\nb: 1\n', 'unclosed-bracket', '['],
  ['[1, 2', 'unclosed-bracket', '['],
  ['a: [1]]\nb: 1\n', 'extra-bracket', ']'],
  ['a: "Точка роста" в школе\nb: 1\n', 'text-after-quote', 'в школе'],
  ["a: 'об'ём'\n", 'text-after-quote', "ём'"],
  ['a: [см. п. 3] текст\n', 'text-after-bracket', 'текст'],
  ['a: ["x" "y"]\n', 'missing-comma', '"y"'],
  ['a: {x: 1 y: 2}\n', 'missing-comma', '1'],
  ['a: [1,,2]\n', 'extra-comma', ','],
  ['a: [, 1]\n', 'extra-comma', ','],
  ['a: [\n  - x\n]\n', 'list-in-brackets', '- x'],
  ['a: - b\n', 'list-on-line', '- b'],
  ['a: 1\n- b\n', 'list-among-fields', '- b'],
  ['a:\n  - x\n  y\n  - z\n', 'missing-dash', 'y'],
  ['- a\nb: 1\n', 'bad-level', 'b: 1'],
  ['  a: 1\nb: 2\n', 'bad-level', 'b: 2'],
  ['a: 1\n  b: 2\n', 'too-much-indent', 'b: 2'],
  ['a:\n  b: 1\n   c: 2\n', 'too-much-indent', 'c: 2'],
  ['a:\n    b: 1\n  c: 2\n', 'uneven-indent', 'c: 2'],
  ['a: @школа\n', 'bad-start', '@школа'],
  ['a: `код`\n', 'bad-start', '`код`'],
  ['a: %50\n', 'bad-start', '%50'],
  ['a: |текст\n', 'block-header', '|т'],
  ['a: |\nтекст\nb: 1\n', 'block-indent', 'текст'],
  ['a: "C:\\docs"\n', 'bad-escape', '\\d'],
  ['a: "x"#y\n', 'comment-space', '#y'],
  ['a: ? b\n', 'question-mark', '? b'],
  ['"a\n  b": 1\n', 'split-key', '"a'],
  [`${'a'.repeat(1100)}: 1\n`, 'long-key', `${'a'.repeat(1100)}: 1`],
];

describe('a mistake in YAML', () => {
  test.each(mistakes)('%j is named and shown', async (text, problem, place) => {
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    expect(findings.map(({ rule, data }) => [rule, data])).toEqual([['yaml-syntax', { problem }]]);
    expect(underlined(text, findings[0])).toBe(place);
  });

  test('the message names the sign that it is about', async () => {
    const { findings } = await readText('a: @x\nb: `y\n');
    expect(findings[0]?.message.ru).toContain('со знака @:');
    expect(findings[1]?.message.en).toContain('with `:');
  });

  test('the same places are found with CR LF', async () => {
    for (const [text, problem] of mistakes) {
      const { findings } = await readText(text.replaceAll('\n', '\r\n'));
      const plain = await readText(text);
      expect(findings.map(({ data }) => data)).toEqual([{ problem }]);
      expect(findings.map(placeOf)).toEqual(plain.findings.map(placeOf));
    }
  });
});

describe('one cause, one finding', () => {
  const lines = PLAN.split('\n');
  const spoilable = lines.flatMap((line, at) =>
    /^\s+(?:title|text|position): [А-Я]/.test(line) ? [at] : [],
  );
  const spoil = fc.constantFrom<(line: string) => string>(
    (line) => line.replace(': ', ': @'),
    (line) => line.replace(': ', ': Тема: '),
    (line) => line.replace(': ', ': "Слово" '),
    (line) => line.replace(': ', ': "\\q" #'),
  );

  test('mistakes in lines that leave the rest readable are all told, each once', async () => {
    expect(spoilable.length).toBeGreaterThanOrEqual(3);
    const some = fc.array(fc.tuple(fc.constantFrom(...spoilable), spoil), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, async (spoils) => {
        const wrong = new Map(spoils);
        const text = lines.map((line, at) => wrong.get(at)?.(line) ?? line).join('\n');
        const { findings } = await readText(text);
        const found = findings.map((finding) => Number.parseInt(placeOf(finding), 10) - 1);
        expect(found).toEqual([...wrong.keys()].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  test('a mistake that throws the parser off hides the rest', async () => {
    const { findings } = await readText('a: [1, 2\nb: 1\nc: @x\n- d\n');
    expect(findings).toHaveLength(1);
  });
});

describe('what karta does not take', () => {
  test.each([
    ['a: &x 1\nb: &y 2\n', 'anchor', '1:4-1:6', '&x'],
    ['a: &x 1\nb: *x\nc: *x\n', 'alias', '2:4-2:6', '*x'],
    ['base: &x {a: 1}\nb:\n  <<: *x\n  c: 1\n', 'merge', '3:3-3:5', '<<'],
    ['a: !!str 1\nb: !foo {c: 1}\n', 'tag', '1:4-1:9', '!!str'],
    ['a: !Важно знать\n', 'tag', '1:4-1:5', '!'],
    ['%YAML 1.2\n---\na: 1\n', 'directive', '1:1-1:10', '%YAML'],
    ['%a: 1\n', 'directive', '1:1-1:6', '%a'],
    ['a: *важно* знать\n', 'alias', '1:4-1:11', '*важно*'],
    ['**Итог**: 1\n', 'alias', '1:1-1:10', '**Итог**'],
    ['[a, b]: 1\n', 'list-as-key', '1:1-1:2', 'названия'],
    ['? - a\n: 1\n', 'list-as-key', '1:3-1:4', 'названия'],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', 'second-document', '2:1-2:4', '---'],
    ['a: 1\n...\nb: 2\n', 'second-document', '3:1-3:5', '...'],
  ])('%j is refused once', async (text, problem, place, words) => {
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    const found = findings.filter(({ data }) => 'problem' in data && data.problem === problem);
    expect(found.map(placeOf)).toEqual([place]);
    expect(found[0]?.message.ru).toContain(words);
    expect(new Set(findings.map(({ data }) => JSON.stringify(data))).size).toBe(findings.length);
  });

  test.each([
    ['a leading marker', '---\na: 1\n'],
    ['a marker behind comments', '# план\n\n---\na: 1\n'],
    ['the end of the document', 'a: 1\n...\n'],
    ['a question mark before a name', '? a\n: 1\n'],
    ['tabs behind values', 'a: 1\t# x\nb: "\t"\n'],
    ['all its signs inside texts', 'a: x & y *z* !a %b @c `d` <<e>> --- ...\n'],
    ['a merge sign in quotes', '"<<": 1\n'],
  ])('but %s is taken', async (_, text) => {
    expect((await readText(text)).findings).toEqual([]);
  });
});
