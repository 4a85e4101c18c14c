import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ActivityEntry, AuditFile, RoadmapFile } from '../../src/schema/types.ts';
import { schoolDocx, schoolHtml } from '../import/word-files.ts';
import { type Run, runKarta } from '../run-karta.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const karta = (...args: string[]): Promise<Run> => runKarta(args, { cwd: folder });
const put = (name: string, text: string | Uint8Array): void =>
  writeFileSync(join(folder, name), text);

const TABLE = [
  '№\tМероприятие\tКод параметра\tСрок\tОтветственные\tЦвет папки',
  '1\tСобрания\t9.3\tдо 15.11.2022\tМетодист\t12',
  '2\tКурсы\t4.1\tв течение года\tДиректор\t',
].join('\n');

/** What both tell, wherever people have since mended the text by hand. */
function facts({ activities }: RoadmapFile): object[] {
  const plain = (text: string | undefined): string =>
    (text ?? '')
      .replace(/<\/?p>/g, '')
      .replace(/^\d+\. ?/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return activities.map((one: ActivityEntry) => ({
    id: one.id,
    codes: typeof one.codes === 'string' ? one.codes.split(', ') : one.codes,
    when: one.when,
    responsible: one.responsible,
    participants: one.participants,
    place: one.place,
    // What is one text there may have been taken apart here.
    words: [one.title, ...(one.steps ?? []).map(({ title }) => title)].map(plain).join(''),
    forms: [one.form, ...(one.steps ?? []).map(({ form }) => form)].map(plain).join(''),
  }));
}

describe('the roadmap as received, in Word', () => {
  const example = resolve('examples/school-12-as-received');

  test('is what the test makes of it anew', async () => {
    put('made.docx', await schoolDocx());
    copyFileSync(join(example, 'roadmap.docx'), join(folder, 'kept.docx'));
    const [made, kept] = await Promise.all(
      ['made', 'kept'].map((name) =>
        karta('import', `${name}.docx`, '--dry-run', '--format', 'json'),
      ),
    );
    const withoutName = (run: Run | undefined): string =>
      run?.out.replaceAll(/made|kept/g, '') ?? '';
    expect(withoutName(kept)).toBe(withoutName(made));
  });

  test.each(['docx', 'html'])('comes out as the example from .%s', async (ending) => {
    const source = ending === 'docx' ? await schoolDocx() : schoolHtml();
    put(`plan.${ending}`, source);
    const { code, out, err } = await karta('import', `plan.${ending}`, '--out', 'school');
    expect(code).toBe(1);
    expect(out).toContain('Коды взяты по номерам строк аудита');
    expect(err).toContain('записано: school/audit.yaml, school/roadmap.yaml');
    const theirs = (name: string): string => readFileSync(join(example, name), 'utf8');
    const audit = parse(read('school/audit.yaml')) as AuditFile;
    expect(audit).toEqual(parse(theirs('audit.yaml')));
    const roadmap = parse(read('school/roadmap.yaml')) as RoadmapFile;
    const known = parse(theirs('roadmap.yaml').replace('Совершенствовани е', 'Совершенствование'));
    expect(facts(roadmap)).toEqual(facts(known));
    expect(roadmap).toMatchObject({ period: '2022/2023', approval: known.approval });
  });
});

describe('karta import', () => {
  test('makes files that begin with their schema and validate', async () => {
    put('plan.txt', TABLE);
    const { err } = await karta('import', 'plan.txt', '--school', 'Школа', '--out', 'a');
    expect(err).toBe(
      'karta: записано: a/audit.yaml, a/roadmap.yaml\nkarta: дальше: исправьте названное и проверьте снова, karta validate a\n',
    );
    expect(read('a/roadmap.yaml')).toMatch(/^# yaml-language-server: \$schema=\.karta\/roadmap/);
    expect(existsSync(join(folder, 'a/.karta/roadmap.schema.json'))).toBe(true);
    const check = await karta('validate', 'a', '--format', 'json');
    const rules = JSON.parse(check.out).findings.map(({ rule }: { rule: string }) => rule);
    expect([...new Set(rules)]).toEqual(['placeholder']);
  });

  test('keeps columns that it does not know in notes, unless told what they are', async () => {
    put('plan.txt', TABLE);
    const { out } = await karta('import', 'plan.txt', '--dry-run', '--width', '200');
    expect(out).toContain('note: "Цвет папки: 12"');
    expect(out).toContain('--map "Цвет папки=');
    const told = await karta('import', 'plan.txt', '--dry-run', '--map', 'цвет папки=место');
    expect(told.out).toContain('place: "12"');
    const wrong = await karta('import', 'plan.txt', '--map', 'Цвет папки=куда');
    expect([wrong.code, wrong.err.includes('место')]).toEqual([2, true]);
  });

  test('writes nothing on a dry run', async () => {
    put('plan.txt', TABLE);
    const { err } = await karta('import', 'plan.txt', '--dry-run', '--out', 'a');
    expect(err).toContain('ничего не записано');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  test('leaves a plan that is there alone without --force, and only adds to it with it', async () => {
    put('plan.txt', TABLE);
    await karta('import', 'plan.txt', '--school', 'Школа');
    const changed = read('roadmap.yaml').replace('до 15.11.2022', 'до 20.11.2022  # сдвинули');
    put('roadmap.yaml', changed);
    const refused = await karta('import', 'plan.txt');
    expect([refused.code, read('roadmap.yaml')]).toEqual([2, changed]);
    expect(refused.err).toContain('--force');
    put('plan.txt', `${TABLE}\n3\tДень родителей\t9.3\t12.05.2023\tМетодист\t`);
    const { out, err } = await karta('import', 'plan.txt', '--force');
    expect(out).toContain('+    title: День родителей');
    expect(err).toContain('дописано: roadmap.yaml');
    expect(read('roadmap.yaml').startsWith(changed)).toBe(true);
    const again = await karta('import', 'plan.txt', '--force');
    expect(again.err).toContain('файлы не изменились');
  });

  test('takes the audit that lies there already', async () => {
    put('audit.txt', 'Фактор\tПараметр\tКод\nКадры\tНехватка\t4.1\nСемьи\tРодители\t9.3');
    await karta('import', 'audit.txt', '--school', 'Школа');
    const audit = read('audit.yaml');
    put('plan.txt', TABLE);
    const { code } = await karta(
      'import',
      'plan.txt',
      '--school',
      'Школа',
      '--period',
      '2022/2023',
    );
    // Its title is still to be filled in.
    expect([code, read('audit.yaml')]).toEqual([1, audit]);
    const { out } = await karta('validate', '--format', 'json');
    const found = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    // The title alone: the text names none.
    expect(found).toEqual(['placeholder']);
  });

  test('reads what comes through a pipe', async () => {
    const { out } = await runKarta(['import', '-', '--dry-run'], { cwd: folder, input: TABLE });
    expect(out).toContain('title: Собрания');
  });

  test('tells programs the same, with the findings', async () => {
    put('plan.txt', TABLE);
    const { out } = await karta('import', 'plan.txt', '--dry-run', '--format', 'json');
    const { kind, counts, findings, files } = JSON.parse(out);
    expect(kind).toBe('import');
    expect(counts).toMatchObject({ activities: 2, dated: 2, known: 2 });
    expect(findings.length).toBeGreaterThan(0);
    expect(files.map(({ file }: { file: string }) => file)).toEqual(['audit.yaml', 'roadmap.yaml']);
  });

  test.each([
    ['нет.docx', undefined, 'Файла нет.docx нет'],
    ['текст.txt', 'Просто текст.', 'дайте сам документ .docx'],
    ['план.yaml', 'kind: roadmap', 'karta validate план.yaml'],
    ['таблица.txt', 'Имя\tКласс\nИван\t5', '--map'],
  ])('says in one sentence why %s gives nothing', async (name, text, word) => {
    if (text !== undefined) put(name, text);
    const { code, err } = await karta('import', name);
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

/** What a plan says, however it says it: what its times, people and codes are read as. */
async function itemsOf(path: string): Promise<object[]> {
  const { out } = await karta('plan', path, '--format', 'json', '--today', '2023-04-24');
  const { items } = JSON.parse(out).plans[0];
  return items.map((item: Item) => {
    const { note: _, text: __, state, daysLate: ___, evidence, ...rest } = item;
    return {
      ...rest,
      title: bare(item.title),
      form: bare(item.form ?? ''),
      // A printed plan does not tell what is in progress, nor where files lie.
      state: ['done', 'done-late', 'cancelled'].includes(state) ? state : 'open',
      evidence: evidence.map(({ title, number, date }) => {
        return { title, number: number?.replace(/^№ /, '') ?? null, date };
      }),
    };
  });
}

interface Item {
  title: string;
  form: string | null;
  note: string | null;
  text: string;
  state: string;
  daysLate: number;
  evidence: { title: string | null; number: string | null; date: string | null }[];
}

/** Without the damage that an import takes out. */
function bare(text: string): string {
  return text
    .replace(/<\/?p>/g, '')
    .replace(/^\d\. ?/, '')
    .replace(/[\s-]+/g, '');
}

describe.each(['docx', 'html'])('a round trip through .%s', (ending) => {
  test.each(['school-12', 'programme', 'region/school-3', 'region/school-18', 'region/berezovka'])(
    '%s',
    async (name) => {
      const source = resolve('examples', name);
      const printed = await karta('plan', source, '--output', `plan.${ending}`);
      expect(printed.code).toBe(0);
      const { out } = await karta('import', `plan.${ending}`, '--out', 'back', '--format', 'json');
      const doubts = (JSON.parse(out).remarks as { kind: string; message: string }[])
        .filter(({ kind }) => kind !== 'cleaned')
        .map(({ message }) => message);
      // The audit is a document of its own.
      expect(doubts).toEqual([expect.stringContaining('нет таблицы аудита')]);
      expect(await itemsOf('back')).toEqual(await itemsOf(source));
      const [before, after] = [join(source, 'roadmap.yaml'), join(folder, 'back/roadmap.yaml')].map(
        (path) => parse(readFileSync(path, 'utf8')) as RoadmapFile,
      );
      for (const key of ['title', 'period', 'approval', 'goal'] as const) {
        expect(after?.[key]).toEqual(before?.[key]);
      }
      const { school } = before ?? {};
      expect(after?.school).toBe(typeof school === 'string' ? school : school?.name);
      const textsOf = (roadmap: RoadmapFile | undefined) => roadmap?.tasks?.map(({ text }) => text);
      expect(textsOf(after)).toEqual(textsOf(before));
    },
  );

  test('the roadmap as received: all but its damage', async () => {
    const source = resolve('examples/school-12-as-received');
    await karta('plan', source, '--output', `plan.${ending}`);
    await karta('import', `plan.${ending}`, '--out', 'back');
    const back = parse(read('back/roadmap.yaml')) as RoadmapFile;
    expect(back.activities.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    // Three activities were pasted into the title of the first one: these are parted.
    const others = (items: object[]) => items.filter((one) => !('id' in one && one.id === '1'));
    expect(others(await itemsOf('back'))).toEqual(others(await itemsOf(source)));
  });
});

test('small changes are one line for people and one each for programs', async () => {
  put(
    'plan.txt',
    TABLE.replace('в течение года', 'в\u00a0течение\u00a0года').replace('до ', 'до\u00a0'),
  );
  const people = await karta('import', 'plan.txt', '--dry-run', '--width', '200');
  expect(people.out).toContain('Неразрывные пробелы заменены обычными: 3 места');
  expect(people.out).not.toContain('Поставлен обычный пробел');
  const { out } = await karta('import', 'plan.txt', '--dry-run', '--format', 'json');
  const cleaned = JSON.parse(out).remarks.filter(
    ({ kind }: { kind: string }) => kind === 'cleaned',
  );
  expect(cleaned).toHaveLength(2);
  expect(cleaned[0].message).toContain('Поставлен обычный пробел');
});
