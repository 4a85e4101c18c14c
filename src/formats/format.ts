import type { Language } from '../core/text.ts';

/** What formats may know of the place that they write for. */
export interface FormatContext {
  language: Language;
  /** Whether colours may be used. */
  color: boolean;
  /** In character cells. */
  width: number;
  /** Whether only ASCII signs may be drawn; words stay as they are. */
  ascii: boolean;
}

/** A way of writing a report, or the findings of a check. */
export interface Format<In> {
  render(input: In, context: FormatContext): string | Promise<string>;
}
