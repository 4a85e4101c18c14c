import { describe, expect, test } from 'vitest';
import { AUDIT, findingsOf } from './check-texts.ts';

/** A plan with one text to judge, in which nothing else is wrong. */
const withText = (text: string, field = 'note'): string =>
  `activities:\n  - title: Беседы\n    when: май 2023\n    responsible: Методист\n    codes: ["4.1", "5.5"]\n    ${field}: ${JSON.stringify(text)}\n`;

/** The rule's findings, as «word → what is meant», and the places of the letters. */
async function mixed(text: string, field?: string): Promise<unknown[]> {
  const findings = await findingsOf(withText(text, field));
  expect(findings.filter(({ rule }) => rule !== 'mixed-alphabet')).toEqual([]);
  return findings.map(({ data, fix, range }) => {
    const { letters, meant } = data as { letters: { position: number }[]; meant: string };
    expect(range.end.column - range.start.column).toBe(1);
    return [letters.map(({ position }) => position), meant, fix?.replacement];
  });
}

describe('letters of the other alphabet', () => {
  test.each<[string, number[], string]>([
    ['cообщество', [1], 'сообщество'],
    ['Пeдагог', [2], 'Педагог'],
    ['Пeдaгог', [2, 4], 'Педагог'],
    ['сode', [1], 'code'],
    ['УBP', [2, 3], 'УВР'],
    ['CОШ', [1], 'СОШ'],
    ['Kypcы', [1, 2, 3, 4], 'Курсы'],
    ['VІІІ', [2, 3, 4], 'VIII'],
    ['ХII', [1], 'XII'],
    ['IТ', [2], 'IT'],
    ['Gооgle', [2, 3], 'Google'],
    ['ëжик', [1], 'ёжик'],
    ['2О22', [2], '2022'],
    ['1О.1О.2022', [2, 5], '10.10.2022'],
  ])('in «%s»', async (word, positions, meant) => {
    expect(await mixed(word)).toEqual([[positions, meant, meant]]);
    expect(await mixed(`Сначала «${word}», потом другое`)).toEqual([[positions, meant, meant]]);
  });

  test.each<[string, string]>([
    ['c 10 по 15 октября', 'с'],
    ['Встречи c родителями', 'с'],
    ['B течение года', 'В'],
    ['5A класс', 'А'],
    ['Ученики 5-A, 5-Б классов', 'А'],
    ['9 «B» класс', 'В'],
    ['10 B класс', 'В'],
    ['Для 9-x классов', 'х'],
    ['По плану BCOKO', 'ВСОКО'],
    ['Заседание MO учителей', 'МО'],
  ])('standing for a word: «%s»', async (text, meant) => {
    expect(await mixed(text)).toEqual([[expect.any(Array), meant, meant]]);
  });

  test('where nobody can tell what is meant, nothing is offered', async () => {
    expect(await mixed('педaгоg')).toEqual([[[4], 'педагоg', 'педагоg']]);
    expect(await mixed('бzседа')).toEqual([]);
  });
});

describe('nothing is wrong with', () => {
  test.each([
    'IT-специалист',
    'PR-акция',
    'wi-fi-точка',
    'VK-сообщество',
    'ВКонтакте/VK',
    'Zoom-встреча',
    'e-mail родителей',
    '№ 12',
    'II четверть, XXI век, X класс, VIII вид, IV–V классы',
    'Яндекс.Учебник, Учи.ру, Skysmart, «Google Класс»',
    'файл spravka-3.pdf и План.docx',
    'https://школа.ru/plan и www.школа12.рф',
    'ivanova@школа.ru',
    'ITшник, PRщик, QRкод, SMMщик',
    'в Excelе, по Zoomу',
    'витамин C детям',
    'вариант B сдаёт группа A',
    'формат A4, 3D-модель, 4K-видео, PISA-2022',
    '5З и 5О классы',
    'WorldSkills Россия',
    'бо́льший, Ёлка, Әлифба, Һәм, О́кна',
    'ФГОС, ВПР, ОГЭ, ГИА-9, «500+»',
    'School Olympiad: reading, writing',
    'm² и кг/м³, 5 °C',
    'Python, C++, 1С:Предприятие',
  ])('«%s»', async (text) => {
    expect(await mixed(text)).toEqual([]);
  });

  test('names of files and values that karta gives', async () => {
    const roadmap = withText('Т1', 'id').replace(
      'title',
      'evidence: [{title: Справка, file: справкa.pdf}]\n    title',
    );
    const found = (await findingsOf(roadmap)).filter(({ rule }) => rule === 'mixed-alphabet');
    expect(found).toEqual([]);
  });
});

