import type { Location, Path, Range } from '../core/location.ts';

/** A file that was read and understood as YAML. */
export interface SourceDocument {
  /** Path relative to the current folder, with `/`. */
  readonly file: string;
  /** The file's text, without a byte order mark. */
  readonly text: string;
  /** Whether the text is known to have usual signs alone (see `hasUsualSigns`). */
  readonly isUsual?: boolean | undefined;
  /** Plain data: mappings are objects with own keys only, as a JSON Schema validator expects them. */
  readonly value: unknown;
  /**
   * Where the key or value stands; for what is absent, the key of the nearest parent that is there.
   * Reads the text again with positions the first time it is asked, so it costs nothing until then.
   */
  locate(at: Location): Promise<Range>;
  /** A scalar as it is written, without quotes: `5.10` where the value is the number 5.1. */
  written(path: Path): Promise<string | undefined>;
}
