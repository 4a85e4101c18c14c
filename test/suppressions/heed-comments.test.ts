import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hiddenBy } from '../../src/suppressions/rules.ts';
import { AUDIT, checkTexts, HEAD } from '../rules/check-texts.ts';

interface Found {
  /** What is left, as `rule line`. */
  left: string[];
  suppressed: number;
}

/** Checks a roadmap of these activities; the first line of them is line 6. */
async function check(activities: string, audit = AUDIT): Promise<Found> {
  return checkWhole(`${HEAD}activities:\n${activities}`, audit);
}

async function checkWhole(roadmap: string, audit = AUDIT): Promise<Found> {
  const { findings, suppressed } = await checkTexts({
    'roadmap.yaml': roadmap,
    'audit.yaml': audit,
  });
  return { left: findings.map(({ rule, range }) => `${rule} ${range.start.line}`), suppressed };
}

const usual = 'when: ноябрь 2022, responsible: Директор';
const codes = '["4.1", "5.5"]';
const why = 'согласовано с районом';
/** An activity without codes, another with all of them. */
const rest = `  - {title: Педсоветы, ${usual}, codes: ${codes}}\n`;

describe('a comment accepts what stands on its line', () => {
  test.each<[string, string]>([
    ['behind a value', `  - title: Беседы # karta-ignore no-codes: ${why}\n    ${flow(usual)}`],
    ['on the line above', `  # karta-ignore no-codes: ${why}\n  - {title: Беседы, ${usual}}\n`],
    [
      'further up, with comments and blanks between',
      `  # karta-ignore no-codes: ${why}\n\n  # так решили\n  - {title: Беседы, ${usual}}\n`,
    ],
    ['behind brackets', `  - {title: Беседы, ${usual}} # karta-ignore no-codes: ${why}\n`],
    ['behind a dash', `  - # karta-ignore no-codes: ${why}\n    title: Беседы\n    ${flow(usual)}`],
    [
      'behind another comment',
      `  - {title: Беседы, ${usual}} # без кода # karta-ignore no-codes: ${why}\n`,
    ],
    [
      'above with Windows line ends',
      `  # karta-ignore no-codes: ${why}\r\n  - {title: Беседы, ${usual}}\r\n`,
    ],
  ])('%s', async (_, activity) => {
    expect(await check(activity + rest)).toEqual({ left: [], suppressed: 1 });
  });

  test.each<[string, string]>([
    ['a key above its value', `    # karta-ignore placeholder: ${why}\n    note:\n      ФИО ___\n`],
    [
      'a text over lines',
      `    # karta-ignore placeholder: ${why}\n    note: |\n      Да.\n      ___\n`,
    ],
    [
      'the header of such a text',
      `    note: | # karta-ignore placeholder: ${why}\n      Да.\n      ___\n`,
    ],
    ['the end of quotes', `    note: "___\n      и ещё" # karta-ignore placeholder: ${why}\n`],
    [
      'two lines of comments',
      `    # karta-ignore no-codes, placeholder: ${why}\n    # karta-ignore placeholder: ${why}\n    note: ___\n`,
    ],
  ])('%s', async (_, lines) => {
    const { left, suppressed } = await check(
      `  - title: Беседы\n    codes: ${codes}\n    ${flow(usual)}${lines}`,
    );
    expect(left.filter((one) => !one.startsWith('unused-suppression'))).toEqual([]);
    expect(suppressed).toBeGreaterThan(0);
  });

  test('a list over lines in brackets, each item by itself', async () => {
    const lines = `      "9.9", # karta-ignore unknown-code: ${why}\n      "9.8",\n    ]\n`;
    const activity = `  - title: Беседы\n    ${flow(usual)}    codes: [\n${lines}${rest}`;
    expect(await check(activity)).toEqual({ left: ['unknown-code 11'], suppressed: 1 });
  });

  test('several rules of one line, and each finding of a rule', async () => {
    const bad = `codes: ["9.9", "9.8"], when: ноябрь 2022`;
    const comment = `# karta-ignore unknown-code, no-responsible: ${why}`;
    const found = await check(`  - {title: Беседы, ${bad}} ${comment}\n${rest}`);
    expect(found).toEqual({ left: [], suppressed: 3 });
  });

  test('the file as a whole, above its first field', async () => {
    const comment = `# Школа № 12\n\n# karta-ignore no-audit: аудит будет весной\n---\n`;
    const bad = `${comment}${HEAD}audit: другой.yaml\n`.replace('audit: другой.yaml\n', '');
    const { findings, suppressed } = await checkTexts({
      'roadmap.yaml': `\ufeff${bad}activities:\n${rest}`,
    });
    expect(findings).toEqual([]);
    expect(suppressed).toBe(1);
  });
});

