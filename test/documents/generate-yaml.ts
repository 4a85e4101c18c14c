import fc from 'fast-check';

/** A value and a way to write it. */
export interface Written {
  value: unknown;
  /** Text that can stand behind `key: ` and inside brackets; undefined if it takes lines of its own. */
  inline: string | undefined;
  /** The lines to write under a key or behind a dash, without common indentation. */
  lines: readonly string[];
}

const words = [
  'Беседы',
  'с',
  'родителями',
  'до',
  '15.04.2022',
  '5–9',
  'классов',
  '№',
  '«Луч»',
  'x',
];
const stray = [
  '&',
  '*',
  '!',
  '%',
  '@',
  '|',
  '>',
  '-',
  '?',
  '"',
  "'",
  '(см.',
  'a:b',
  'c#d',
  '50%',
  '`',
];

const plain = fc
  .tuple(fc.constantFrom(...words), fc.array(fc.constantFrom(...words, ...stray), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest].join(' '))
  .map((text) => inlineOf(text, text));

const noSurrogates = fc.string({ unit: 'grapheme', maxLength: 12 });

const quoted = fc.oneof(
  noSurrogates.map((text) => inlineOf(text, JSON.stringify(text))),
  fc
    .string({ unit: fc.constantFrom(...'абв "\'[]{}:,#-'), maxLength: 12 })
    .map((text) => inlineOf(text, `'${text.replaceAll("'", "''")}'`)),
);

const special = fc.constantFrom(
  ...(
    [
      ['5.10', 5.1],
      ['12', 12],
      ['-0.5', -0.5],
      ['1e3', 1000],
      ['0x1F', 31],
      ['0o17', 15],
      ['.inf', Number.POSITIVE_INFINITY],
      ['true', true],
      ['False', false],
      ['null', null],
      ['~', null],
      ['yes', 'yes'],
      ['1_000', '1_000'],
      ['12:30', '12:30'],
      ['2022-09-01', '2022-09-01'],
      ['0b11', '0b11'],
    ] as const
  ).map(([text, value]) => inlineOf(value, text)),
);

const block = fc
  .tuple(
    fc.constantFrom('|', '|-', '>', '>-'),
    fc.array(fc.constantFrom('текст & знаки', '- не список', 'a: b', '"', '[', '# не примечание'), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([header, lines]): Written => {
    const text = lines.join(header.startsWith('|') ? '\n' : ' ');
    const value = header.endsWith('-') ? text : `${text}\n`;
    return { value, inline: undefined, lines: [header, ...lines] };
  });

const keys = fc.constantFrom(
  ...['title', 'дата', '__proto__', 'constructor', 'a b', 'toString', 'note'].map((key) => [
    key,
    key,
  ]),
  ['8.2', '"8.2"'],
  ["it's", "'it''s'"],
);

/** Any value in any way of writing. */
export const yaml: fc.Arbitrary<Written> = fc.letrec<{
  node: Written;
  list: Written;
  map: Written;
}>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'yaml', withCrossShrink: true },
    { weight: 3, arbitrary: plain },
    { weight: 2, arbitrary: quoted },
    { weight: 1, arbitrary: special },
    { weight: 1, arbitrary: block },
    { weight: 3, arbitrary: tie('list') },
    { weight: 4, arbitrary: tie('map') },
  ),
  list: fc
    .tuple(fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
    .map(([items, brackets]) => writeList(items, brackets)),
  map: fc
    .tuple(
      fc.uniqueArray(fc.tuple(keys, tie('node')), { maxLength: 4, selector: ([key]) => key[0] }),
      fc.boolean(),
      fc.nat(2),
    )
    .map(([pairs, brackets, indent]) => writeMap(pairs, brackets, indent)),
})).node;

/** A whole file: line ends, comments, a leading marker, a missing last line end. */
export const yamlFile = fc
  .tuple(
    yaml,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '---\n', '# примечание\n\n'),
    fc.boolean(),
  )
  .map(([written, lineEnd, head, end]) => {
    const [first = '', ...rest] = written.lines;
    const lines = /^[|>]/.test(first)
      ? [`${first}`, ...rest.map((line) => `  ${line}`)]
      : written.lines;
    const text = `${head}${lines.join('\n')}${end ? '\n' : ''}`.replaceAll('\n', lineEnd);
    return { value: written.value, text };
  });

function inlineOf(value: unknown, text: string): Written {
  return { value, inline: text, lines: [text] };
}

function writeList(items: readonly Written[], brackets: boolean): Written {
  const value = items.map((item) => item.value);
  const inline = inBrackets(items.map((item) => item.inline));
  if (items.length === 0 || (brackets && inline !== undefined)) {
    return inlineOf(value, `[${inline ?? ''}]`);
  }
  const lines = items.flatMap(({ lines: [first, ...rest] }) => [
    `- ${first}`,
    ...rest.map((line) => `  ${line}`),
  ]);
  return { value, inline: undefined, lines };
}

function writeMap(
  pairs: readonly (readonly [string[], Written])[],
  brackets: boolean,
  indent: number,
): Written {
  const value = {};
  for (const [[key = ''], item] of pairs) {
    const one = { value: item.value, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(value, key, one);
  }
  const inline = inBrackets(
    pairs.map(([[, key], item]) => item.inline && `${key}: ${item.inline}`),
  );
  if (pairs.length === 0 || (brackets && inline !== undefined)) {
    return inlineOf(value, `{${inline ?? ''}}`);
  }
  const lines = pairs.flatMap(([[, key], item]) =>
    writePair(`${key}:`, item, ' '.repeat(indent + 1)),
  );
  return { value, inline: undefined, lines };
}

function writePair(key: string, { inline, lines }: Written, indent: string): readonly string[] {
  if (inline !== undefined) return [`${key} ${inline}`];
  const [first = '', ...rest] = lines;
  const below = rest.map((line) => `${indent}${line}`);
  if (/^[|>]/.test(first)) return [`${key} ${first}`, ...below];
  return [key, `${indent}${first}`, ...below];
}

/** What stands between brackets; undefined if something among it cannot. */
function inBrackets(items: readonly (string | undefined)[]): string | undefined {
  const safe = items.every((item) => item !== undefined && !/^[^"'[{]*[,[\]{}]/.test(item));
  return safe ? items.join(', ') : undefined;
}
