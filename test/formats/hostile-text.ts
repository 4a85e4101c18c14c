import fc from 'fast-check';

/** Pieces that mean something to one format or another. */
const PIECES = [
  ...['<script>', '</script>', '<br>', '<!--', '&amp;', '&lt;', ']]>', '=cmd|calc!A1', '{{x}}'],
  ...[
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '__',
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '|',
    '---',
    '===',
  ],
  ...['[x](javascript:alert(1))', '![x](y)', '[^1]', 'https://example.org/a_b*c', 'a@example.org'],
  ...[
    '%%',
    '%',
    '%%{init: {}}%%',
    ':',
    ';',
    ',',
    'section x',
    'title x',
    'click t1 call x()',
    'gantt',
  ],
  ...[
    'done, ',
    'dateFormat X',
    '2022-09-01',
    'accTitle: x',
    'accDescr { x',
    'end',
    'href "x"',
    '"',
    "'",
  ],
  ...[
    '\\',
    '\\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u2028',
    '\u0085',
    '\0',
    '\u001b[31m',
    '\u202e',
    '\u200b',
  ],
  ...[
    'BEGIN:VALARM',
    'END:VALARM',
    'END:VEVENT',
    'BEGIN:VEVENT\r\nUID:1',
    'END:VCALENDAR',
    '\ud800',
  ],
  ...[
    ' ',
    '  ',
    '\u00a0',
    'Диагностика',
    'ёлочки',
    '5.5',
    '😀',
    'é',
    'x'.repeat(300),
    '',
    '🏳️‍🌈',
    '$x$',
  ],
];

/** A text that somebody could put into a plan to break what is made of it. */
export function hostileText(): fc.Arbitrary<string> {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), {
    maxLength: 6,
  });
  return pieces.map((parts) => parts.join(''));
}
