import type { Language } from '../../core/text.ts';
import type { Item } from '../../plan/items.ts';
import type { Responsible } from '../../plan/model.ts';
import type { Block, SignatureLine } from '../../report/report.ts';
import { nameRole } from '../name-responsible.ts';

/** Below the table: who made the plan signs, and those who answer for its work sign that they have read it. */
export function signBlocks(items: readonly Item[], language: Language): Block[] {
  const words = WORDS[language];
  const readers = new Map<string, SignatureLine>();
  for (const one of items.flatMap(({ work }) => work.responsible)) {
    const who = nameRole(one);
    const line = { who, name: personOf(one) };
    readers.set(`${who}\n${line.name ?? ''}`, line);
  }
  return [
    { kind: 'signatures', lines: [{ who: words.author }] },
    ...(readers.size > 0
      ? [
          { kind: 'heading' as const, level: 3 as const, text: words.read },
          { kind: 'signatures' as const, lines: [...readers.values()] },
        ]
      : []),
  ];
}

/** Undefined if it is the person that is named in the place of a role. */
function personOf({ name, person }: Responsible): string | undefined {
  return person === name ? undefined : person;
}

const WORDS = {
  ru: { author: 'План составил(а)', read: 'С планом ознакомлены' },
  en: { author: 'The plan was made by', read: 'Those who have read the plan' },
};
