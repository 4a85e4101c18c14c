import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/import/clean/clean-text.ts';

const ru = (raw: string): string[] => cleanText(raw).changes.map((one) => one.ru);

describe('what is surely damage goes', () => {
  test.each([
    ['<p>Беседы.</p> <p>Собрания.</p>', 'Беседы.\nСобрания.'],
    ['Беседы<br/>Собрания', 'Беседы\nСобрания'],
    ['<p><b>Беседы</b></p>', 'Беседы'],
    ['Беседы&nbsp;с&amp;nbsp;детьми', 'Беседы с детьми'],
    ['&laquo;Урок&raquo; &quot;А&quot; &#8211; да', '«Урок» "А" – да'],
    ['[bookmark: _GoBack]23.03.23-25.05', '23.03.23-25.05'],
    ['№\u00a012,\u202f5\u00a0класс', '№ 12, 5 класс'],
    ['настав\u00adниче\u00adство\u200b\ufeff', 'наставничество'],
    ['\u202eтекст\u202c\u0007', 'текст'],
    ['рабочих  программ \t школы ', 'рабочих программ школы'],
    ['первый\u2028второй', 'первый\nвторой'],
    ['Совершенствовани е наставничества', 'Совершенствование наставничества'],
    ['реализаци ю плана, школьны й совет', 'реализацию плана, школьный совет'],
    ['на ВПР, ГИА-9 и ГИА- 11', 'на ВПР, ГИА-9 и ГИА-11'],
  ])('%j', (raw, clean) => {
    expect(cleanText(raw).text).toBe(clean);
    expect(cleanText(clean)).toEqual({ text: clean, changes: [] });
  });
});

describe('what may be meant stays', () => {
  test.each([
    'Беседы и собрания в школе с детьми у психолога',
    'классы: д, е, ж',
    'Ученики 9 е и 10 ю',
    'память степени е',
    'а) беседы; е) собрания; й) всё',
    'ГИА- 11',
    'Работа с детьми - сиротами – «Учусь сам»',
    'Беседы с " кавычками "',
    'Ответственный <ФИО>, 5 < 7',
    '🧑\u200d🏫 урок',
    'Целевое обучени',
    'по плану и т. д. е.',
  ])('%j', (text) => {
    expect(cleanText(text)).toEqual({ text, changes: [] });
  });
});

describe('every change is told', () => {
  test('with what was and what is', () => {
    expect(ru('Совершенствовани е работы')).toEqual([
      'Убран пробел внутри слова: «Совершенствовани е» → «Совершенствование».',
    ]);
    expect(ru('<p>Беседы</p>')).toEqual(['Убраны следы вставки: «<p>», «</p>».']);
    expect(ru('у&nbsp;нас')).toEqual([
      'Вместо служебных обозначений поставлены сами знаки: «&nbsp;» → « ».',
    ]);
    expect(ru('№\u00a012 и №\u00a013')).toEqual([
      'Поставлен обычный пробел там, где стоял неразрывный пробел: «№ 12» (всего таких мест: 2).',
    ]);
    expect(ru('насто\u00adящий')).toEqual(['Убран мягкий перенос в «настоящий».']);
    expect(ru('рабочих  программ')).toEqual([
      'Убраны лишние пробелы: «рабочих  программ» → «рабочих программ».',
    ]);
  });

  test('but blanks at the ends are not', () => {
    expect(cleanText(' \u00a0Беседы \t')).toEqual({ text: 'Беседы', changes: [] });
  });
});

const word = fc.constantFrom(
  'Беседы',
  'и',
  'е',
  'й',
  'совершенствовани',
  'ГИА-',
  '11',
  'ГИА-9',
  '«Урок»',
  '—',
  '5.5,',
  'Word',
  '(а)',
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '\u00a0',
  '\u00ad',
  '\t',
  '\u200b',
  '\u2028',
  '',
  '\u202e',
  '\u0003',
);
const mark = fc.constantFrom(
  '<p>',
  '</p>',
  '<br>',
  '&nbsp;',
  '&amp;',
  '&lt;',
  'p&gt;',
  '<',
  '>',
  '**',
);

describe('on any text', () => {
  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, gap, mark, fc.string({ unit: 'binary' }))), (parts) => {
        const { text } = cleanText(parts.join(''));
        expect(cleanText(text)).toEqual({ text, changes: [] });
      }),
    );
  });

  test('letters and digits stay, in their order', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, gap)), (parts) => {
        const raw = parts.join('');
        expect(letters(cleanText(raw).text)).toBe(letters(raw));
      }),
    );
  });

  test('what changed but for its ends is told', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, gap, mark)), (parts) => {
        const raw = parts.join('');
        const { text, changes } = cleanText(raw);
        if (changes.length === 0)
          expect(text.replace(/\s+/g, ' ')).toBe(raw.replace(/[\s\u2028]+/g, ' ').trim());
      }),
    );
  });
});
