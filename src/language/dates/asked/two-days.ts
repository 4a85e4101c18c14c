const DAY = '\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}';

/** Two days parted by a dash or two dots, those with dashes by a slash. */
const TWO_DAYS = new RegExp(`^(${DAY})\\s*(?:[-–—/]|\\.\\.)\\s*(${DAY})$`, 'u');

/** The two days of `01.04.2022–31.05.2023` or `2022-04-01..2023-05-31`, as written. */
export function splitTwoDays(text: string): { from: string; to: string } | undefined {
  const [, from, to] = TWO_DAYS.exec(text.trim()) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}
