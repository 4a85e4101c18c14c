import { expect, test } from 'vitest';
import { findSchools } from '../../../src/import/front/find-schools.ts';
import { readFront } from '../../../src/import/front/read-front.ts';
import { paragraphs } from './blocks.ts';

test.each([
  ['Директор МБОУ «СОШ № 12» И. И. Иванова', 'МБОУ «СОШ № 12»'],
  ['приказ по МБОУ "СОШ № 12" от 30.03.2023', 'МБОУ "СОШ № 12"'],
  ['План МКОУ Ивановская СОШ на год', 'МКОУ Ивановская СОШ'],
  ['МАОУ лицей № 5 г. Энска', 'МАОУ лицей № 5 г. Энска'],
  ['директор МБОУ гимназии № 3', 'МБОУ гимназия № 3'],
  ['МБОУ «Школа «Радуга»\nприказ', 'МБОУ «Школа «Радуга»»'],
  ['МБОУ СОШ №5 им. А. С. Пушкина', 'МБОУ СОШ №5 им. А. С. Пушкина'],
  [
    'директор муниципального бюджетного общеобразовательного учреждения «Гимназия № 3»',
    'муниципальное бюджетное общеобразовательное учреждение «Гимназия № 3»',
  ],
  [
    'МУНИЦИПАЛЬНОЕ КАЗЁННОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ\n«ИВАНОВСКАЯ ШКОЛА»',
    'МУНИЦИПАЛЬНОЕ КАЗЁННОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ «ИВАНОВСКАЯ ШКОЛА»',
  ],
  ['план школы № 8', 'школа № 8'],
])('%s', (text, name) => {
  expect(findSchools(text).map((school) => school.name)).toEqual([name]);
});

test('the number of an order on the next line is not that of the school', () => {
  expect(findSchools('МКОУ Ивановская СОШ\n№ 164 от 30.03.2023')[0]?.name).toBe(
    'МКОУ Ивановская СОШ',
  );
});

test('no school: abbreviations for any school, offices', () => {
  for (const text of ['Администрация ОО', 'МКУ «Управление образования»', 'моу и т. п.', 'школы'])
    expect(findSchools(text)).toEqual([]);
});

test('the short name stands for the long one, and nobody is asked', () => {
  const { front, remarks } = readFront(
    paragraphs(
      'Муниципальное бюджетное общеобразовательное учреждение\n«Средняя общеобразовательная школа № 5»\n(МБОУ «СОШ № 5»)\nДорожная карта',
    ),
  );
  expect(front.school).toBe('МБОУ «СОШ № 5»');
  expect(remarks).toEqual([]);
});

test('different schools are told of', () => {
  const { front, remarks } = readFront(
    paragraphs('УТВЕРЖДАЮ\nДиректор МБОУ «СОШ № 12»\n30.08.2022\nДорожная карта МБОУ «СОШ № 13»'),
  );
  expect(front.school).toBe('МБОУ «СОШ № 12»');
  expect(remarks.map(({ kind, message }) => [kind, message.ru])).toEqual([
    ['doubt', expect.stringMatching(/«МБОУ «СОШ № 12»».*«МБОУ «СОШ № 13»»/)],
  ]);
});
