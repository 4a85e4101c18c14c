import { describe, expect, test } from 'vitest';
import { findClauses, findMentions } from '../../src/codes/find-mentions.ts';

const found = (
  text: string,
  codes: string[],
  expected: Parameters<typeof findMentions>[2] = 'behind-words',
): string[] =>
  findMentions(text, new Set(codes), expected).map(
    ({ code, span }) => `${code}@${text.slice(span.start, span.end)}`,
  );

describe('codes in prose', () => {
  test.each<[text: string, codes: string[], found: string[]]>([
    ['Контингент по параметру 1.2', ['1.2'], ['1.2@1.2']],
    ['по параметрам 5.1, 5.10 и 5.3', ['5.1'], ['5.1@5.1']],
    ['по параметру 5.10', ['5.1'], []],
    ['по параметру 11.2', ['1.2'], []],
    ['Занятия 1.2 раза', ['1.2'], []],
    ['Показатель 5.1 % выше', ['5.1'], []],
    ['без слова 5.1', ['5.1'], []],
    ['по фактору 4', ['4'], ['4@4']],
    ['по факторам 2, 3 и 4', ['4'], ['4@4']],
    ['по фактору 4.1', ['4'], []],
    ['по коду К-2', ['К-2'], ['К-2@К-2']],
    ['по коду К-21', ['К-2'], []],
    ['4 класса и 4 учителя', ['4'], []],
  ])('«%s», %j', (text, codes, expected) => {
    expect(found(text, codes)).toEqual(expected);
  });

  test('a code without such a word counts only where codes are expected', () => {
    expect(found('Педагоги (5.5)', ['5.5'])).toEqual([]);
    expect(found('Педагоги (5.5)', ['5.5'], 'without-words')).toEqual(['5.5@5.5']);
    expect(found('к 5.5 и 15.5', ['5.5'], 'without-words')).toEqual([]);
    expect(found('# не 5.5, а 5.50; 5.5.2023', ['5.5'], 'anywhere')).toEqual(['5.5@5.5']);
  });
});

describe('clauses', () => {
  test.each<[text: string, sure: string[], unsure: string[]]>([
    ['Беседы (п. 5.5)', ['5.5'], []],
    ['по пп. 5.5, 8.2 аудита', ['5.5', '8.2'], []],
    ['по п. 5.5 и пункту 8.2', ['5.5', '8.2'], []],
    ['Пункт 5.5: беседы', ['5.5'], []],
    ['согласно п. 5.5 приказа', [], ['5.5']],
    ['тип. 5.5', [], []],
    ['п. 5.50', [], []],
  ])('«%s»', (text, sure, unsure) => {
    const found = findClauses(text, new Set(['5.5', '8.2']));
    const said = (one: typeof found.sure) =>
      one.map(({ span }) => text.slice(span.start, span.end));
    expect([said(found.sure), said(found.unsure)]).toEqual([sure, unsure]);
  });
});
