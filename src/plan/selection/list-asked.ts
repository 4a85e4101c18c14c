/**
 * What is asked for by texts of which each may be a list with commas. A text that is known as a whole stays whole:
 * names may have commas of their own.
 */
export function listAsked(
  texts: readonly string[],
  isKnown: (text: string) => boolean = () => false,
): string[] {
  const all = texts.flatMap((text) => {
    const whole = text.trim();
    return isKnown(whole) ? [whole] : whole.split(/[,;]/).map((one) => one.trim());
  });
  return [...new Set(all.filter((one) => one !== ''))];
}

/** What was asked for, as the plans call it, and what none of them has. */
export interface Named {
  named: string[];
  missing: string[];
}

/** Names each of what is asked for; those without a name are missing. */
export function nameAsked(
  asked: readonly string[],
  nameOf: (asked: string) => readonly string[],
): Named {
  const names = asked.map((one) => ({ one, names: nameOf(one) }));
  return {
    named: [...new Set(names.flatMap((each) => each.names))],
    missing: names.filter((each) => each.names.length === 0).map(({ one }) => one),
  };
}
