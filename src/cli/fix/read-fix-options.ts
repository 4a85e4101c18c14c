import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FixSafety } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/errors.ts';
import type { BaselineOptions } from '../baseline/choose-file.ts';
import type { ChoiceOptions } from '../choose-groups.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../session.ts';

/** What the command line says of fixes, as commander gives it. */
export interface FixOptions {
  /** Which fixes to make; `true` for the sure ones. May be a path that stood behind `--fix`. */
  fix?: string | true;
  /** Only show what would change. */
  diff?: boolean;
}

/** The options that fixes have to get along with. */
export interface BesideFix extends FixOptions, ChoiceOptions, BaselineOptions, CommonOptions {
  watch?: boolean;
}

/** Which fixes are asked for. */
export interface AskedFixes {
  level: FixSafety;
  onlyShow: boolean;
  paths: readonly string[];
}

/** Reads what is asked for; undefined if no fixes are. Throws UsageError for what doesn't go together. */
export function readFixOptions(
  paths: readonly string[],
  options: BesideFix,
  { cwd }: Pick<Host, 'cwd'>,
): AskedFixes | undefined {
  const { fix, diff = false } = options;
  if (fix === undefined && !diff) return undefined;
  refuseOthers(options);
  const onlyShow = diff;
  if (fix === undefined || fix === true || fix === 'sure')
    return { level: 'sure', onlyShow, paths };
  if (fix === 'suggested') return { level: 'suggested', onlyShow, paths };
  // In `--fix school-12` the path comes as the option's word.
  if (!existsSync(resolve(cwd, fix))) throw unknownLevel(fix);
  return { level: 'sure', onlyShow, paths: [fix, ...paths] };
}

/** What fixes can't go with; some only if they are shown. */
const OTHERS = [
  ['watch', '--watch', false],
  ['shard', '--shard', false],
  ['writeBaseline', '--write-baseline', false],
  ['pruneBaseline', '--prune-baseline', false],
  ['format', '--format', true],
  ['output', '--output', true],
] as const satisfies readonly (readonly [keyof BesideFix, string, boolean])[];

function refuseOthers(options: BesideFix): void {
  const name = options.diff ? '--diff' : '--fix';
  for (const [field, other, isForDiff] of OTHERS) {
    if (options[field] === undefined || (isForDiff && !options.diff)) continue;
    throw new UsageError({
      ru: `${name} и ${other} вместе не действуют; уберите одно из двух`,
      en: `${name} and ${other} don't go together; leave one of them out`,
    });
  }
}

function unknownLevel(text: string): UsageError {
  return new UsageError({
    ru: `--fix: «${text}» — не файл и не папка; напишите --fix (только бесспорное) или --fix=suggested (и то, что надо потом просмотреть)`,
    en: `--fix: “${text}” is no file and no folder; write --fix (what is beyond doubt) or --fix=suggested (also what you should look at afterwards)`,
  });
}
