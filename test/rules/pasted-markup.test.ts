import { describe, expect, test } from 'vitest';
import { findingsOf } from './check-texts.ts';

const plan = (note: string, when = 'май 2023'): string =>
  `activities:\n  - {title: Беседы, when: ${JSON.stringify(when)}, responsible: Методист, codes: ["4.1", "5.5"], note: ${JSON.stringify(note)}}\n`;

describe('what was pasted along is told of once a text, with the first of it', () => {
  test.each<[string, string, number]>([
    ['<p>Беседы</p>', '<p>', 2],
    ['Беседы<br>и встречи<br/>', '<br>', 2],
    ['<span style="color: red">Да</span>', '<span style="color: red">', 2],
    ['<B>Да</B>', '<B>', 2],
    ['Да<o:p></o:p>', '<o:p>', 2],
    ['<!--[if !supportLists]-->Да', '<!--[if !supportLists]-->', 1],
    ['№&nbsp;12', '&nbsp;', 1],
    ['&laquo;Да&raquo; &#8212; &quot;нет&quot;', '&laquo;', 5],
    ['[bookmark: _GoBack]Да', '[bookmark: _GoBack]', 1],
    ['[Да]{.mark}', '{.mark}', 1],
    ['Да {#_Toc1234 .anchor}', '{#_Toc1234 .anchor}', 1],
    ['mso-bidi-font-weight: normal; Да', 'mso-bidi-font-weight: normal;', 1],
    ['Error! Reference source not found.', 'Error! Reference source not found.', 1],
    ['Ошибка! Закладка не определена.', 'Ошибка! Закладка не определена.', 1],
    ['см. Ошибка! Источник ссылки не найден.', 'Ошибка! Источник ссылки не найден.', 1],
    ['PAGEREF _Toc1 \\h Да \\* MERGEFORMAT', 'PAGEREF _Toc1 \\h', 2],
    ['**Важно**', '**Важно**', 1],
    ['\uf0b7 Да', '\uf0b7', 1],
  ])('%j', async (text, markup, count) => {
    expect(await findingsOf(plan(text))).toMatchObject([
      {
        rule: 'pasted-markup',
        severity: 'warning',
        data: { markup: expect.arrayContaining([markup]), count },
      },
    ]);
  });
});

describe('nothing is wrong with', () => {
  test.each([
    'Снизить долю отстающих (<5 %)',
    'a < b и b > c',
    'Писать на <ivanova@school12.ru>',
    'AT&T; R&D; Q&A;',
    'Работа над ошибками: «Ошибка! Почему?»',
    '2**3, 5*, сноски ** и *** внизу',
    'Список [1], [см. приложение], {1, 2}',
    'p, br и b — теги',
    'C:\\plans\\parents.docx',
    'Стрелка → и пункт • в тексте',
  ])('%j', async (text) => {
    expect(await findingsOf(plan(text))).toEqual([]);
  });
});

describe('the fix leaves the words and their blanks', () => {
  test.each<[string, string | undefined]>([
    ['<p>Беседы.</p><p>Встречи</p>', 'Беседы. Встречи'],
    ['<p>Беседы.</p> <p>Встречи</p>', 'Беседы. Встречи'],
    ['Беседы<br>встречи', ' '],
    ['Бе<b>се</b>ды', 'се'],
    ['№&nbsp;12&nbsp;&ndash; да', ' 12 –'],
    ['**Важно** сделать', 'Важно'],
    ['<b>- Да</b>', undefined],
    ['Цель:<br>да', undefined],
    ['<p>&quot;Да&quot;</p>', undefined],
    ['<p></p>', undefined],
  ])('%j', async (text, replacement) => {
    const [found] = await findingsOf(plan(text));
    expect(found?.fix?.replacement).toBe(replacement);
  });
});

test('a time between tags is read; one that is not is told of beside them', async () => {
  expect((await findingsOf(plan('Да', '<p>15.05.2023</p>'))).map(({ rule }) => rule)).toEqual([
    'pasted-markup',
  ]);
  const rules = (await findingsOf(plan('Да', '<p>как получится</p>'))).map(({ rule }) => rule);
  expect(rules).toEqual(['pasted-markup', 'unread-date']);
});
