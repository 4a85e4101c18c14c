import { UsageError } from '../../core/errors.ts';

export interface BaselineOptions {
  /** The file of findings that are known. */
  baseline?: string;
  /** Where to write all that is found; `true` for the usual file. */
  writeBaseline?: string | true;
  /** Take out of the file what is found no more. */
  pruneBaseline?: boolean;
}

export const USUAL_FILE = 'karta-baseline.json';

/** The baseline that options name. Throws UsageError for options that don't go together, and for what is no such file. */
export function chooseFile({ baseline, writeBaseline, pruneBaseline }: BaselineOptions): string {
  if (writeBaseline !== undefined && pruneBaseline) {
    throw new UsageError({
      ru: '--write-baseline и --prune-baseline вместе не нужны: --write-baseline и так записывает только то, что есть сейчас',
      en: '--write-baseline and --prune-baseline don’t go together: --write-baseline writes only what is there now',
    });
  }
  if (writeBaseline === '') throw noName('--write-baseline');
  if (baseline === '') throw noName('--baseline');
  if (typeof writeBaseline !== 'string') return baseline ?? USUAL_FILE;
  if (baseline !== undefined && baseline !== writeBaseline) {
    throw new UsageError({
      ru: `--baseline и --write-baseline называют разные файлы, ${baseline} и ${writeBaseline}: оставьте одно из двух`,
      en: `--baseline and --write-baseline name two files, ${baseline} and ${writeBaseline}: leave one of them out`,
    });
  }
  if (canBeWritten(writeBaseline)) return writeBaseline;
  throw new UsageError({
    ru: `--write-baseline ${writeBaseline}: имя этого файла должно кончаться на .json; папку с планами назовите раньше: karta validate ${writeBaseline} --write-baseline`,
    en: `--write-baseline ${writeBaseline}: the name of this file has to end in .json; name the folder with the plans before it: karta validate ${writeBaseline} --write-baseline`,
  });
}

/** Whether a baseline may have this name: nothing else is written over. */
export function canBeWritten(name: string): boolean {
  return /\.json$/i.test(name);
}

function noName(option: string): UsageError {
  return new UsageError({
    ru: `После ${option} не названо имя файла: напишите ${option}=${USUAL_FILE}`,
    en: `${option} names no file: write ${option}=${USUAL_FILE}`,
  });
}
