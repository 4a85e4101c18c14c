import { findMarkup, type Markup } from '../core/find-markup.ts';
import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { PlanText } from '../plan/model.ts';
import { defineRule, type Hit } from './rule.ts';
import { type Change, mendText } from './texts/mend-text.ts';

interface Data {
  /** The remainders, each once. */
  markup: readonly string[];
  /** How many the text has. */
  count: number;
}

const MOST_NAMED = 3;

export const pastedMarkup = defineRule<Data>({
  id: 'pasted-markup',
  severity: 'warning',
  summary: {
    ru: 'В тексте остались следы вставки из Word или с сайта',
    en: 'Remains of Word or of a web page are left in a text',
  },
  explanation: {
    ru: 'Вместе с текстом вставились служебные знаки: <p>, <br>, &nbsp;, [bookmark: …], {.mark}, «Ошибка! Закладка не определена.» На бумаге и на экране они будут видны как есть. Удалите их, а текст оставьте.',
    en: 'Signs that are meant for programs came along with the text: <p>, <br>, &nbsp;, [bookmark: …], {.mark}, “Error! Bookmark not defined.” They will be seen as they are, on paper and on screen. Delete them and keep the text.',
  },
  example: {
    wrong: 'activities:\n  - title: <p>Беседы с родителями</p>\n    when: октябрь 2022',
    right: 'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022',
  },
  message: {
    ru: ({ markup, count }) => {
      const named = nameSome(markup, (one) => `«${one}»`, 'и другие');
      return count === 1
        ? `В тексте остался след вставки ${named}: удалите его.`
        : `В тексте остались следы вставки ${named}, всего ${count}: удалите их.`;
    },
    en: ({ markup, count }) => {
      const named = nameSome(markup, (one) => `“${one}”`, 'and others');
      return count === 1
        ? `Something pasted along is left in the text, ${named}: delete it.`
        : `${count} things pasted along are left in the text, ${named}: delete them.`;
    },
  },
  *check({ texts }) {
    for (const one of texts) {
      if (one.at.part === 'key') continue;
      const found = findMarkup(one.text);
      const [first] = found;
      if (first) yield hitOf(one, found, first);
    }
  },
});

function nameSome(markup: readonly string[], quote: (one: string) => string, more: string): string {
  const named = markup.slice(0, MOST_NAMED).map((one) => quote(shorten(one, 50)));
  return named.join(', ') + (markup.length > MOST_NAMED ? ` ${more}` : '');
}

function distinct(text: string, found: readonly Markup[]): string[] {
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}

const TITLE: Text = { ru: 'Удалить следы вставки', en: 'Delete what was pasted along' };

function hitOf({ text, at }: PlanText, found: readonly Markup[], first: Markup): Hit<Data> {
  const place = inside(at);
  const sure = found.filter((one): one is Change & Markup => one.replacement !== undefined);
  const fix = sure.length === found.length ? mendText(text, place, sure, TITLE) : undefined;
  const spans = found.map(({ start, end }) => ({ ...place, span: { start, end } }));
  return {
    at: { ...place, span: { start: first.start, end: first.end } },
    data: { markup: distinct(text, found), count: found.length },
    hides: spans,
    ...(fix && { fix }),
  };
}
