import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Language } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';
import type { FormatContext } from '../format.ts';
import type { Paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { visiblePath } from '../visible-path.ts';
import { chooseShown } from './choose-shown.ts';
import { renderFinding } from './finding.ts';

/** A file's name and its findings; of very many only the worst, and how many more there are. */
export function renderFile(
  file: string,
  findings: readonly Diagnostic[],
  lines: ReadonlyMap<number, string> | undefined,
  context: FormatContext,
  paint: Paint,
): string {
  const { shown, left } = chooseShown(findings);
  const blocks = shown.map((one) =>
    renderFinding(one, lines?.get(one.range.start.line) ?? '', context, paint),
  );
  const rest =
    left === 0 ? [] : wrap(sayLeft(left, context.language), context.width - 2).map(indent);
  return [
    paint.tone('strong', visiblePath(file)),
    '',
    ...blocks,
    ...(left === 0 ? [] : [...rest, '']),
  ].join('\n');
}

function indent(line: string): string {
  return `  ${line}`;
}

function sayLeft(left: number, language: Language): string {
  return {
    ru: `И ещё ${count(left, FINDINGS, 'ru')} в этом файле: все покажет karta validate --format compact`,
    en: `And ${count(left, FINDINGS, 'en')} more in this file: karta validate --format compact shows all of them`,
  }[language];
}

const FINDINGS: Noun = {
  ru: ['замечание', 'замечания', 'замечаний'],
  en: ['finding', 'findings'],
};
