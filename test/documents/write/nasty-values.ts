import fc from 'fast-check';

/** Texts, and parts of texts, that YAML or one of its readers takes for something else. */
const PIECES = [
  ...[
    '',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\u200b',
    '\ufeff',
  ],
  ...[
    '- ',
    '-',
    '? ',
    '?',
    ': ',
    ':',
    ' #',
    '#',
    '# karta',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '>-',
  ],
  ...[
    '"',
    "'",
    '\\',
    '&a',
    '*a',
    '!',
    '%',
    '@',
    '`',
    '<<',
    '---',
    '...',
    '=',
    '«',
    '»',
    '№ 12',
    '—',
  ],
  ...[
    '5.10',
    '0x1F',
    '0o17',
    '1e3',
    '1_000',
    '12:30',
    '007',
    '.5',
    '-0',
    '+1',
    '2022',
    '2022/2023',
  ],
  ...['~', 'null', 'true', 'no', 'Yes', '.inf', '.NaN', '01.04.2022', '2022-09-01', 'kind: audit'],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    '\uffff',
    '\u202e',
  ],
  ...['Беседы', 'с', 'родителями', 'о том, как учиться', 'до 15.04.2022', '<p>', 'x'.repeat(120)],
  'Ученики из семей, которым нужна поддержка, и их родители приходят на встречу с психологом школы',
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 6 }).map((all) => all.join('')),
  fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 9 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const nastyScalar = fc.oneof(
  { weight: 6, arbitrary: nastyText },
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -0,
    1.5,
    -12,
    1e21,
    1e-7,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
  ),
  fc.double(),
);

/** Fields of plans, which have an order and a habit, and fields that nobody knows. */
const fieldName = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('kind', 'title', 'codes', 'when', 'steps', 'activities', 'tasks'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('from', 'to', 'every', 'documents', 'evidence', 'period', 'id'),
  },
  fc.constantFrom('__proto__', 'constructor', '<<', '5.10', 'null', ''),
  nastyText,
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: nastyScalar },
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fieldName, tie('value')), { maxLength: 6 })
      .map((fields) => Object.fromEntries(fields)),
  ),
}));

/** Mappings of whatever a file may hold. */
export const nastyFile: fc.Arbitrary<Record<string, unknown>> = fc
  .array(fc.tuple(fieldName, value), { minLength: 1, maxLength: 6 })
  .map((fields) => Object.fromEntries(fields));
