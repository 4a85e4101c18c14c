import type { Span } from '../core/location.ts';
import { shorten } from '../language/shorten.ts';
import { defineRule } from './rule.ts';
import { sortOf } from './texts/field-sort.ts';
import { findPlaceholders } from './texts/find-placeholders.ts';

interface Data {
  /** What stands where something is to be filled in. */
  placeholder: string;
  /** How many such places the text has. */
  count: number;
}

/** Fields with a time in words: whatever is left of it, is no time. */
const TIMES = new Set(['when', 'period', 'by', 'label']);

export const placeholder = defineRule<Data>({
  id: 'placeholder',
  severity: 'warning',
  worst: 'error',
  summary: {
    ru: 'Вместо текста осталось место, которое надо заполнить',
    en: 'A place is left that is still to be filled in',
  },
  explanation: {
    ru: 'В плане остались черта «___», «ФИО», «дд.мм.гггг», «уточнить» или подсказка из образца. Впишите то, что должно здесь стоять, или уберите это место: утверждать план с пропусками нельзя. Если кроме пропуска в поле ничего нет или из-за него значение не принять, это ошибка, а пропуск внутри текста — предупреждение.',
    en: 'A line “___”, “ФИО”, “дд.мм.гггг”, “уточнить” or a hint of the form is left in the plan. Fill in what is to stand here, or take the place out: a plan with gaps can’t be approved. Where a field holds nothing but the gap, or the gap keeps a value from being accepted, it is an error; a gap within a text is a warning.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022\n    responsible: ФИО',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022\n    responsible: Классные руководители',
  },
  message: {
    ru: ({ placeholder: left, count }) => {
      const more = count > 1 ? ` (и ещё таких мест в этом тексте: ${count - 1})` : '';
      return `Осталось незаполненным «${shown(left)}»${more}: впишите, что должно здесь стоять.`;
    },
    en: ({ placeholder: left, count }) => {
      const more = count > 1 ? ` (and ${count - 1} more in this text)` : '';
      return `“${shown(left)}” is still to be filled in${more}: write what is to stand here.`;
    },
  },
  *check({ texts }) {
    for (const { text, field, at } of texts) {
      if (at.part === 'key') continue;
      const found = findPlaceholders(text, field);
      const [first] = found;
      if (!first) continue;
      const all = TIMES.has(field) || sortOf(field) !== undefined;
      yield {
        at: { ...at, span: first },
        ...(isAllBlank(text, found) && { severity: 'error' as const }),
        data: { placeholder: text.slice(first.start, first.end), count: found.length },
        hides: all ? [at] : found.map((span) => ({ ...at, span })),
      };
    }
  },
});

/** Whether nothing is said besides what is to be filled in. */
function isAllBlank(text: string, found: readonly Span[]): boolean {
  const ends = [0, ...found.map(({ end }) => end)];
  const rest = ends.map((end, index) => text.slice(end, found[index]?.start));
  return !/[\p{L}\p{N}]/u.test(rest.join(''));
}

/** Without the quotes that it may have around it. */
function shown(left: string): string {
  return shorten(left, 50).replace(/^[«"“„]([^«»"“”„]*)[»"”“]$/, '$1');
}