describe('codes', () => {
  const AUDIT_WITH = (code: string): string => AUDIT.replace('"5.5"', `"${code}"`);
  const plan = (code: string): string => withText('Т').replace('"5.5"', `"${code}"`);

  test.each<[string, string, string, string[]]>([
    ['a Latin a for a Russian one', '5.5а', '5.5a', ['roadmap.yaml 9:24']],
    ['a Russian а for a Latin one', '5.5a', '5.5а', ['roadmap.yaml 9:24']],
    ['the letter О for a nought', '5.0', '5.О', ['roadmap.yaml 9:23']],
    ['the letter З for a 3', '3.1', 'З.1', ['roadmap.yaml 9:21']],
    ['the letter З for a 3 in the audit', 'З.1', '3.1', ['audit.yaml 9:17']],
    ['the same slip in both', '5.О', '5.О', ['audit.yaml 9:19', 'roadmap.yaml 9:23']],
    ['the same letter in both', '5.б', '5.б', []],
  ])('%s is told of and read as it is meant', async (_, inAudit, inPlan, places) => {
    const found = await findingsOf(plan(inPlan), AUDIT_WITH(inAudit));
    expect(found.map(({ rule }) => rule)).toEqual(places.map(() => 'mixed-alphabet'));
    expect(
      found.map(({ file, range: { start } }) => `${file} ${start.line}:${start.column}`),
    ).toEqual(places);
  });

  test('among several in one text the very letter is shown', async () => {
    const [found] = await findingsOf(
      plan('x').replace('["4.1", "x"]', '"4.1, 5.O"'),
      AUDIT_WITH('5.0'),
    );
    expect(found).toMatchObject({ rule: 'mixed-alphabet', fix: { replacement: '5.0' } });
    expect(found?.range).toEqual({ start: { line: 9, column: 20 }, end: { line: 9, column: 21 } });
  });

  test('a code of another look is still unknown', async () => {
    const rules = (await findingsOf(plan('5.7'), AUDIT_WITH('5.5'))).map(({ rule }) => rule);
    expect(rules).toContain('unknown-code');
  });

  test('letters that number factors are letters', async () => {
    const audit = AUDIT_WITH('З.1').replace('"4.1"', '"Б.1"');
    const roadmap = plan('З.1').replace('"4.1"', '"Б.1"');
    expect(await findingsOf(roadmap, audit)).toEqual([]);
  });

  test('without an audit a slip in codes is told of too', async () => {
    const found = await findingsOf(plan('5.О'), 'kind: audit\nschool: [');
    expect(found.map(({ rule }) => rule)).toEqual(['yaml-syntax', 'mixed-alphabet']);
  });
});

test('a task named with a letter of the other alphabet is that task', async () => {
  const tasks = 'tasks: [{id: T1, text: Помочь, codes: ["4.1", "5.5"]}]\n';
  const activity =
    'activities:\n  - {title: Беседы, when: май 2023, responsible: Методист, task: Т1}\n';
  const found = await findingsOf(tasks + activity);
  expect(found).toMatchObject([{ rule: 'mixed-alphabet', fix: { replacement: 'T1' } }]);
});

test('a school named in two alphabets is one school', async () => {
  const audit = AUDIT.replace('СОШ', 'CОШ');
  const found = await findingsOf(withText('Т'), audit);
  expect(found.map(({ rule, file }) => [rule, file])).toEqual([['mixed-alphabet', 'audit.yaml']]);
});

test('the message names the letter, its alphabet, its place and the right one', async () => {
  const said = async (text: string) => (await findingsOf(withText(text)))[0]?.message;
  expect(await said('Пeдагог')).toBe(
    'В слове «Пeдагог» вторая буква, «e», латинская: наберите русскую «е».',
  );
  expect(await said('преподавательницa')).toContain('17-я буква, «a», латинская');
  expect(await said('Пeдaгог и cовет')).toBe(
    'В слове «Пeдaгог» стоят латинские буквы «e» (2-й знак) и «a» (4-й знак): наберите «Педагог» заново (и ещё слов с такими буквами в этом тексте: 1).',
  );
  expect(await said('по BCOKO')).toBe(
    'Слово «BCOKO» набрано латинскими буквами: наберите его русскими.',
  );
  expect(await said('в 2О22 году')).toBe('В числе «2О22» 2-й знак — буква «О»: наберите цифру 0.');
});
