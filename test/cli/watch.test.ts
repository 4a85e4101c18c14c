import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { keepVerdicts } from '../../src/cli/watch/keep-verdicts.ts';
import type { FileGroup } from '../../src/plan/group-files.ts';
import { runKarta } from '../run-karta.ts';
import { AUDIT, roadmap } from './git-repository.ts';

const READY = roadmap().replace('"9.9"', '"4.1"');

let folder: string;
let stop: (() => Promise<number>) | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
  for (const school of ['north', 'south']) {
    write(`${school}/audit.yaml`, AUDIT);
    write(`${school}/roadmap.yaml`, READY);
  }
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A watch that runs, and what it shows. */
interface Watching {
  out(): string;
  err(): string;
  /** Waits until what was shown since the last time is so. */
  shows(expected: RegExp): Promise<string>;
  /** Waits for that many checks more. */
  checks(more: number): Promise<void>;
  stop(): Promise<number>;
}

/** Longer than any machine needs; a test that works never waits for it. */
const DEADLINE = 20_000;

async function watching(args: string[] = [], isTerminal = false): Promise<Watching> {
  let [out, err, from] = ['', '', 0];
  let [interrupt, awake] = [(): void => {}, (): void => {}];
  const ended = main(['validate', '--watch', '--today', '2022-10-01', ...args], {
    cwd: folder,
    env: { LANG: 'ru_RU.UTF-8' },
    columns: 80,
    isTerminal,
    now: () => new Date(2023, 3, 1, 12, 5, 7),
    out: (text) => {
      out += text;
      awake();
    },
    err: (text) => {
      err += text;
      awake();
    },
    onInterrupt: (act) => {
      interrupt = act;
      return () => {};
    },
  });
  const until = (isSo: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = (): void =>
        reject(new Error(`waited for ${what}, got:\n${out.slice(from)}\n${err}`));
      const timer = setTimeout(late, DEADLINE);
      awake = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        resolve();
      };
      ended.then(late);
      awake();
    });
  const count = (): number => err.split('жду изменений').length - 1;
  const watch: Watching = {
    out: () => out,
    err: () => err,
    async shows(expected) {
      await until(() => expected.test(out.slice(from)), String(expected));
      const shown = out.slice(from);
      from = out.length;
      return shown;
    },
    async checks(more) {
      const wanted = count() + more;
      await until(() => count() >= wanted, `${wanted} checks`);
    },
    stop: () => {
      interrupt();
      return ended;
    },
  };
  stop = watch.stop;
  await until(() => count() === 1, 'the first check');
  return watch;
}