describe('a comment accepts nothing', () => {
  test.each<[string, string, string[]]>([
    [
      'of another rule',
      `  - {title: Беседы, ${usual}} # karta-ignore unknown-code: ${why}\n`,
      ['no-codes 6', 'unused-suppression 6'],
    ],
    [
      'of the line below, behind a value',
      `  - {title: Сбор, ${usual}, codes: ["4.1"]} # karta-ignore no-codes: ${why}\n  - {title: Беседы, ${usual}}\n`,
      ['unused-suppression 6', 'no-codes 7'],
    ],
    [
      'of the line above',
      `  - {title: Беседы, ${usual}}\n  # karta-ignore no-codes: ${why}\n`,
      ['no-codes 6', 'unused-suppression 7'],
    ],
    [
      'in a text of several lines',
      `  - title: Беседы\n    ${flow(usual)}    note: |\n      # karta-ignore no-codes: ${why}\n`,
      ['no-codes 6', 'misspelt-suppression 10'],
    ],
    [
      'at the end of a line of such a text',
      `  - title: Беседы\n    ${flow(usual)}    note: >-\r\n      Да.\r\n      Нет. # karta-ignore no-codes: ${why}\r\n`,
      ['no-codes 6', 'misspelt-suppression 11'],
    ],
    [
      'in a text that tells of such comments',
      `  - title: Беседы\n    ${flow(usual)}    note: |\n      Напишите # karta-ignore no-codes: причина\n      или # karta-ignore no-kodes: ${why}\n      Слово «# karta-ignore no-codes: ${why}» здесь\n`,
      ['no-codes 6'],
    ],
    [
      'in quotes',
      `  - {title: Беседы, ${usual}, note: "# karta-ignore no-codes: ${why}"}\n`,
      ['no-codes 6'],
    ],
    [
      'without a reason',
      `  - {title: Беседы, ${usual}} # karta-ignore no-codes\n`,
      ['no-codes 6', 'suppression-without-reason 6'],
    ],
    [
      'about comments',
      `  # karta-ignore suppression-without-reason, unused-suppression: ${why}\n  - {title: Беседы, ${usual}} # karta-ignore no-codes\n`,
      ['unused-suppression 6', 'no-codes 7', 'suppression-without-reason 7'],
    ],
  ])('%s', async (_, activity, left) => {
    expect(await check(activity + rest)).toEqual({ left, suppressed: 0 });
  });

  test('of a file that can’t be read, about which no more is said', async () => {
    const found = await checkWhole(`${HEAD}# karta-ignore yaml-syntax: ${why}\nactivities: [\n`);
    expect(found).toEqual({ left: ['yaml-syntax 6'], suppressed: 0 });
  });
});

describe('nothing is said of comments that can’t be judged', () => {
  const idle = `  - {title: Беседы, ${usual}, codes: ${codes}} # karta-ignore unknown-code: ${why}\n`;

  test('as here, where they can be', async () => {
    expect((await check(idle)).left).toEqual(['unused-suppression 6']);
  });

  test('without an audit no code is compared', async () => {
    const { findings } = await checkTexts({ 'roadmap.yaml': `${HEAD}activities:\n${idle}` });
    expect(findings.map(({ rule }) => rule)).toEqual(['no-audit']);
  });

  test('but what needs no audit is looked for', async () => {
    const { findings } = await checkTexts({
      'roadmap.yaml': `${HEAD}activities:\n${idle.replace('unknown-code', 'placeholder')}`,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['no-audit', 'unused-suppression']);
  });

  test.each([
    'unknown-code',
    'renumbered-codes',
    'school-mismatch',
    'mixed-alphabet',
    'invisible-character',
    'participants-code',
  ])('what the fixture of %s loses with its audit is known to need one', async (id) => {
    const folder = new URL(`../rules/${id}/`, import.meta.url);
    const texts = readdirSync(folder).flatMap((file) =>
      file.endsWith('.yaml') ? [[file, readFileSync(new URL(file, folder), 'utf8')] as const] : [],
    );
    const roadmaps = texts.filter(([file]) => !file.endsWith('audit.yaml'));
    const placed = async (some: typeof texts): Promise<Map<string, string>> => {
      const { findings } = await checkTexts(Object.fromEntries(some));
      const own = findings.filter(({ file }) => !file.endsWith('audit.yaml'));
      return new Map(
        own.map((one) => [`${one.rule} ${one.file} ${one.range.start.line}`, one.rule]),
      );
    };
    const alone = await placed(roadmaps);
    const isHidden = hiddenBy([{ rule: 'no-audit', isAccepted: true }]);
    for (const [place, rule] of await placed(texts)) {
      if (!alone.has(place)) expect(isHidden(rule), place).toBe(true);
    }
  });

  test('nor with an audit that can’t be read', async () => {
    const found = await check(idle, 'kind: audit\nfactors: [\n');
    expect(found.left).not.toContain('unused-suppression 6');
  });

  test('an audit outside what is checked may be used by other plans', async () => {
    const folder = { 'b/audit.yaml': AUDIT.replace('\n', `\n# karta-ignore no-codes: ${why}\n`) };
    const roadmap = `${HEAD}audit: ../b/audit.yaml\nactivities:\n${rest}`;
    const whole = await checkTexts({ ...folder, 'a/roadmap.yaml': roadmap });
    expect(whole.findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'b/audit.yaml unused-suppression',
    ]);
    const plans = { 'b/shared.txt': folder['b/audit.yaml'] };
    const other = roadmap.replace('../b/audit.yaml', '../b/shared.txt');
    expect((await checkTexts({ ...plans, 'a/roadmap.yaml': other })).findings).toEqual([]);
  });
});

