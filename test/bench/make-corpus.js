// A region of schools to measure on: `node test/bench/make-corpus.js FOLDER SCHOOLS [--seed NUMBER]`. The same seed gives
// the same files, and a school is the same in a region of any size. About 3 % have findings, the rest none of any
// severity on 2023-01-10.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCatalogue } from './corpus/catalogue.js';
import { addFault, isFaulty } from './corpus/faults.js';
import { openRandom } from './corpus/random.js';
import { writeSchool } from './corpus/school.js';

const CONFIG = `# Настройки для всех школ региона
kind: config
language: ru
catalogue: catalogue.yaml
calendar:
  studyYear: {from: 01.09.2022, to: 31.05.2023}
  terms:
    - {name: 1 четверть, from: 01.09.2022, to: 28.10.2022}
    - {name: 2 четверть, from: 07.11.2022, to: 30.12.2022}
    - {name: 3 четверть, from: 09.01.2023, to: 23.03.2023}
    - {name: 4 четверть, from: 03.04.2023, to: 31.05.2023}
  breaks:
    - {name: Осенние каникулы, from: 29.10.2022, to: 06.11.2022}
    - {name: Зимние каникулы, from: 31.12.2022, to: 08.01.2023}
    - {name: Весенние каникулы, from: 24.03.2023, to: 02.04.2023}
  week: 5
`;

/** Writes a region into a folder: 20 municipalities with `schools` schools, the settings and the catalogue. */
export function makeCorpus(folder, schools, seed = 1) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'karta.config.yaml'), CONFIG);
  writeFileSync(join(folder, 'catalogue.yaml'), writeCatalogue());
  for (let number = 0; number < schools; number += 1) {
    const school = writeSchool(number, openRandom(seed * 1_000_003 + number));
    if (isFaulty(number)) addFault(school, number);
    const own = join(folder, nameOf('okrug', number % 20, 2), nameOf('school', number, 5));
    mkdirSync(own, { recursive: true });
    for (const kind of ['audit', 'roadmap']) {
      writeFileSync(join(own, `${kind}.yaml`), `${school[kind].join('\n')}\n`);
    }
  }
}

function nameOf(word, number, width) {
  return `${word}-${String(number + 1).padStart(width, '0')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const [folder, schools] = positionals;
  if (folder === undefined || !(Number(schools) > 0)) {
    console.error('usage: node test/bench/make-corpus.js FOLDER SCHOOLS [--seed NUMBER]');
    process.exit(2);
  }
  makeCorpus(folder, Number(schools), Number(values.seed));
}
