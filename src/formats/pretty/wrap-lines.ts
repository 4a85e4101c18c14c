/**
 * The lines of a verdict, none longer than `width` cells; what goes on from the line before stands further in. What
 * wraps lines is loaded only if one may be too long: most verdicts are short.
 */
export async function wrapLines(
  lines: readonly string[],
  width: number,
): Promise<readonly string[]> {
  if (lines.every((line) => line.length <= width && SINGLE.test(line))) return lines;
  const { wrap } = await import('../terminal/wrap.ts');
  return lines.flatMap((line) => {
    const margin = line.startsWith('  ') ? '  ' : '';
    return wrap(line.slice(margin.length), width - 4).map(
      (part, index) => `${index === 0 ? margin : '    '}${part}`,
    );
  });
}

/** No sign of these takes more than one cell. */
const SINGLE = /^[\0-\u04ff\u2010-\u2026№]*$/;
