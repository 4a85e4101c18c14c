import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/apply-edits.ts';
import type { Path } from '../../../src/core/location.ts';
import { editField } from '../../../src/documents/edit/edit-field.ts';
import type { FieldAct } from '../../../src/documents/edit/field-change.ts';
import { writeYaml } from '../../../src/documents/write/write-yaml.ts';
import { shapeAt } from '../../../src/schema/shape-at.ts';

const SHAPE = shapeAt('roadmap', ['activities', 0]);

/** The text after a change; undefined where it is refused. */
function changed(text: string, at: Path, key: string, act: FieldAct): string | undefined {
  const edits = editField(text, { at, key, shape: SHAPE, act });
  return edits && applyEdits(text, edits);
}

describe('a new field', () => {
  test.each([
    [
      'stands behind those that come before it, below the comment of their line',
      'id: 1 # раз\ntitle: A # два\n# о заметке\nnote: b\n',
      'id: 1 # раз\ntitle: A # два\nstatus: done\n# о заметке\nnote: b\n',
    ],
    ['stands first if nothing comes before it', 'note: b # c\n', 'status: done\nnote: b # c\n'],
    ['ends a text that has no line end', 'title: A', 'title: A\nstatus: done'],
    [
      'leaves comments with the list that they belong to',
      'when:\n  - апрель\n  # - май\n\n# x\nnote: b',
      'when:\n  - апрель\n  # - май\nstatus: done\n\n# x\nnote: b',
    ],
    [
      'follows a text in lines',
      'title: >-\n  A\n  b\n\nnote: c',
      'title: >-\n  A\n  b\nstatus: done\n\nnote: c',
    ],
    [
      'follows a text whose empty lines count',
      'title: |+\n  A\n\nnote: c',
      'title: |+\n  A\n\nstatus: done\nnote: c',
    ],
    ['follows an empty field', 'title: # x\nnote: c', 'title: # x\nstatus: done\nnote: c'],
    [
      'keeps to the line ends of the file',
      'title: A\r\nnote: c\r\n',
      'title: A\r\nstatus: done\r\nnote: c\r\n',
    ],
    [
      'stands between brackets',
      '{id: 1, title: A, note: c} # x',
      '{id: 1, title: A, status: done, note: c} # x',
    ],
    ['stands first between brackets', '{note: c}', '{status: done, note: c}'],
    [
      'is written as JSON in JSON',
      '{"id": 1, "note": "c"}',
      '{"id": 1, "status": "done", "note": "c"}',
    ],
    [
      'stands in brackets of several lines',
      '{\n  id: 1, # a\n  title: A # b\n}\n',
      '{\n  id: 1, # a\n  title: A, status: done # b\n}\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(changed(text, [], 'status', { set: 'done' })).toBe(expected);
  });

  test('stands in the column of an item’s fields', () => {
    const text = 'activities:\n  - id: 1\n    note: x # y\n\n  - note: y\n';
    expect(changed(text, ['activities', 0], 'status', { set: 'done' })).toBe(
      'activities:\n  - id: 1\n    status: done\n    note: x # y\n\n  - note: y\n',
    );
    expect(changed(text, ['activities', 1], 'status', { set: 'done' })).toBe(
      'activities:\n  - id: 1\n    note: x # y\n\n  - status: done\n    note: y\n',
    );
  });
});

describe('a value in place of another', () => {
  test.each([
    ['status: planned # ещё', 'status: done # ещё'],
    ['status:  "planned"\n', 'status:  "done"\n'],
    ["status: 'planned'   # x", "status: 'done'   # x"],
    ['status: # x\nnote: a', 'status: done # x\nnote: a'],
    ['status:\nnote: a', 'status: done\nnote: a'],
    ['status: >- # x\n  planned\n\nnote: a', 'status: done\n# x\n\nnote: a'],
    ['status: [planned, # a\n  b] # c\nnote: a', 'status: done # c\n# a\nnote: a'],
    ['status:\n  # a\n  - planned # b\n\nnote: a', 'status: done # b\n# a\n\nnote: a'],
    ['{status: [planned, # a\n  b], note: a}', '{status: done # a\n    , note: a}'],
    ['{status, note: a}', '{status: done, note: a}'],
    ['{status: , note: a}', '{status: done , note: a}'],
  ])('%j', (text, expected) => {
    expect(changed(text, [], 'status', { set: 'done' })).toBe(expected);
  });
});

describe('one more item', () => {
  const day = { append: '18.04.2023' };
  test.each([
    ['done: [12.04.2023]', 'done: [12.04.2023, 18.04.2023]'],
    ['done: [12.04.2023, ] # x', 'done: [12.04.2023, 18.04.2023, ] # x'],
    ['done: ["12.04.2023"]', 'done: ["12.04.2023", "18.04.2023"]'],
    ['done: []', 'done: [18.04.2023]'],
    ['done: # x', 'done: [18.04.2023] # x'],
    ['id: 1', 'id: 1\ndone: [18.04.2023]'],
    ['done: 12.04.2023 # x', 'done: [12.04.2023, 18.04.2023] # x'],
    ["{done: '12.04.2023', note: a}", "{done: ['12.04.2023', '18.04.2023'], note: a}"],
    [
      'done:\n- 12.04.2023 # x\n# y\nnote: a',
      'done:\n- 12.04.2023 # x\n- 18.04.2023\n# y\nnote: a',
    ],
    [
      'done:\n  - 12.04.2023 # x\n  # y\nnote: a',
      'done:\n  - 12.04.2023 # x\n  # y\n  - 18.04.2023\nnote: a',
    ],
    ['done: [\n  12.04.2023 # x\n]', 'done: [\n  12.04.2023, 18.04.2023 # x\n]'],
  ])('%j', (text, expected) => {
    const once = changed(text, [], 'done', day);
    expect(once).toBe(expected);
    expect(changed(expected, [], 'done', day)).toBe(expected);
  });

  const paper = { append: { title: 'Протокол, № 3', file: 'docs/p.pdf' } };
  test.each([
    ['id: 1', 'id: 1\nevidence:\n  - title: Протокол, № 3\n    file: docs/p.pdf'],
    ['{id: 1}', '{id: 1, evidence: [{title: "Протокол, № 3", file: docs/p.pdf}]}'],
    [
      'evidence: Журнал, запись 1 # x\nnote: a',
      'evidence:\n  - Журнал, запись 1 # x\n  - title: Протокол, № 3\n    file: docs/p.pdf\nnote: a',
    ],
    [
      'evidence:\n  title: A # a\n  # b\n  file: c # d\nnote: a',
      'evidence:\n  - title: A # a\n    # b\n    file: c # d\n  - title: Протокол, № 3\n    file: docs/p.pdf\nnote: a',
    ],
    [
      'evidence: {title: A} # x',
      'evidence:\n  - {title: A} # x\n  - title: Протокол, № 3\n    file: docs/p.pdf',
    ],
  ])('%j', (text, expected) => {
    expect(changed(text, [], 'evidence', paper)).toBe(expected);
    expect(changed(expected, [], 'evidence', paper)).toBe(expected);
  });

  test('keeps the file’s way of indenting lists', () => {
    const text = 'when:\n- a\ntitle: B\n';
    expect(changed(text, [], 'evidence', { append: 'Акты за март' })).toBe(
      'when:\n- a\ntitle: B\nevidence:\n- Акты за март\n',
    );
  });
});

describe('what is put in', () => {
  const inRoadmap = (text: string, at: Path, key: string, act: FieldAct): string | undefined => {
    const edits = editField(text, { at, key, shape: shapeAt('roadmap', at), act });
    return edits && applyEdits(text, edits);
  };

  test('looks as it would in a new file', () => {
    const activity = {
      codes: ['1.1', '2.10'],
      title:
        'Беседы с родителями обучающихся, которые пропускают занятия без причины, и с их классом',
      when: { from: '01.09.2023', to: '25.12.2023' },
      id: 5,
    };
    const value = { kind: 'roadmap', activities: [activity] };
    const whole = writeYaml(value, shapeAt('roadmap', []));
    const act = { append: activity };
    expect(inRoadmap('kind: roadmap\nactivities: []\n', [], 'activities', act)).toBeDefined();
    const set = { set: [activity] };
    expect(inRoadmap('kind: roadmap\n', [], 'activities', set)).toBe(whole);
    expect(whole).toContain('>-');
    expect(whole).toContain('codes: ["1.1", "2.10"]');
    const one = whole.slice(whole.indexOf('  - '));
    const first = 'kind: roadmap\nactivities:\n  - id: 1\n    title: A\n';
    const spaced = `${first}\n  - id: 2\n    title: B\n`;
    expect(inRoadmap(first, [], 'activities', act)).toBe(`${first}\n${one}`);
    expect(inRoadmap(spaced, [], 'activities', act)).toBe(`${spaced}\n${one}`);
    const close = `${first}  - id: 2\n    title: B\n`;
    expect(inRoadmap(close, [], 'activities', act)).toBe(close + one);
  });

  test('stands as far in as the file’s lists do', () => {
    const steps = { set: [{ title: 'А', done: ['12.04.2023'] }] };
    const text = 'activities:\n- id: 1\n  title: A\n';
    expect(inRoadmap(text, ['activities', 0], 'steps', steps)).toBe(
      `${text}  steps:\n  - title: А\n    done: [12.04.2023]\n`,
    );
  });
});

describe('further words', () => {
  test.each([
    ['note: Ждём. # x', 'note: Ждём. Не было. # x'],
    ['note: "Ждём." # x', 'note: "Ждём. Не было." # x'],
    ["note: 'Ждём.' # x", "note: 'Ждём. Не было.' # x"],
    ['note: >-\n  Ждём\n  долго.\n\n# x', 'note: >-\n  Ждём\n  долго. Не было.\n\n# x'],
    ['note: Ждём\n  долго. # x', 'note: Ждём\n  долго. Не было. # x'],
    ['id: 1', 'id: 1\nnote: Не было.'],
    ['{note: Ждём.}', '{note: Ждём. Не было.}'],
    ['note: Ждём # x', 'note: Ждём. Не было. # x'],
    ['note: "Ждём "', 'note: "Ждём. Не было. "'],
    ['note: 5.10 # x', 'note: 5.10. Не было. # x'],
    ['note: |\n  Ждём\nplace: А', 'note: |\n  Ждём\n  Не было.\nplace: А'],
    ['note: |-\n  Ждём.\n\n   А.\n', 'note: |-\n  Ждём.\n\n   А.\n  Не было.\n'],
    ['note: >\n  Ждём\n  долго\n', 'note: >\n  Ждём\n  долго. Не было.\n'],
    ['note:', 'note: Не было.'],
  ])('%j', (text, expected) => {
    expect(changed(text, [], 'note', { extend: 'Не было.' })).toBe(expected);
    expect(changed(expected, [], 'note', { extend: 'Не было.' })).toBe(expected);
  });
});

test.each(['note: [a, b]', 'note:\n  - a\n', 'note: {a: b}'])(
  'what is no text gets no words: %j',
  (text) => {
    expect(changed(text, [], 'note', { extend: 'б' })).toBeUndefined();
  },
);

describe('a day that is there already', () => {
  test.each([
    ['done: [2023-03-30, 01.04.2023] # x', 'done: [2023-03-30, 01.04.2023, 01.04.2023] # x'],
    [
      'done:\n  - "30.03.2023" # x\n  - \'01.04.2023\'\n',
      "done:\n  - \"30.03.2023\" # x\n  - '01.04.2023'\n  - '01.04.2023'\n",
    ],
    ['done: 01.04.2023', 'done: [01.04.2023, 01.04.2023]'],
  ])('is put in once more behind the others: %j', (text, expected) => {
    expect(changed(text, [], 'done', { append: '01.04.2023', again: true })).toBe(expected);
  });
});

describe('an item that goes', () => {
  test.each([
    ['done: [2023-03-30, 01.04.2023, "02.04.2023"] # x', 0, 'done: [01.04.2023, "02.04.2023"] # x'],
    ['done: [2023-03-30, 01.04.2023, "02.04.2023"]', 2, 'done: [2023-03-30, 01.04.2023]'],
    [
      'done:\n  - "30.03.2023" # x\n  - \'01.04.2023\' # y\nnote: a',
      0,
      "done:\n  # x\n  - '01.04.2023' # y\nnote: a",
    ],
    ['done:\n  - 5.3.2023\n  - 01.04.2023\nid: 1', 1, 'done:\n  - 5.3.2023\nid: 1'],
    ['id: 1\ndone: [01.04.2023]', 0, 'id: 1'],
  ])('leaves the others as they are: %j', (text, drop, expected) => {
    expect(changed(text, [], 'done', { drop })).toBe(expected);
  });
});

describe('a key behind a question mark', () => {
  test.each([
    ['? id\n: 1\ntitle: A\n', '? id\n: 1\ntitle: A\nstatus: done\n'],
    ['a:\n  - ? id\n    : 1\n', 'a:\n  - ? id\n    : 1\n    status: done\n'],
    ['? note\n: a\n', 'status: done\n? note\n: a\n'],
    ['? status\n: planned\n', '? status\n: done\n'],
  ])('%j', (text, expected) => {
    const at = text.startsWith('a') ? ['a', 0] : [];
    expect(changed(text, at, 'status', { set: 'done' })).toBe(expected);
  });

  test('goes with its field', () => {
    expect(changed('? done\n: 1.04.2023\n? id\n: 1\n', [], 'done', 'remove')).toBe('? id\n: 1\n');
    expect(changed('? id\n: 1\n? done\n: 1.04.2023\n', [], 'done', 'remove')).toBe('? id\n: 1\n');
  });
});

describe('a field that goes', () => {
  test.each([
    ['id: 1\ndone: 12.04.2023 # x\nnote: a', 'id: 1\n# x\nnote: a'],
    ['id: 1 # w\ndone: 12.04.2023\n\nnote: a', 'id: 1 # w\n\nnote: a'],
    ['done: 12.04.2023 # x\nnote: a', '# x\nnote: a'],
    ['done:\n  - 12.04.2023 # x\n  # y\nid: 1', '# x\n# y\nid: 1'],
    ['id: 1\ndone: 12.04.2023', 'id: 1'],
    ['id: 1\r\ndone: 12.04.2023\r\n', 'id: 1\r\n'],
    ['{id: 1, done: 12.04.2023}', '{id: 1}'],
    ['title: |+\n  A\n\ndone: 12.04.2023', 'title: |+\n  A\n\n'],
    ['title: |+\n  A\n\ndone: 12.04.2023\n\nid: 1', 'title: |+\n  A\n\nid: 1'],
    ['{done: 12.04.2023, id: 1}', '{id: 1}'],
    ['{id: 1,\n  done: 12.04.2023, # x\n  note: a}', '{id: 1,\n  # x\n    note: a}'],
    ['- done: 12.04.2023 # x\n  id: 1', undefined],
  ])('%j', (text, expected) => {
    expect(changed(text, [], 'done', 'remove')).toBe(expected);
  });

  test('leaves its place on the dash’s line to the next', () => {
    expect(changed('- done: 12.04.2023 # x\n  id: 1', [0], 'done', 'remove')).toBe(
      '- # x\n  id: 1',
    );
  });
});

describe('what is not done', () => {
  test.each([
    ['a text that is no YAML', 'a: [1', []],
    ['a mapping that is not there', 'a: 1', ['b']],
    ['a list', '- 1', []],
    ['anchors', 'a: &x 1\nb: *x', []],
    ['an empty text', '', []],
  ])('%s', (_, text, at) => {
    expect(changed(text, at, 'status', { set: 'done' })).toBeUndefined();
  });

  test('nothing changes where the value is there already', () => {
    expect(
      editField('status: "done"', { at: [], key: 'status', shape: SHAPE, act: { set: 'done' } }),
    ).toEqual([]);
  });
});
