import { shorten } from '../language/shorten.ts';
import { worksOf } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const wordsBesideDate = defineRule<{ words: readonly string[] }>({
  id: 'words-beside-date',
  severity: 'info',
  summary: {
    ru: 'Кроме срока, в поле есть и другие слова',
    en: 'There are other words beside the time',
  },
  explanation: {
    ru: 'Срок прочитан, а эти слова karta поняла как примечание: на даты они не влияют и остаются в плане, как написаны. Проверьте, что они и правда не меняют срок; остальное удобнее записать в поле note или place.',
    en: 'The time was read, and karta took these words for a remark: they change no dates and stay in the plan as they are written. Check that they don’t change the time; other things are better written in the field note or place.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    when: 14.10.2022, однократно при приёме',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: 14.10.2022\n    note: Однократно при приёме',
  },
  message: {
    ru: ({ words }) =>
      `Слова ${words.map((one) => `«${shorten(one)}»`).join(', ')} приняты за примечание к сроку: если срок они не меняют, перенесите их в поле note.`,
    en: ({ words }) =>
      `${words.map((one) => `“${shorten(one)}”`).join(', ')} ${words.length === 1 ? 'was' : 'were'} taken for a remark beside the time: if the time stays the same without, move it to the field note.`,
  },
  *check(plan) {
    for (const { work } of worksOf(plan)) {
      if (work.inherited.has('when')) continue;
      for (const { notes, at } of work.when) {
        const [first, last] = [notes[0], notes.at(-1)];
        if (!first || !last) continue;
        const span = { start: first.span.start, end: last.span.end };
        yield { at: { ...at, span }, data: { words: notes.map(({ words }) => words) } };
      }
    }
  },
});
