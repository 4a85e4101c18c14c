import { describe, expect, test } from 'vitest';
import { createRoleDictionary, schoolRoles } from '../../../src/language/roles/dictionary.ts';
import { readRoles } from '../../../src/language/roles/read-roles.ts';
import { BODIES } from '../../../src/language/roles/words/bodies.ts';
import { AREAS, DEPUTIES } from '../../../src/language/roles/words/deputies.ts';
import { OFFICERS, UNDERTAKINGS } from '../../../src/language/roles/words/officers.ts';
import { POSTS } from '../../../src/language/roles/words/posts.ts';
import {
  SUBJECT_TEACHERS,
  SUBJECTS,
  TEACHERS,
} from '../../../src/language/roles/words/subjects.ts';
import { knownRoles } from './known-roles.ts';

const own = createRoleDictionary([
  { name: 'Педагог-психолог', aliases: ['наша Анна'], person: 'А. А. Петрова' },
  { name: 'Завуч', aliases: ['главный по урокам'] },
  { name: 'Тьютор-навигатор' },
  { name: 'Классный руководитель 9А', person: 'Т. П. Иванова' },
  { name: 'Учитель математики', person: 'П. П. Орлов' },
  { name: 'Учитель математики', person: 'С. С. Орлова' },
  { name: 'Хранитель музея', person: 'И. И. Кузнецов' },
  { name: 'Фотограф', person: 'И. И. Кузнецов' },
]);

function ownRoles(text: string): (string | undefined)[][] {
  return readRoles(text, own).map(({ name, person }) => (person ? [name, person] : [name]));
}

describe('the dictionary', () => {
  test.each(knownRoles)('reads its own name %j', (name) => {
    expect(readRoles(name, schoolRoles)).toMatchObject([{ name, known: true }]);
  });

  test.each([
    ['posts and bodies', [...POSTS, ...BODIES.map(([name, , otherwise]) => [name, otherwise])]],
    ['officers', OFFICERS],
    ['undertakings', UNDERTAKINGS],
    ['deputies', DEPUTIES.map(([, phrases]) => ['', phrases])],
    ['areas', AREAS],
    ['teachers', TEACHERS],
    ['subjects', [...SUBJECTS, ...SUBJECT_TEACHERS.map(([, phrases]) => ['', phrases])]],
  ])('has each phrase of %s once, in small letters and without ё', (_, lines) => {
    const phrases = lines.flatMap(([name = '', otherwise = '']) =>
      [name.toLowerCase().replaceAll('ё', 'е'), ...otherwise.split(',')]
        .map((one) => one.trim().replaceAll('-', ' '))
        .filter(Boolean),
    );
    expect(phrases.filter((one, index) => phrases.indexOf(one) !== index)).toEqual([]);
    const otherwise = lines.map(([, more = '']) => more).join();
    expect(otherwise).toBe(otherwise.toLowerCase().replaceAll('ё', 'е'));
    for (const [, more = ''] of lines) expect(more).not.toMatch(/,(?! \S)|\s,|^\s|\s$/);
  });
});

describe('a school’s own roles', () => {
  test('are read by their names and aliases, in all cases and numbers', () => {
    expect(ownRoles('тьюторы-навигаторы, хранителю музея')).toEqual([
      ['Тьютор-навигатор'],
      ['Хранитель музея', 'И. И. Кузнецов'],
    ]);
    expect(ownRoles('Наша Анна')).toEqual([['Педагог-психолог', 'А. А. Петрова']]);
  });

  test('come before those of the dictionary, whatever the words', () => {
    expect(ownRoles('зам. по УВР, ЗДУВР, главный по урокам, завуч по ВР')).toEqual([
      ['Завуч'],
      ['Завуч'],
      ['Завуч'],
      ['Заместитель директора по ВР'],
    ]);
  });

  test('may be about one class only', () => {
    expect(ownRoles('Классный руководитель 9А класса, кл. рук. 9Б')).toEqual([
      ['Классный руководитель 9А', 'Т. П. Иванова'],
      ['Классный руководитель'],
    ]);
  });

  test('tell whose a role is, unless it is several people’s or the text names another', () => {
    expect(ownRoles('психолог')).toEqual([['Педагог-психолог', 'А. А. Петрова']]);
    expect(ownRoles('Психолог Сидорова В. В.')).toEqual([['Педагог-психолог', 'Сидорова В. В.']]);
    expect(ownRoles('учителя математики')).toEqual([['Учитель математики']]);
  });

  test.each([
    'Петрова А.А.',
    'А. А. Петрова',
    'Петровой А. А.',
    'Петрова Анна Андреевна',
    'Петрова',
  ])('tell which role a person has: %j', (text) =>
    expect(ownRoles(text)).toEqual([['Педагог-психолог', 'А. А. Петрова']]),
  );

  test('leave a person with several roles, or one not told apart from another, a person', () => {
    expect(readRoles('Кузнецов И. И.', own)).toMatchObject([
      { name: 'И. И. Кузнецов', known: false },
    ]);
    expect(readRoles('Орлов', own)).toMatchObject([{ name: 'Орлов', known: false }]);
    expect(ownRoles('Орлова С. С.')).toEqual([['Учитель математики', 'С. С. Орлова']]);
  });

  test('change nothing for other schools', () => {
    expect(readRoles('завуч', schoolRoles)).toMatchObject([
      { name: 'Заместитель директора по УВР' },
    ]);
  });
});
