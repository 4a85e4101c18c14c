import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/core/apply-edits.ts';
import { editField } from '../../../src/documents/edit/edit-field.ts';
import type { FieldAct, Plain } from '../../../src/documents/edit/field-change.ts';
import { setField } from '../../../src/documents/edit/set-field.ts';
import { findComments } from '../../../src/documents/find-comments.ts';
import type { Shape } from '../../../src/documents/write/shape.ts';

const FIELDS = ['id', 'title', 'when', 'status', 'done', 'evidence', 'note', 'steps'];
const SHAPE: Shape = { fields: FIELDS.map((name) => ({ name, shape: {} })) };

/** Ways to write each field, below its key if they have several lines; `#` stands where a comment may. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  id: ['id: 7#', 'id: "7"#', 'id:#\n    7#'],
  title: [
    'title: Беседы с родителями#',
    'title: "Сбор: \\"А\\" # 5"#',
    "title: 'Дело # 3'#",
    'title: >-\n    Беседы\n\n    с # родителями',
    'title: |+\n    Беседы\n\n',
    'title: Беседы\n    с родителями#',
  ],
  when: [
    'when: {every: month}#',
    'when:#\n    every: month#',
    'when:#\n    - апрель#\n#\n    - май#',
  ],
  status: ['status: planned#', 'status: "planned"#', 'status:#', 'status: >-\n    planned\n'],
  done: [
    'done: 12.04.2023#',
    "done: '12.04.2023'#",
    'done: [12.04.2023, 13.04.2023]#',
    'done: [#\n    12.04.2023,#\n    13.04.2023#\n    ]#',
    'done:#\n    - 12.04.2023#\n#\n    - 13.04.2023#',
    'done:#',
  ],
  evidence: [
    'evidence: Журнал, запись 3#',
    'evidence: {title: Справка, number: "3"}#',
    'evidence:#\n    title: Справка#\n    number: "3"#',
    'evidence:#\n    - title: Справка#\n      number: "3"#\n    - Журнал#',
    'evidence: >-\n    Журнал\n    наблюдений\n',
    'evidence: Журнал\n    наблюдений#',
  ],
  note: [
    'note: Ждём.#',
    'note: |\n    Ждём.\n    Ещё.\n',
    'note: "Ждём."#',
    'note: >-\n    Ждём\n    долго.',
  ],
  steps: ['steps:#\n    - title: A#\n      done: 12.04.2023#\n    - title: B#'],
};

interface Written {
  text: string;
  /** The lines that belong to the field that is changed. */
  own: ReadonlySet<number>;
}

const anyComments = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
const anyFields = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...FIELDS), way: fc.nat(5), gap: fc.nat(4) }),
  { selector: ({ key }) => key, minLength: 2, maxLength: 6 },
);
const anyDocument = fc.record({
  fields: anyFields,
  comments: anyComments,
  end: fc.constantFrom('\n', '\r\n'),
  isLast: fc.boolean(),
  hasEnd: fc.boolean(),
});

/** An activity among others, with comments in every place that may have one. */
function write(
  {
    fields,
    comments,
    end,
    isLast,
    hasEnd,
  }: typeof anyDocument extends fc.Arbitrary<infer T> ? T : never,
  changed: string,
): Written {
  const lines = ['kind: roadmap # вид', '# список', 'activities:', '  - id: 1 # первое', ''];
  const own = new Set<number>();
  let number = 0;
  const comment = (): string => (comments[number % 60] ? `# к${number}` : '');
  for (const [index, { key, way, gap }] of fields.entries()) {
    const ways = WAYS[key] ?? [];
    const text = ways[way % ways.length] ?? '';
    if (gap === 1 && index > 0) lines.push('');
    number += 1;
    if (gap === 2 && comment() && index > 0) lines.push(`    ${comment()}`);
    for (const [at, line] of text.split('\n').entries()) {
      number += 1;
      const isText = /[|>][-+]?$/.test(text.split('\n')[0] ?? '');
      const told =
        isText || !line.endsWith('#') ? line : line.slice(0, -1) + (comment() && ` ${comment()}`);
      const dash = at > 0 ? '    ' : index === 0 ? '  - ' : '    ';
      if (key === changed) own.add(lines.length);
      lines.push(told.trim() === '' ? '' : (dash + told).trimEnd());
    }
  }
  if (!isLast) lines.push('', '  # дальше', '  - id: 3', '    title: Последнее # конец');
  return { text: lines.join(end) + (hasEnd ? end : ''), own };
}

