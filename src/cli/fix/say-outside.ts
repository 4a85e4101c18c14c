import { dirname } from 'node:path';
import type { Diagnostic, FixSafety } from '../../core/diagnostic.ts';
import type { Text } from '../../core/text.ts';
import { visiblePath } from '../../formats/visible-path.ts';

/** So many files are told of. */
const MOST_NAMED = 5;

/** Which files fixes would change if they had been asked for, such as an audit in another folder. */
export function sayOutside(
  findings: readonly Diagnostic[],
  isOwn: (file: string) => boolean,
  level: FixSafety,
): Text[] {
  const outside = findings.filter(
    ({ file, fix }) => fix && (level === 'suggested' || fix.safety === 'sure') && !isOwn(file),
  );
  const files = [...new Set(outside.map(({ file }) => file))].sort();
  return files.slice(0, MOST_NAMED).map((file) => {
    const [name, folder] = [visiblePath(file), visiblePath(dirname(file))];
    return {
      ru: `файл ${name} не исправлен: он вне указанных путей; чтобы исправить и его, укажите папку ${folder}`,
      en: `the file ${name} was not mended: it lies outside the paths; to mend it too, name the folder ${folder}`,
    };
  });
}