describe('--watch', () => {
  test('checks, waits, and ends with 130', async () => {
    const watch = await watching();
    expect(watch.out()).toContain('Готово к утверждению');
    expect(watch.err()).toBe('\n12:05:07: проверено; жду изменений, Ctrl-C — выход\n');
    expect(await watch.stop()).toBe(130);
  });

  test('shows what a save has changed', async () => {
    const watch = await watching();
    await watch.shows(/Готово/);
    write('north/roadmap.yaml', roadmap());
    const shown = await watch.shows(/Не готово к утверждению: 1 ошибка/);
    expect(shown).toContain('north/roadmap.yaml');
    write('north/roadmap.yaml', READY);
    await watch.shows(/(?<!Не г|не г)отово/i);
  });

  test('on a terminal only what holds now is to be seen', async () => {
    const watch = await watching([], true);
    expect(watch.out().startsWith('\x1b[2J\x1b[3J\x1b[H')).toBe(true);
    write('north/roadmap.yaml', roadmap());
    await watch.shows(/1 ошибка/);
    expect(watch.out().split('\x1b[2J')).toHaveLength(3);
  });

  test('sees saves by renaming, again and again', async () => {
    const watch = await watching();
    for (const [at, text] of [roadmap(), READY, roadmap(), READY].entries()) {
      await watch.shows(/готово/i);
      write('north/roadmap.yaml~', text);
      renameSync(join(folder, 'north/roadmap.yaml~'), join(folder, 'north/roadmap.yaml'));
      await watch.shows(at % 2 === 0 ? /1 ошибка/ : /^(?!.*ошибка)[\s\S]*готово/i);
      write('north/roadmap.yaml', `${text}# ${at}\n`);
    }
  });

  test('waits for what is being saved: an empty file, a file that is away', async () => {
    const watch = await watching();
    await watch.shows(/Готово/);
    write('north/roadmap.yaml', '');
    rmSync(join(folder, 'south/audit.yaml'));
    setTimeout(() => {
      write('north/roadmap.yaml', roadmap());
      write('south/audit.yaml', AUDIT);
    }, 30);
    expect(await watch.shows(/готово/i)).toContain('Не готово к утверждению: 1 ошибка\n');
  });

  test('sees folders that come and go', async () => {
    const watch = await watching();
    await watch.shows(/2 дорожные карты/);
    write('new/deep/er/roadmap.yaml', READY);
    write('new/deep/er/audit.yaml', AUDIT);
    await watch.shows(/3 дорожные карты/);
    write('new/deep/er/roadmap.yaml', roadmap());
    await watch.shows(/1 ошибка/);
    rmSync(join(folder, 'new'), { recursive: true });
    await watch.shows(/2 дорожные карты/);
    write('new/deep/er/roadmap.yaml', READY);
    write('new/deep/er/audit.yaml', AUDIT);
    await watch.shows(/3 дорожные карты/);
    write('new/deep/er/roadmap.yaml', roadmap());
    await watch.shows(/1 ошибка/);
    renameSync(join(folder, 'new'), join(folder, 'newer'));
    expect(await watch.shows(/1 ошибка/)).toContain('newer/deep/er/roadmap.yaml');
  });

  test('sees settings and all else that plans depend on', async () => {
    write(
      'south/roadmap.yaml',
      READY.replace('when', 'evidence: [{title: С, file: docs/1.pdf}], when'),
    );
    mkdirSync(join(folder, 'sub'));
    const watch = await watching();
    await watch.shows(/missing-evidence/);
    write('south/docs/1.pdf', 'pdf');
    await watch.shows(/^(?![\s\S]*missing-evidence)[\s\S]*готово/i);
    write('karta.config.yaml', 'kind: config\nextends: ../base.yaml\n');
    await watch.shows(/karta\.config\.yaml/);
    write('karta.config.yaml', 'kind: config\nextends: shared/base.yaml\n');
    await watch.shows(/shared\/base\.yaml/);
    write('shared/base.yaml', 'kind: config\nweek: 9\n');
    await watch.shows(/shared\/base\.yaml[\s\S]*unknown-field/);
    rmSync(join(folder, 'shared'), { recursive: true });
    await watch.shows(/^(?![\s\S]*unknown-field)[\s\S]*shared\/base\.yaml/);
  });

  test('says that there is no plan any more, and goes on', async () => {
    const watch = await watching();
    renameSync(join(folder, 'north'), join(folder, 'away'));
    renameSync(join(folder, 'away/roadmap.yaml'), join(folder, 'away/x.txt'));
    for (const file of ['south', 'away/audit.yaml']) {
      rmSync(join(folder, file), { recursive: true });
    }
    await watch.checks(1);
    write('north/roadmap.yaml', roadmap());
    write('north/audit.yaml', AUDIT);
    await watch.shows(/1 ошибка/);
  });

  test('loses no change, however fast they come', async () => {
    const watch = await watching(['--format', 'compact']);
    for (let at = 0; at < 40; at += 1) {
      write('north/roadmap.yaml', `${at % 2 === 0 ? roadmap() : READY}# ${at}\n`);
      await new Promise((resolve) => setTimeout(resolve, at % 7));
    }
    write('south/roadmap.yaml', roadmap());
    write('north/roadmap.yaml', READY.replace('"4.1"', '"8.8"'));
    await watch.shows(/north[^\n]*8\.8[^\n]*\n(?:.*\n)*?south[^\n]*9\.9/);
  });

  test('takes no notice of files that make no difference', async () => {
    const watch = await watching();
    write('north/notes.txt', 'ничего');
    const next = watch.checks(1);
    write('south/roadmap.yaml', roadmap());
    await next;
    expect(watch.err().split('проверено заново')).toHaveLength(2);
  });

  test('writes files anew each time', async () => {
    const watch = await watching(['--format', 'json', '--output', 'result.json']);
    const errors = (): number =>
      JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).summary.errors;
    expect([errors(), watch.out()]).toEqual([0, '']);
    const next = watch.checks(1);
    write('north/roadmap.yaml', roadmap());
    await next;
    expect(errors()).toBe(1);
  });

  test('a single file is watched too, and what lies outside is not', async () => {
    const watch = await watching(['north/roadmap.yaml']);
    await watch.shows(/Готово/);
    write('south/roadmap.yaml', roadmap());
    write('north/audit.yaml', AUDIT.replace('4.1', '4.2'));
    expect(await watch.shows(/4\.2/)).not.toContain('south');
  });
});

describe('verdicts that are kept', () => {
  const place = { today: '2022-10-01', language: 'ru' } as const;
  const groups: FileGroup[] = ['north', 'south'].map((school) => [
    { file: `${school}/audit.yaml`, kind: 'audit' },
    { file: `${school}/roadmap.yaml`, kind: 'roadmap' },
  ]);

  test('are those of plans that nothing has changed for', async () => {
    const kept = keepVerdicts({}, {});
    const check = () => kept.check(groups, { ...place, cwd: folder, folders: [folder] }, () => {});
    const [north, south] = await check();
    expect(await check()).toEqual([north, south]);
    write('south/roadmap.yaml', roadmap());
    const [sameNorth, otherSouth] = await check();
    expect(sameNorth).toBe(north);
    expect(otherSouth).not.toBe(south);
    expect(otherSouth?.findings).toHaveLength(1);
    write('north/karta.config.yaml', 'kind: config\n');
    const [otherNorth, sameSouth] = await check();
    expect(otherNorth).not.toBe(north);
    expect(sameSouth).toBe(otherSouth);
  });
});

describe('--watch refuses', () => {
  test.each([
    [['--changed'], '--changed'],
    [['--shard', '1/2'], '--shard'],
    [['--format', 'json'], '--format json=ФАЙЛ'],
    [['--format', 'sarif'], '--format sarif=ФАЙЛ'],
  ])('%j', async (args, said) => {
    const run = await runKarta(['validate', '--watch', ...args], { cwd: folder });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(said);
  });

  test('a folder without plans', async () => {
    mkdirSync(join(folder, 'empty'));
    const run = await runKarta(['validate', '--watch', 'empty'], { cwd: folder });
    expect(run).toMatchObject({ code: 2, out: '' });
  });
});