const anyAct: fc.Arbitrary<{ key: string; act: FieldAct }> = fc.oneof(
  fc.record({ key: fc.constant('status'), act: fc.constant<FieldAct>({ set: 'done' }) }),
  fc.record({ key: fc.constant('done'), act: fc.constant<FieldAct>({ set: '18.04.2023' }) }),
  fc.record({ key: fc.constant('done'), act: fc.constant<FieldAct>({ append: '18.04.2023' }) }),
  fc.record({ key: fc.constant('done'), act: fc.constant<FieldAct>('remove') }),
  fc.record({
    key: fc.constant('done'),
    act: fc.constantFrom<FieldAct>({ drop: 0 }, { drop: 1 }),
  }),
  fc.record({
    key: fc.constant('done'),
    act: fc.constant<FieldAct>({ append: '12.04.2023', again: true }),
  }),
  fc.record({
    key: fc.constant('evidence'),
    act: fc.constantFrom<FieldAct>(
      { append: 'Протокол, № 3: «да»' },
      { append: { title: 'Справка', file: 'docs/a.pdf' } },
    ),
  }),
  fc.record({
    key: fc.constant('note'),
    act: fc.constant<FieldAct>({ extend: 'Не было: «карантин» # 1.' }),
  }),
);

/** What the field holds afterwards, reckoned apart from the code under test. */
function wantedField(old: unknown, act: FieldAct): unknown {
  if (act === 'remove') return undefined;
  if ('set' in act) return act.set;
  if ('extend' in act) {
    if (!old) return act.extend;
    const text = String(old);
    // A text in lines gets one more; the others end with a full stop.
    return text.endsWith('\n') ? `${text}${act.extend}\n` : `${text} ${act.extend}`;
  }
  if ('drop' in act) return Array.isArray(old) ? old.toSpliced(act.drop, 1) : undefined;
  if (old === null || old === undefined) return [act.append];
  return Array.isArray(old) ? [...old, act.append] : [old, act.append];
}

function commentsOf(text: string): string[] {
  return findComments(text)
    .map((one) => one.text.trim())
    .sort();
}

/** Whether lines stand among others in their order. */
function areAmong(lines: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of lines) {
    at = all.indexOf(line, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('any change of any document', () => {
  test('holds what was meant, and keeps comments and all other lines', () => {
    fc.assert(
      fc.property(anyDocument, anyAct, (document, { key, act }) => {
        const { text, own } = write(document, key);
        const before = parse(text);
        const change = { at: ['activities', 1], key, shape: SHAPE, act };
        const edits = editField(text, change);
        expect(edits, text).toBeDefined();
        const after = applyEdits(text, edits ?? []);
        const wanted = wantedField(before.activities[1][key], act);
        if (wanted === undefined) delete before.activities[1][key];
        else before.activities[1][key] = wanted;
        expect(parse(after), after).toEqual(before);
        expect(commentsOf(after)).toEqual(commentsOf(text));
        // Empty lines behind a field that goes would become a part of the text above if that keeps them.
        const isGone = wanted === undefined && /: \|\+\r?\n/.test(text);
        const kept = text
          .split('\n')
          .filter((line, index) => !own.has(index) && !(isGone && line.trim() === ''));
        const isFirst = document.fields[0]?.key === key || own.size === 0;
        // What takes the first place moves the dash's line.
        if (!isFirst || wanted !== undefined) {
          const bare = (line: string): string => line.replace(/^( *)- /, '$1  ').trimEnd();
          expect(areAmong(kept.map(bare), after.split('\n').map(bare)), after).toBe(true);
        }
        if (document.end === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        // Twice the same is once.
        if (act === 'remove' || !('drop' in act || 'again' in act)) {
          expect(editField(after, change), after).toEqual([]);
        }
      }),
      { numRuns: 250 },
    );
  });

  const anyPlain = fc.letrec<{ value: Plain }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text)),
      fc.constantFrom(
        'да: нет',
        '- a',
        '5.10',
        'yes',
        '~',
        ' a',
        'a\nb',
        'a\n\n b\n',
        '#',
        'a #b',
        "it's",
        '12:30',
      ),
      fc.lorem({ maxCount: 40 }),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;

  test('writes any value so that it is read as it was', () => {
    fc.assert(
      fc.property(
        anyPlain,
        fc.constantFrom(
          'id: 1 # a',
          'id: 1\nnote: b # c\n',
          '{id: 1, note: b}',
          '{"id": 1}',
          'note: [1,\n # x\n 2]',
        ),
        (value, text) => {
          const after = setField(text, [], 'note', value, SHAPE);
          expect(after).toBeDefined();
          expect(parse(after ?? '').note).toEqual(value);
        },
      ),
      { numRuns: 250 },
    );
  });
});
