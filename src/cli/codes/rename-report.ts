import type { FileUses } from '../../codes/code-use.ts';
import type { Renaming } from '../../codes/rename-in-file.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Report } from '../../report/report.ts';
import type { Changes } from './choose-changes.ts';
import { countPlaces } from './count-places.ts';
import { placesTable } from './places-table.ts';

/** What a renaming changes, place by place, and what it leaves to people. */
export function renameReport(
  { scope, touched, left }: Changes,
  renaming: Renaming,
  language: Language,
): Report {
  const pairs = [...renaming].map(([from, to]) => `${from} → ${to}`).join(', ');
  const title = `${WORDS.title[language]}: ${pairs}`;
  const uses = [...touched.values()].flat();
  const files = [...touched.keys()].flatMap((file): readonly FileUses[] => {
    const one = scope.get(file);
    return one ? [one] : [];
  });
  return {
    kind: 'rename-code',
    language,
    title,
    blocks: [
      { kind: 'heading', level: 2, text: title },
      placesTable(uses, language, renaming),
      ...(left.length > 0
        ? [{ kind: 'paragraph' as const, text: WORDS.left[language] }, placesTable(left, language)]
        : []),
      {
        kind: 'paragraph',
        text: `${WORDS.all[language]}: ${countPlaces(uses.length, files, language)}.`,
      },
    ],
    data: {},
  };
}

const WORDS = {
  title: { ru: 'Замена кодов', en: 'Renaming codes' },
  all: { ru: 'Будет заменено', en: 'To be changed' },
  left: {
    ru: 'Останется как есть — проверьте сами (комментарии, пункты других документов и коды, набранные другими знаками):',
    en: 'Stays as it is, have a look yourself (comments, clauses of other documents, and codes typed with other signs):',
  },
} satisfies Record<string, Text>;
