import type { Remark, TablePlace } from '../remark.ts';
import type { MendedCodes } from './mend-codes.ts';

/** Tells of each code that was read in another way than it is written, and of each that may be. */
export function sayMendedCodes(
  { mended, open }: Omit<MendedCodes, 'text'>,
  place: TablePlace,
): Remark[] {
  return [
    ...mended.map(({ written, code, isSure }): Remark => {
      const message = isSure
        ? {
            ru: `Код «${written}» записан как ${code}.`,
            en: `The code “${written}” is written as ${code}.`,
          }
        : {
            ru: `Код «${written}» прочитан как ${code}: проверьте, тот ли это код.`,
            en: `The code “${written}” was read as ${code}: check that this is the code.`,
          };
      return { kind: isSure ? 'cleaned' : 'doubt', place, message };
    }),
    ...open.map(({ written, code }): Remark => {
      const message = {
        ru: `«${written}» прочитано как два кода: если это один код, напишите ${code}.`,
        en: `“${written}” was read as two codes: if it is one code, write ${code}.`,
      };
      return { kind: 'doubt', place, message };
    }),
  ];
}
