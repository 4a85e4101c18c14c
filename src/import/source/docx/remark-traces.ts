import type { Remark } from '../../remark.ts';
import type { WordTraces } from './simplify-document.ts';

/** What people should look at in a document that is still being worked on. */
export function remarkTraces({ hasChanges, hasComments, notes }: WordTraces): Remark[] {
  const remarks: Remark[] = [];
  if (hasChanges) {
    remarks.push({
      kind: 'doubt',
      message: {
        ru: 'В документе включены исправления: вставленное прочитано, удалённое пропущено; примите или отклоните исправления в Word и сверьте.',
        en: 'The document holds tracked changes: insertions were read, deletions were left out; accept or reject them in Word and compare.',
      },
    });
  }
  if (hasComments) {
    remarks.push({
      kind: 'doubt',
      message: {
        ru: 'В документе есть примечания на полях, они не перенесены: посмотрите, не просят ли в них что-то поправить.',
        en: 'The document has comments in its margin, which were not taken over: see whether they ask for a correction.',
      },
    });
  }
  if (notes > 0) {
    remarks.push({
      kind: 'left-out',
      message: {
        ru: `Сноски не перенесены (в документе их ${notes}): если в них важное, впишите его в текст.`,
        en: `Footnotes were not taken over (the document has ${notes}): if they say something important, put it into the text.`,
      },
    });
  }
  return remarks;
}
