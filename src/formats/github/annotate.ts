import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Text } from '../../core/text.ts';
import type { FormatContext } from '../format.ts';
import { repositoryPath } from '../repository-path.ts';
import { sayPlace } from '../say-place.ts';
import { writeCommand } from './write-command.ts';

/** So many annotations of a kind GitHub keeps for a step; the runner drops the others without a word. */
const SHOWN = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Findings as annotations, the worst first: each stands beside its line of a pull request. Where there are more than
 * GitHub shows, a notice says how many more; then `most` decides whether the others are written for the log alone.
 */
export function annotate(
  findings: readonly Diagnostic[],
  context: FormatContext,
  most: 'all' | 'shown',
): string {
  const [errors = [], warnings = [], infos = []] = (['error', 'warning', 'info'] as const).map(
    (severity) => findings.filter((one) => one.severity === severity),
  );
  const isOver = [errors, warnings, infos].some(({ length }) => length > SHOWN);
  // The notice takes the place of one of theirs.
  const rooms = [SHOWN, SHOWN, isOver ? SHOWN - 1 : SHOWN];
  const hidden = [errors, warnings, infos].reduce(
    (sum, { length }, index) => sum + Math.max(0, length - (rooms[index] ?? 0)),
    0,
  );
  const write = (group: readonly Diagnostic[], room = 0): string[] =>
    group.slice(0, most === 'all' ? undefined : room).map((one) => writeAnnotation(one, context));
  return [
    ...write(errors, rooms[0]),
    ...write(warnings, rooms[1]),
    ...(isOver
      ? [writeCommand('notice', { title: 'karta' }, sayHidden(hidden)[context.language])]
      : []),
    ...write(infos, rooms[2]),
  ].join('');
}

/** Columns are told of one line only: with a last line of its own, the runner refuses them. */
function writeAnnotation(finding: Diagnostic, context: FormatContext): string {
  const { file, range, rule, severity, message, hint } = finding;
  const isOneLine = range.start.line === range.end.line;
  const properties = {
    file: repositoryPath(file, context.base),
    line: range.start.line,
    ...(isOneLine ? { col: range.start.column } : {}),
    endLine: range.end.line,
    ...(isOneLine ? { endColumn: range.end.column } : {}),
    title: `karta (${rule})`,
  };
  // In the log nothing else tells the place.
  const lines = [message, ...(hint === undefined ? [] : [hint]), sayPlace(finding)];
  return writeCommand(COMMANDS[severity], properties, lines.join('\n'));
}

function sayHidden(hidden: number): Text {
  return {
    ru: `GitHub показывает у строк не больше ${SHOWN} ошибок, ${SHOWN} предупреждений и ${SHOWN} замечаний; ещё ${hidden} — в журнале этого шага`,
    en: `GitHub shows at most ${SHOWN} errors, ${SHOWN} warnings and ${SHOWN} remarks beside their lines; ${hidden} more are in this step’s log`,
  };
}
