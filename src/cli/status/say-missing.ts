import type { Diagnostic } from '../../core/diagnostic.ts';
import { isWithin } from '../../core/location.ts';
import type { Language } from '../../core/text.ts';
import type { FoundWork } from '../../status/find-activities.ts';
import { workOf } from '../../status/marking.ts';
import type { FoundAsIf } from '../check-as-if.ts';
import { typedWord } from '../typed-word.ts';

/**
 * What the work lacks now that it is marked, in one sentence; undefined if nothing.
 *
 * @param asked the words of the call, to be typed again
 */
export function sayMissing(
  found: FoundWork,
  { after, fresh }: FoundAsIf,
  asked: readonly string[],
  language: Language,
): string | undefined {
  const isHere = ({ file, path }: Diagnostic): boolean =>
    isWithin({ file, path }, workOf(found).at);
  if (after.some((one) => one.rule === 'done-without-evidence' && isHere(one))) {
    const step = found.step === undefined ? [] : ['--step', String(found.step)];
    const [, ...paths] = asked;
    const words = [
      found.activity.id ?? asked[0] ?? '',
      ...paths,
      ...(found.activity.id ? step : []),
    ];
    const call = `karta done ${words.map(typedWord).join(' ')} --evidence`;
    return {
      ru: `Осталось назвать подтверждение: ${call} "Справка № 3" (название документа или имя файла)`,
      en: `What proves it is still missing: ${call} "Report No 3" (a document’s title or a file)`,
    }[language];
  }
  return fresh.find((one) => one.severity === 'warning' && isHere(one))?.message;
}
