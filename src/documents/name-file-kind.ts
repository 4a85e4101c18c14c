import type { Text } from '../core/text.ts';

/** What a file that is no plain text is, told by its first bytes; undefined if they tell nothing. */
export function nameFileKind(bytes: Uint8Array): Text | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([signature]) => head.startsWith(signature))?.[1];
}

const signatures: readonly (readonly [string, Text])[] = [
  [
    'PK\u0003\u0004',
    {
      ru: 'документ Word, таблица Excel или архив ZIP',
      en: 'a Word document, an Excel table or a ZIP archive',
    },
  ],
  ['%PDF-', { ru: 'документ PDF', en: 'a PDF document' }],
  [
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    {
      ru: 'документ Word или таблица Excel старого вида',
      en: 'an old Word document or Excel table',
    },
  ],
  ['{\\rtf', { ru: 'документ RTF', en: 'an RTF document' }],
  ['\u0089PNG', { ru: 'рисунок PNG', en: 'a PNG picture' }],
  ['\u00ff\u00d8\u00ff', { ru: 'рисунок JPEG', en: 'a JPEG picture' }],
  ['GIF8', { ru: 'рисунок GIF', en: 'a GIF picture' }],
  ['Rar!', { ru: 'архив RAR', en: 'a RAR archive' }],
  ["7z\u00bc\u00af'\u001c", { ru: 'архив 7-Zip', en: 'a 7-Zip archive' }],
  ['\u001f\u008b', { ru: 'архив GZIP', en: 'a GZIP archive' }],
];
