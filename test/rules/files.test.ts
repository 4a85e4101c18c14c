import { describe, expect, test } from 'vitest';
import { AUDIT, checkTexts, HEAD } from './check-texts.ts';

const ACTIVITIES =
  'activities:\n  - {title: Курсы, when: май 2023, responsible: Методист, codes: "4.1, 5.5"}\n';
const ROADMAP = HEAD + ACTIVITIES;

async function rulesOf(texts: Record<string, string>): Promise<string[]> {
  const { findings } = await checkTexts(texts);
  return findings.map(({ file, rule }) => `${file} ${rule}`);
}

describe('school-mismatch', () => {
  const withSchool = (school: string) => ROADMAP.replace(/school:.*/, `school: ${school}`);
  const auditOf = (school: string) => AUDIT.replace(/school:.*/, `school: ${school}`);

  test.each([
    ['letter case', 'мбоу «сош № 12»'],
    ['kinds of quotes', '"МБОУ \\"СОШ № 12\\""'],
    ['blanks', 'МБОУ  « СОШ №12 »'],
    ['fields', '{name: МБОУ «СОШ № 12», id: school-12}'],
  ])('%s make no other school', async (_, school) => {
    expect(await rulesOf({ 'roadmap.yaml': withSchool(school), 'audit.yaml': AUDIT })).toEqual([]);
  });

  test('another number does', async () => {
    const texts = { 'roadmap.yaml': withSchool('МБОУ «СОШ № 112»'), 'audit.yaml': AUDIT };
    expect(await rulesOf(texts)).toEqual(['roadmap.yaml school-mismatch']);
  });

  test('where both give an id, the id decides', async () => {
    const audit = auditOf('{name: Школа 12, id: "12"}');
    const same = { 'roadmap.yaml': withSchool('{name: Лицей, id: "12"}'), 'audit.yaml': audit };
    expect(await rulesOf(same)).toEqual([]);
    const other = { 'roadmap.yaml': withSchool('{name: Школа 12, id: "13"}'), 'audit.yaml': audit };
    const { findings } = await checkTexts(other);
    expect(findings).toMatchObject([{ path: ['school', 'id'], data: { by: 'id', audit: '12' } }]);
  });
});

describe('missing-evidence', () => {
  const proved = (file: string) =>
    `${HEAD}activities:\n  - {title: Курсы, when: март 2023, responsible: Методист, codes: "4.1, 5.5", done: 05.03.2023, evidence: {title: Список, file: ${file}}}\n`;

  test('a file is looked for from the roadmap’s folder', async () => {
    const files = { 'school/audit.yaml': AUDIT, 'school/docs/list.pdf': '' };
    const at = (file: string) => rulesOf({ ...files, 'school/roadmap.yaml': proved(file) });
    expect(await at('docs/list.pdf')).toEqual([]);
    expect(await at('./docs/../docs/list.pdf')).toEqual([]);
    expect(await at("'docs\\list.pdf'")).toEqual([]);
    expect(await at('list.pdf')).toEqual(['school/roadmap.yaml missing-evidence']);
    expect(await at('school/docs/list.pdf')).toEqual(['school/roadmap.yaml missing-evidence']);
  });

  test('a file outside the checked folder is told of as such', async () => {
    const texts = { 'roadmap.yaml': proved('../list.pdf'), 'audit.yaml': AUDIT };
    const { findings } = await checkTexts(texts);
    expect(findings).toMatchObject([{ data: { file: '../list.pdf', reason: 'outside' } }]);
  });

  test('a text is no file', async () => {
    const yaml = proved('x').replace(/\{title: Список.*?\}/, 'docs/list.pdf');
    expect(await rulesOf({ 'roadmap.yaml': yaml, 'audit.yaml': AUDIT })).toEqual([]);
  });
});

describe('which audit a roadmap answers to', () => {
  test('x.roadmap.yaml finds x.audit.yaml, else audit.yaml', async () => {
    const own = await checkTexts({
      'x.roadmap.yaml': ROADMAP,
      'x.audit.yaml': AUDIT,
      'audit.yaml': AUDIT,
    });
    expect(own.plans.map(({ at, audit }) => [at.file, audit?.at.file])).toEqual([
      ['x.roadmap.yaml', 'x.audit.yaml'],
      ['audit.yaml', 'audit.yaml'],
    ]);
    const common = await checkTexts({ 'x.roadmap.yaml': ROADMAP, 'audit.yaml': AUDIT });
    expect(common.plans.map(({ audit }) => audit?.at.file)).toEqual(['audit.yaml']);
  });

  test('the field audit comes before what lies beside', async () => {
    const roadmap = `${HEAD}audit: ../common/audit.yaml\n${ACTIVITIES}`;
    const { plans, findings } = await checkTexts({
      'a/roadmap.yaml': roadmap,
      'a/audit.yaml': AUDIT.replaceAll('5.5', '5.6'),
      'common/audit.yaml': AUDIT,
    });
    expect(findings).toEqual([]);
    expect(plans[0]?.audit?.at.file).toBe('common/audit.yaml');
  });

  test('an audit that two roadmaps share is told of once', async () => {
    const shared = `${AUDIT}  - name: Семьи
    parameters:
      - {code: "4.1", name: Опять тот же код}
      - {code: "9.3", name: Родители далеки от школы}
`;
    const found = await rulesOf({
      'a.roadmap.yaml': ROADMAP,
      'b.roadmap.yaml': ROADMAP,
      'audit.yaml': shared.replace('factors', 'date: 31.02.2022\nfactors'),
    });
    expect(found.sort()).toEqual([
      'audit.yaml duplicate-code',
      'audit.yaml impossible-date',
      'audit.yaml uncovered-parameter',
    ]);
  });

  test('an audit that is not there does not count as a file that was read', async () => {
    expect((await checkTexts({ 'roadmap.yaml': ROADMAP })).files).toEqual(['roadmap.yaml']);
  });
});
