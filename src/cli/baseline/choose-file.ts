import { UsageError } from '../../core/errors.ts';

export interface BaselineOptions {
  /** The file of findings that are known. */
  baseline?: string;
  /** Where to write all that is found; `true` for the usual file. */
  writeBaseline?: string | true;
  /** Take out of the file what is found no more. */
  pruneBaseline?: boolean;
}

const USUAL_FILE = 'karta-baseline.json';

/** The baseline that options name. Throws UsageError for options that don't go together, and for what is no such file. */
export function chooseFile({ baseline, writeBaseline, pruneBaseline }: BaselineOptions): string {
  if (writeBaseline !== undefined && pruneBaseline) {
    throw new UsageError({
      ru: '--write-baseline и --prune-baseline вместе не нужны: --write-baseline и так записывает только то, что есть сейчас',
      en: '--write-baseline and --prune-baseline don’t go together: --write-baseline writes only what is there now',
    });
  }
  if (typeof writeBaseline !== 'string') return baseline ?? USUAL_FILE;
  if (/\.json$/i.test(writeBaseline)) return writeBaseline;
  throw new UsageError({
    ru: `--write-baseline ${writeBaseline}: имя этого файла должно кончаться на .json; папку с планами назовите раньше: karta validate ${writeBaseline} --write-baseline`,
    en: `--write-baseline ${writeBaseline}: the name of this file has to end in .json; name the folder with the plans before it: karta validate ${writeBaseline} --write-baseline`,
  });
}
