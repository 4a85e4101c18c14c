import type { Day } from '../core/day.ts';
import type { Language, Text } from '../core/text.ts';

/** What formats may know of the place that they write for. */
export interface FormatContext {
  language: Language;
  /** The day from which plans are looked at; no format may ask for the time itself. */
  today: Day;
  /** Whether colours may be used. */
  color: boolean;
  /** In character cells. */
  width: number;
  /** Whether only ASCII signs may be drawn; words stay as they are. */
  ascii: boolean;
  /** CSV for a Russian Excel, or as RFC 4180 has it. */
  csv: 'excel' | 'plain';
  /** The current folder as seen from the root of the repository that a CI job checks: `plans/`, or empty. */
  base?: string;
}

/** A way of writing a report, or the findings of a check. */
export interface Format<In> {
  /** Text, or the bytes of a file. Throws UsageError for a report that the format can't hold. */
  render(input: In, context: FormatContext): string | Uint8Array | Promise<string | Uint8Array>;
}

/** What is known of a format before it is loaded. */
export interface FormatEntry<In> {
  /** What the help says of it. */
  summary: Text;
  /** Endings of file names, without the dot; the usual one first. */
  extensions: readonly string[];
  /** Bytes, not text: nothing for a screen. */
  isBinary?: boolean;
  /** What keeps it from commanding GitHub Actions in the log of a job; a fence unless told. */
  inLogs?: InLogs;
  /** Its endings are those of other formats too, and don't choose it. */
  isChosenByName?: boolean;
  load(): Promise<Format<In>>;
}

/** How a text comes into the log of a job: between signs that stop commands, as JSON, or as it is. */
export type InLogs = 'fenced' | 'json' | 'safe';

/** Formats by name. */
export type FormatRegistry<In> = Readonly<Record<string, FormatEntry<In>>>;
