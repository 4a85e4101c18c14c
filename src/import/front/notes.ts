import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import { sayChange } from '../clean/change.ts';
import type { Remark } from '../remark.ts';
import type { FrontLine } from './front-line.ts';

/** Where those who read a document note down what people should know of it. */
export interface Notes {
  /** Somebody should look at it. */
  doubt(message: Text): void;
  /** It is not in the result. */
  leftOut(message: Text): void;
  /** These lines are in the result, so what cleaning them changed is to be told. */
  use(...lines: readonly FrontLine[]): void;
  /** All that was noted down: first the changes, in the order of their lines. */
  remarks(): Remark[];
}

export function collectNotes(): Notes {
  const used = new Set<FrontLine>();
  const said: Remark[] = [];
  return {
    doubt: (message) => said.push({ kind: 'doubt', message }),
    leftOut: (message) => said.push({ kind: 'left-out', message }),
    use: (...lines) => {
      for (const line of lines) used.add(line);
    },
    remarks: () => [
      ...[...used].flatMap(({ changes }) => changes.map((change) => sayChange(change))),
      ...said,
    ],
  };
}

/** The words in quotation marks, cut short, in both languages. */
export function quoted(text: string, length = 80): Text {
  const short = shorten(text, length);
  return { ru: `«${short}»`, en: `“${short}”` };
}
