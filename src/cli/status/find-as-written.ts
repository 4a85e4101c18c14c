import { readDocument } from '../../documents/read-document.ts';
import type { Plan } from '../../plan/model.ts';
import type { FoundWork } from '../../status/find-activities.ts';
import { readRoadmap } from './read-roadmap.ts';

/**
 * The activities whose number is written so, and read otherwise for want of quotes: `05`, `1e3`, `5.10`. Roadmaps are read
 * once more for it, so it is for words that nothing else fits.
 */
export async function findAsWritten(
  plans: readonly Plan[],
  words: string,
  cwd: string,
): Promise<FoundWork[]> {
  const id = words.trim().replace(/^(?:№|#)\s*/, '');
  if (!/^[-+.\d][\w.+-]*$/.test(id)) return [];
  const found: FoundWork[] = [];
  for (const plan of plans) {
    const { file } = plan.at;
    const { document } = await readDocument(file, readRoadmap(file, cwd));
    for (const activity of plan.activities) {
      if (activity.id === undefined) continue;
      const written = await document?.written([...activity.at.path, 'id']);
      if (written === id) found.push({ plan, activity });
    }
  }
  return found;
}
