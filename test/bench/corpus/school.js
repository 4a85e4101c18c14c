import { FACTORS } from './catalogue.js';
import { pastDay, writeDate } from './dates.js';
import * as words from './words.js';

const PARAMETERS = 27;
const ACTIVITIES = 25;

/** The files of one school, each as a list of lines. `random` decides what they say. */
export function writeSchool(number, random) {
  const school = [
    'school:',
    `  name: МБОУ «СОШ № ${number + 1}»`,
    `  id: school-${number + 1}`,
    `  municipality: Муниципальный округ ${(number % 20) + 1}`,
  ];
  const all = FACTORS.flatMap(({ parameters }) => parameters);
  const codes = random.sample(all, PARAMETERS).map(({ code }) => code);
  return { audit: writeAudit(school, codes, random), roadmap: writeRoadmap(school, codes, random) };
}

function writeAudit(school, codes, random) {
  const lines = [
    '# Итоги входного аудита',
    'kind: audit',
    ...school,
    'date: 24.08.2022',
    'factors:',
  ];
  for (const factor of FACTORS) {
    const found = factor.parameters.filter(({ code }) => codes.includes(code));
    if (found.length === 0) continue;
    lines.push(`  - name: ${factor.name}`, `    code: "${factor.code}"`, '    parameters:');
    for (const { code, name } of found) {
      lines.push(
        `      - code: "${code}"`,
        `        name: ${name}`,
        `        level: ${random.pick(['low', 'medium', 'high'])}`,
        `        value: ${writeValue(random)}`,
        `        note: ${random.pick(words.MEASURED)}, опрошено ${random.int(20, 400)} человек`,
      );
    }
  }
  return lines;
}

function writeValue(random) {
  const part = `${random.int(3, 60)} % обучающихся`;
  const classes = random.int(2, 9);
  return random.pick([
    part,
    `${random.int(2, 40)} из ${random.int(60, 900)} человек`,
    `${part}, больше всего в ${classes} классах`,
  ]);
}

function writeRoadmap(school, codes, random) {
  const [goal, now] = [random.int(8, 20), random.int(21, 40)];
  const lines = [
    `# Дорожная карта на 2022/2023 учебный год`,
    'kind: roadmap',
    'title: Дорожная карта по профилактике учебной неуспешности',
    ...school,
    'audit: audit.yaml',
    'period: 2022/2023',
    'approval:',
    '  position: Директор',
    `  name: ${random.pick(words.PEOPLE)}`,
    `  order: № ${random.int(90, 250)}`,
    '  date: 30.08.2022',
    'goal: Снизить долю обучающихся с рисками учебной неуспешности',
    'targets:',
    `  - {text: Доля обучающихся с рисками неуспешности, baseline: ${now} %, goal: ${goal} %, due: 31.05.2023}`,
    'activities:',
  ];
  for (let at = 0; at < ACTIVITIES; at += 1) {
    // Two activities answer to two parameters each, so that 25 of them cover all 27; more codes come by chance.
    const own = [codes[at], at < PARAMETERS - ACTIVITIES ? codes[ACTIVITIES + at] : undefined];
    if (random.chance(0.3)) own.push(random.pick(codes));
    const set = [...new Set(own.filter((code) => code !== undefined))];
    lines.push(...writeActivity(at + 1, set, random));
  }
  return lines;
}

function writeActivity(id, codes, random) {
  const list = codes.map((code) => `"${code}"`).join(', ');
  const lines = [
    `  - id: ${id}`,
    `    title: ${random.pick(words.TITLES)} ${random.pick(words.ABOUT)}`,
    `    codes: ${random.chance(0.2) ? `"${codes.join(', ')}"` : `[${list}]`}`,
  ];
  if (random.chance(0.6)) lines.push(`    form: ${random.pick(words.FORMS)}`);
  if (random.chance(0.5)) lines.push(`    participants: ${random.pick(words.PARTICIPANTS)}`);
  if (random.chance(0.2)) lines.push(`    place: ${random.pick(words.PLACES)}`);
  lines.push(`    when: ${writeDate(random)}`, `    responsible: ${writeRole(random)}`);
  lines.push(`    documents: [${random.sample(words.DOCUMENTS, random.int(1, 2)).join(', ')}]`);
  if (random.chance(0.15)) lines.push(...writeDone(random));
  else if (random.chance(0.2)) lines.push(`    status: ${random.pick(['in-progress', 'planned'])}`);
  if (random.chance(0.1)) {
    lines.push(`    note: Охвачено ${random.int(5, 200)} человек, ${random.pick(words.REMARKS)}`);
  }
  return lines;
}

function writeRole(random) {
  if (random.chance(0.8)) return random.pick(words.ROLES);
  return `${random.pick(words.NAMED_ROLES)} ${random.pick(words.PEOPLE)}`;
}

function writeDone(random) {
  const { full } = pastDay(random);
  const title = random.pick(words.DOCUMENTS);
  return [
    '    status: done',
    `    done: ${full}`,
    '    evidence:',
    `      - {title: ${title}, number: "${random.int(1, 90)}", date: ${full}}`,
  ];
}
