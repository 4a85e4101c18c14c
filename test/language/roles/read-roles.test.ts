import { describe, expect, test } from 'vitest';
import { schoolRoles } from '../../../src/language/roles/dictionary.ts';
import { readRoles } from '../../../src/language/roles/read-roles.ts';
import type { ReadRole } from '../../../src/language/roles/role.ts';
import { casesFrom, rolesIn } from './cells.ts';

const read = (text: string): readonly ReadRole[] => readRoles(text, schoolRoles);

describe.each(['./roles.tsv', './cells.tsv', './further.tsv'])('the cells of %s', (file) => {
  test.each(casesFrom(file))('«$cell»', ({ cell, roles }) => expect(rolesIn(cell)).toBe(roles));
});

describe('what is said of a role is kept apart', () => {
  test.each([
    ['Кл.рук. 5-9 классов', { classes: '5-9 классов' }],
    ['Классный руководитель 9«А»', { classes: '9«А»' }],
    ['классные руководители 5, 6 и 7 классов', { classes: '5, 6 и 7 классов' }],
    ['Классные руководители (9–11 кл.)', { classes: '9–11 кл' }],
    ['классные руководители I–IV классов', { classes: 'I–IV классов' }],
    ['Классные руководители выпускных классов', { classes: 'выпускных классов' }],
    ['Методист МБОУ «СОШ № 12»', { school: 'МБОУ «СОШ № 12»' }],
    ['Методист гимназии № 3 г. Энска', { school: 'гимназии № 3 г. Энска' }],
    ['рук. МО учителей русского языка', { subject: 'учителей русского языка' }],
    ['ШМО естественно-научного цикла', { subject: 'естественно-научного цикла' }],
    ['рабочая группа по введению ФГОС', { note: 'по введению ФГОС' }],
    ['Психолог (по согласованию)', { note: 'по согласованию' }],
    ['Психолог, по согласованию', { note: 'по согласованию' }],
    ['Учителя, работающие в 9 классах', { note: 'работающие в 9 классах' }],
    ['и. о. директора', { acting: true }],
    ['Директор', undefined],
  ])('%j', (text, qualifiers) => {
    const roles = read(text);
    expect(roles).toHaveLength(1);
    expect(roles[0]?.known).toBe(true);
    expect(roles[0]?.qualifiers).toEqual(qualifiers);
  });
});

describe('persons', () => {
  test.each([
    ['Директор Иванова Т. П.', 'Иванова Т. П.'],
    ['Директор Т.П.Иванова', 'Т. П. Иванова'],
    ['директор Салтыкова-Щедрина М.Е.', 'Салтыкова-Щедрина М. Е.'],
    ['Директор (Иванова Т.П.)', 'Иванова Т. П.'],
    ['Директор – Иванова Татьяна Петровна', 'Иванова Татьяна Петровна'],
    ['Директор Татьяна Петровна', 'Татьяна Петровна'],
    ['Директор Иванова', 'Иванова'],
    ['Иванова Т.П., директор', 'Иванова Т. П.'],
    ['Т. П. Иванова – директор школы', 'Т. П. Иванова'],
    ['Иванова Т. П. (директор)', 'Иванова Т. П.'],
    ['Директор\nИванова Т.П.', 'Иванова Т. П.'],
  ])('are known beside their role: %j', (text, person) => {
    expect(read(text)).toMatchObject([{ name: 'Директор', known: true, person }]);
  });

  test('several share a role in the plural', () => {
    const holders = (text: string) => read(text).map(({ name, person }) => [name, person]);
    const both = [
      ['Учитель математики', 'Иванова Т. П.'],
      ['Учитель математики', 'Петрова А. И.'],
    ];
    expect(holders('Учителя математики: Иванова Т. П., Петрова А. И.')).toEqual(both);
    expect(holders('Иванова Т. П. и Петрова А. И. – учителя математики')).toEqual(both);
  });

  test('are no role, and not taken for the one beside them in a list', () => {
    expect(read('Директор, Иванова Т. П.')).toMatchObject([
      { name: 'Директор', known: true },
      { name: 'Иванова Т. П.', known: false, person: 'Иванова Т. П.' },
    ]);
    expect(read('Директор, Иванова Т. П.')[0]).not.toHaveProperty('person');
  });

  test('are known beside a role that is not', () => {
    expect(read('Хранитель музея Иванова Т. П.')).toMatchObject([
      { name: 'Хранитель музея', known: false, person: 'Иванова Т. П.' },
    ]);
  });
});

describe('a role that is not known', () => {
  test.each([
    ['Педогог-психолог', 'Педагог-психолог'],
    ['Класные руководители', 'Классный руководитель'],
    ['зам. дирктора по УВР', 'Заместитель директора по УВР'],
    ['учитель матиматики', 'Учитель математики'],
    ['Учителя-предметнки', 'Учитель-предметник'],
    ['члены рабочей групы', 'Член рабочей группы'],
    ['Хранитель музея', undefined],
    ['Директор музея', undefined],
    ['Заместитель директора по связям с общественностью', undefined],
  ])('is kept as written, and the nearest is named: %j', (text, suggestion) => {
    const [role, ...others] = read(text);
    expect(others).toEqual([]);
    expect(role).toMatchObject({ name: text, text, known: false });
    expect(role?.suggestion).toBe(suggestion);
  });

  test('does not spoil those around it', () => {
    expect(rolesIn('Директор, хранитель музея и завуч')).toBe(
      'Директор|хранитель музея|Заместитель директора по УВР',
    );
  });
});

test('the place of each role is where its words stand', () => {
  const text = ' <p>Зам. директора по УВР и ВР;</p>  Иванова Т. П., психолог ';
  expect(read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Зам. директора по УВР',
    'ВР',
    'Иванова Т. П., психолог',
  ]);
  for (const { text: words, span } of read(text))
    expect(text.slice(span.start, span.end)).toBe(words);
});

test('a text without words names nobody', () => {
  for (const text of ['', ' ', ',', '()', '«»', ' – ', '.', ';;'] as const)
    expect(read(text)).toEqual([]);
});
