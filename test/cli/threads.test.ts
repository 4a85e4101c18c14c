import { describe, expect, test } from 'vitest';
import { type CheckHost, checkAnew } from '../../src/cli/check/check-anew.ts';
import type { CheckPlace } from '../../src/cli/check/group-check.ts';
import { takeTurns } from '../../src/cli/check/take-turns.ts';
import { workInThread } from '../../src/cli/check/thread.ts';
import type { FileGroup } from '../../src/plan/group-files.ts';
import { folderOnDisk } from './plans-on-disk.ts';

const disk = folderOnDisk();

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

const groups: FileGroup[] = NAMES.map((name) => [
  { file: `${name}/audit.yaml`, kind: 'audit' },
  { file: `${name}/roadmap.yaml`, kind: 'roadmap' },
]);

function openPlace(): CheckPlace {
  for (const name of NAMES) disk.plan(name);
  return { cwd: disk.path(), folders: [disk.path()], today: '2023-04-01', language: 'ru' };
}

const silent = { workers: 3, show: () => {} };

describe('threads', () => {
  test('take each turn once, however many there are', () => {
    const first = takeTurns(5);
    const second = takeTurns(first.shared);
    const taken = [first.next(), second.next(), first.next(), second.next(), second.next()];
    expect(taken).toEqual([0, 1, 2, 3, 4]);
    expect([first.next(), second.next(), first.taken()]).toEqual([undefined, undefined, 5]);
  });

  test.each<[string, CheckHost['startThread']]>([
    ['at once', () => Promise.reject(new Error('out of memory'))],
    [
      'in the middle',
      async (task, receive) => {
        await workInThread({ ...task, groups: task.groups.slice(0, 2) }, (verdicts) => {
          for (const [index, verdict] of verdicts) receive(index, verdict);
        });
        throw new Error('out of memory');
      },
    ],
  ])('that fail %s leave their work to the first one', async (_, startThread) => {
    const place = openPlace();
    const alone = await checkAnew(groups, place, {}, silent);
    expect(alone.map(({ plans }) => plans[0]?.at.file)).toEqual(
      NAMES.map((name) => `${name}/roadmap.yaml`),
    );
    expect(alone.flatMap(({ findings }) => findings)).toHaveLength(12);
    const host: CheckHost = startThread ? { startThread, processors: 3 } : {};
    expect(await checkAnew(groups, place, host, silent)).toEqual(alone);
  });
});
