import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../src/formats/xlsx/sheet-names.ts';
import { hostileText } from './hostile-text.ts';

const namesOf = (...names: (string | string[])[]) =>
  sheetNames(
    names.map((name) => ({ names: [name].flat() })),
    'Лист',
  );

describe('names of sheets', () => {
  test('are cut between words; what stands in brackets goes first', () => {
    expect(namesOf('Загрузка по месяцам (сколько сроков)')).toEqual(['Загрузка по месяцам']);
    expect(namesOf('Дорожная карта по профилактике учебной неуспешности')).toEqual([
      'Дорожная карта по профилактике…',
    ]);
    expect(namesOf('План на 2022/2023')).toEqual(['План на 2022-2023']);
  });

  test('tell sheets apart: by another name, else by a number', () => {
    expect(namesOf(['План', 'Школа № 1'], ['план', 'Школа № 2'])).toEqual([
      'Школа № 1',
      'Школа № 2',
    ]);
    expect(namesOf('План', 'ПЛАН', '')).toEqual(['План', 'ПЛАН (2)', 'Лист']);
  });

  test('call all papers by their schools if the titles of only some differ', () => {
    expect(namesOf(['План', 'Школа № 1'], ['план', 'Школа № 2'], ['Карта', 'Школа № 3'])).toEqual([
      'Школа № 1',
      'Школа № 2',
      'Школа № 3',
    ]);
  });

  test('have the surnames of two persons with one role', () => {
    expect(
      namesOf(
        'Учитель математики (Иванов Иван Иванович)',
        'Учитель математики (П. П. Римская-Корсакова)',
        'Методист (А. А. Петрова)',
        'Заместитель директора по воспитательной работе (Сидорова Анна)',
        'Заместитель директора по воспитательной работе (Ким Вера)',
      ),
    ).toEqual([
      'Учитель математики Иванов',
      'Учитель… Римская-Корсакова',
      'Методист (А. А. Петрова)',
      'Заместитель директора… Сидорова',
      'Заместитель директора по… Ким',
    ]);
  });

  test('are what Excel takes, whatever stands in a plan', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText(), { maxLength: 2 }), { maxLength: 6 }), (all) => {
        const names = namesOf(...all);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\\n]|^'|'$|_x[0-9a-f]{4}_|\p{Cs}|\p{Cc}/iu);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
    expect(namesOf('History', "'''", '_x0041_')).toEqual(['History .', 'Лист', 'x0041_']);
  });
});