describe('where the codes are numbers of rows', () => {
  const bad = `${HEAD}activities:\n  - {title: Беседы, ${usual}, codes: ["1.1", "2.1"]}\n`;

  test('a comment is unused that has nothing to do with codes', async () => {
    const { left } = await checkWhole(`# karta-ignore placeholder: ${why}\n${bad}`);
    expect(left).toContain('renumbered-codes 7');
    expect(left).toContain('unused-suppression 1');
  });

  test('but nothing is said of what the numbers may seem to answer to', async () => {
    const audit = AUDIT.replace('kind', `# karta-ignore uncovered-parameter: ${why}\nkind`);
    expect((await checkWhole(bad, audit)).left).not.toContain('unused-suppression 1');
    expect((await check(rest, audit)).left).toEqual(['unused-suppression 1']);
  });
});

describe('what else comments do', () => {
  test('in an audit that two roadmaps share they count once', async () => {
    const audit = AUDIT.replace(
      '      - {code: "5.5"',
      `      # karta-ignore uncovered-parameter: ${why}\n$&`,
    );
    const roadmap = `${HEAD}activities:\n  - {title: Педсоветы, ${usual}, codes: ["4.1"]}\n`;
    const texts = { 'audit.yaml': audit, 'roadmap.yaml': roadmap, 'b.roadmap.yaml': roadmap };
    const { findings, suppressed } = await checkTexts(texts);
    expect(findings).toEqual([]);
    expect(suppressed).toBe(1);
  });

  test('in settings they have no effect, and are told of once', async () => {
    const roadmap = `${HEAD}activities:\n${rest}`;
    const { findings } = await checkTexts({
      'karta.config.yaml': `kind: config\nbad: 1 # karta-ignore unknown-field: ${why}\n`,
      'a/roadmap.yaml': roadmap,
      'a/audit.yaml': AUDIT,
      'b/roadmap.yaml': roadmap,
      'b/audit.yaml': AUDIT,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-field', 'unused-suppression']);
  });

  test('of a rule that is off they are not unused, and accept nothing', async () => {
    const { findings, suppressed } = await checkTexts({
      'karta.config.yaml': 'kind: config\nrules: {no-codes: off}\n',
      'audit.yaml': AUDIT,
      'roadmap.yaml': `${HEAD}activities:\n  # karta-ignore no-codes: ${why}\n  - {title: Беседы, ${usual}}\n${rest}`,
    });
    expect(findings).toEqual([]);
    expect(suppressed).toBe(0);
  });

  test('settings say how bad what is wrong with them is', async () => {
    const { findings } = await checkTexts({
      'karta.config.yaml': 'kind: config\nrules: {unused-suppression: error}\n',
      'audit.yaml': AUDIT,
      'roadmap.yaml': `# karta-ignore no-codes: ${why}\n${HEAD}activities:\n${rest}`,
    });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'unused-suppression error',
    ]);
  });

  test('fixes make of a comment what was meant', async () => {
    const line = `  - {title: Беседы, ${usual}} # karta-ingore no-codes — ${why}`;
    const { findings } = await checkTexts({
      'audit.yaml': AUDIT,
      'roadmap.yaml': `${HEAD}activities:\n${line}\n${rest}`,
    });
    const { fix } = findings.find(({ rule }) => rule === 'misspelt-suppression') ?? {};
    const { start, end } = fix?.range ?? { start: { column: 0 }, end: { column: 0 } };
    const mended = line.slice(0, start.column - 1) + fix?.replacement + line.slice(end.column - 1);
    expect(await check(`${mended}\n${rest}`)).toEqual({ left: [], suppressed: 1 });
  });

  test('thousands of them above one line are one acceptance', async () => {
    const comments = `  # karta-ignore no-codes: ${why}\n`.repeat(2000);
    const found = await check(`${comments}  - {title: Беседы, ${usual}}\n${rest}`);
    expect(found).toEqual({ left: [], suppressed: 1 });
  });
});

/** Fields as lines of a block. */
function flow(fields: string): string {
  return `${fields.replaceAll(', ', '\n    ')}\n`;
}
