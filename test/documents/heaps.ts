import fc from 'fast-check';

const pieces = [
  ...[
    'a',
    'текст',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\n\n',
    ' \n',
    '\t',
    '\n- ',
    '\n  - ',
  ],
  ...[
    '- ',
    ': ',
    ':',
    '-',
    '? ',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    ' #',
    '|\n',
    '>-\n',
    '|+\n',
    '|2\n',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '`',
    '\\',
    '\\n',
    '\\U',
    '---\n',
    '---',
    '...\n',
    '5.10',
    '0x1F',
    'null',
    '~',
  ],
  ...[
    '<<',
    'key: ',
    'b: |\n  x\n',
    'c: >\n  x\n\n   y\n',
    '"q"',
    "'s'",
    '"k": ',
    '[1, 2]',
    '{a: 1}',
    '\u2028',
    '\ufeff',
  ],
];

/** Pieces of YAML one behind the other. */
export const heap = fc
  .array(fc.constantFrom(...pieces), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** Lines with little more than plain YAML has, at any column. */
export const plainLines = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '      ', ' '),
        fc.constantFrom('', '', '- ', '- - '),
        fc.constantFrom('a: ', 'b: ', 'c:', 'd:', 'not: ', 'null: ', 'constructor: ', ''),
        fc.constantFrom(
          ...['', '', 'текст', '5.10', 'null', 'a  b ', '«a:b»', '"q # [" ', "'s'", '# note'],
          ...['x # note', 'x#y', '[]', '[a, "b", 1.1 ]', '[a,]', '[a b: c]', '{k: v}', '{k: }'],
          ...['{k: 1, k: 2}', '{true: 1}', '{}', '|', '>-', '>', '|-', '| # note', '>+', 'c: d'],
        ),
      )
      .map((parts) => parts.join('')),
    { maxLength: 8 },
  )
  .chain((all) => fc.constantFrom('\n', '\r\n').map((end) => all.join(end)));

/** A text with a few pieces cut out, put in or moved. */
export function edited(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', '', ...pieces));
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text),
    );
}
