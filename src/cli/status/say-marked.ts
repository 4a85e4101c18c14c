import type { Text } from '../../core/text.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { FoundWork } from '../../status/find-activities.ts';
import { type Marking, workOf } from '../../status/marking.ts';
import { nameWork } from '../../status/name-work.ts';

/** «Мероприятие 5 «…»: выполнено 14.04.2023 (roadmap.yaml, строка 61)» */
export async function sayMarked(
  found: FoundWork,
  { changes, said, more }: Marking,
  after: Uint8Array,
  isChanged: boolean,
): Promise<Text> {
  const { file } = found.plan.at;
  const name = nameWork(found);
  const first = changes.find(({ act }) => act !== 'remove');
  const path = first ? [...first.at, first.key] : workOf(found).at.path;
  const { document } = await readDocument(file, after);
  const range = await document?.locate({ file, path, ...(first && { part: 'key' as const }) });
  const line = range?.start.line ?? 1;
  const also = (language: keyof Text): string => (more && isChanged ? `; ${more[language]}` : '');
  return {
    ru: `${name.ru}: ${said.ru}${also('ru')} (${file}, строка ${line})`,
    en: `${name.en}: ${said.en}${also('en')} (${file}, line ${line})`,
  };
}
