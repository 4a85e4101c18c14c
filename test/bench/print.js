// How long karta takes to print a plan of 2,000 activities in each format, and how much memory at most.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

// Node reads such certificates at every start; that would be measured too, and most machines have none.
delete process.env.NODE_EXTRA_CA_CERTS;

const ACTIVITIES = 2000;
const FORMATS = ['docx', 'xlsx', 'html', 'csv', 'md', 'ics', 'json', 'txt'];

const folder = mkdtempSync(join(tmpdir(), 'karta-bench-'));
const parameters = Array.from({ length: 27 }, (_, index) => `8.${index + 1}`);
const two = (number) => String(number).padStart(2, '0');

const audit = [
  'kind: audit',
  'school: МБОУ «СОШ № 12»',
  'factors:',
  '  - name: Высокая доля обучающихся с рисками учебной неуспешности',
  '    parameters:',
  ...parameters.map((code) => `      - {code: "${code}", name: Параметр ${code} входного аудита}`),
];

function activity(index) {
  const [month, day] = [two(1 + (index % 5)), two(1 + (index % 28))];
  const step = `с ${day}.${month}.2023 по ${day}.${two(1 + Number(month))}.2023`;
  return [
    `  - id: ${index + 1}`,
    `    title: Занятия с обучающимися, которым трудно учиться, группа ${index + 1}`,
    `    task: T${1 + (index % 40)}`,
    '    form: Индивидуальные и групповые занятия, беседы',
    `    codes: ["${parameters[index % parameters.length]}"]`,
    '    participants: Обучающиеся 5–9 классов и их родители',
    '    place: Кабинет психолога',
    `    when: ${index % 3 === 0 ? `до ${day}.${month}.2023` : step}`,
    '    responsible: Педагог-психолог, классные руководители, зам. по УВР',
    '    documents: [Аналитическая справка, Журнал занятий]',
  ];
}

const roadmap = [
  'kind: roadmap',
  'title: Дорожная карта по профилактике учебной неуспешности',
  'school: МБОУ «СОШ № 12»',
  'period: 2022/2023',
  'approval: {position: Директор, name: И. И. Иванова, order: № 164, date: 30.08.2022}',
  'tasks:',
  ...Array.from({ length: 40 }, (_, index) => `  - {id: T${index + 1}, text: Задача ${index + 1}}`),
  'activities:',
  ...Array.from({ length: ACTIVITIES }, (_, index) => activity(index)).flat(),
];

writeFileSync(join(folder, 'audit.yaml'), audit.join('\n'));
writeFileSync(join(folder, 'roadmap.yaml'), roadmap.join('\n'));
const hook = join(folder, 'memory.cjs');
const peak = join(folder, 'peak');
writeFileSync(
  hook,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
);

console.log(`${ACTIVITIES} activities     seconds   peak memory, MB   file, MB`);
for (const view of ['plan', 'timeline']) {
  for (const format of FORMATS) {
    const file = join(folder, `plan.${format}`);
    const start = process.hrtime.bigint();
    const call = ['bin/karta.js', view, folder, '--today', '2023-01-10', '--output', file];
    const { status, stderr } = spawnSync(process.execPath, ['-r', hook, ...call]);
    if (status !== 0) throw new Error(`${view} to ${format}: ${stderr}`);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const memory = Number(readFileSync(peak, 'utf8')) / 1024;
    const size = statSync(file).size / 1024 / 1024;
    console.log(
      `${`${view} ${format}`.padEnd(20)} ${seconds.toFixed(1).padStart(7)} ${memory.toFixed(0).padStart(17)} ${size.toFixed(1).padStart(10)}`,
    );
  }
}
rmSync(folder, { recursive: true });
