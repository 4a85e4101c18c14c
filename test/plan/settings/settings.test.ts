import { describe, expect, test } from 'vitest';
import { schoolRoles } from '../../../src/language/roles/dictionary.ts';
import { readRoles } from '../../../src/language/roles/read-roles.ts';
import { openSettings } from '../../../src/plan/settings/open-settings.ts';
import type { Settings } from '../../../src/plan/settings/settings.ts';
import { loadFile, type NamedFile } from '../../../src/schema/load-file.ts';

/** The settings of a plan among these configs, which are given without their `kind`; how often each was read. */
async function settingsOf(
  file: string,
  configs: Readonly<Record<string, string>>,
): Promise<Settings & { reads: readonly string[] }> {
  const reads: string[] = [];
  const files = {
    exists: async (name: string) =>
      name.startsWith('..') ? ('outside' as const) : name in configs,
    read: async (name: string) => {
      reads.push(name);
      const text = configs[name] ?? '';
      return new TextEncoder().encode(text.startsWith('kind:') ? text : `kind: config\n${text}`);
    },
  };
  const load = (source: NamedFile) => loadFile(source, files);
  return { ...(await openSettings({ files, load })(file)), reads };
}

const problemsOf = ({ findings, dateProblems }: Settings): string[] => [
  ...findings.map(({ rule, at, data }) => {
    const place = 'path' in at ? at.path.join('.') : '';
    return `${rule} ${at.file} ${place} ${'problem' in data ? data.problem : ''}`.trim();
  }),
  ...dateProblems.map(({ rule, at, words }) => `${rule} ${at.file} ${at.path.join('.')} ${words}`),
];

const BREAK = (from: string, to: string) => `calendar: {breaks: [{from: ${from}, to: ${to}}]}`;

describe('without a config', () => {
  test('the usual holds, and nothing is read', async () => {
    const { calendar, roles, catalogue, sources, reads } = await settingsOf('a/roadmap.yaml', {});
    expect({ catalogue, sources, reads }).toEqual({ catalogue: undefined, sources: [], reads: [] });
    expect(roles).toBe(schoolRoles);
    expect(calendar.dayOff('2022-09-10')?.reason).toBe('weekend');
  });
});

describe('one config', () => {
  test('sets the calendar', async () => {
    const { calendar, findings } = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': `calendar:
  week: 6
  studyYear: {from: 01.09.2022, to: 26.05.2023}
  terms: [{name: 1 четверть, from: 2022-09-01, to: 2022-10-21}]
  breaks: [{name: Осенние каникулы, from: 22.10.2022, to: 30.10.2022}]
  daysOff: ["05.12.2022", {name: Карантин, from: 06.02.2023, to: 12.02.2023}]
  workingDays: [04.11.2022]
`,
    });
    expect(findings).toEqual([]);
    expect(calendar.studyYear(2022).to).toBe('2023-05-26');
    expect(calendar.terms(2022).slice(0, 2)).toEqual([
      { from: '2022-09-01', to: '2022-10-21' },
      { from: '2022-10-31', to: '2022-12-30' },
    ]);
    expect(
      ['2022-09-10', '2022-10-24', '2022-12-05', '2023-02-06', '2022-11-04'].map(
        (day) => calendar.dayOff(day)?.reason,
      ),
    ).toEqual([undefined, 'break', 'school', 'school', undefined]);
  });

  test('is read once for all the plans below it', async () => {
    const configs = { 'karta.config.yaml': 'calendar: {week: 6}' };
    const reads: string[] = [];
    const files = {
      exists: async (name: string) => name in configs,
      read: async (name: string) => {
        reads.push(name);
        return new TextEncoder().encode(`kind: config\n${configs['karta.config.yaml']}`);
      },
    };
    const settings = openSettings({ files, load: (source) => loadFile(source, files) });
    const all = await Promise.all(['a/roadmap.yaml', 'b/roadmap.yaml'].map(settings));
    expect(all[0]).toBe(all[1]);
    expect(reads).toEqual(['karta.config.yaml']);
  });
});

test('what several configs extend is read once', async () => {
  const configs: Readonly<Record<string, string>> = {
    'base.yaml': 'kind: config',
    'a/karta.config.yaml': 'kind: config\nextends: ../base.yaml',
    'b/karta.config.yaml': 'kind: config\nextends: ../base.yaml',
  };
  const reads: string[] = [];
  const files = {
    exists: async (name: string) => name in configs,
    read: async (name: string) => {
      reads.push(name);
      return new TextEncoder().encode(configs[name]);
    },
  };
  const settings = openSettings({ files, load: (source) => loadFile(source, files) });
  await Promise.all(['a/roadmap.yaml', 'b/roadmap.yaml'].map(settings));
  expect(reads.sort()).toEqual(Object.keys(configs).sort((one, two) => (one < two ? -1 : 1)));
});

describe('roles', () => {
  test('that stand twice have two persons, so none for sure', async () => {
    const { roles } = await settingsOf('roadmap.yaml', {
      'karta.config.yaml':
        'roles: [{name: Тьютор, person: А. А. Петрова}, {name: Тьютор, person: Б. Б. Иванов}]',
    });
    expect(readRoles('Тьютор', roles)).toMatchObject([{ name: 'Тьютор' }]);
    expect(readRoles('Тьютор', roles)[0]).not.toHaveProperty('person');
  });
});

describe('extends', () => {
  test('gives what the config does not say itself, field by field and role by role', async () => {
    const { calendar, roles, sources } = await settingsOf('school/roadmap.yaml', {
      'school/karta.config.yaml': `extends: ../region/karta.config.yaml
calendar: {week: 6}
roles: [{name: Заботливый психолог, aliases: [психолог], person: А. А. Петрова}]
`,
      'region/karta.config.yaml': `${BREAK('31.10.2022', '07.11.2022').replace('{', '{week: 5, ')}
roles:
  - {name: Заботливый психолог, aliases: [ловцы душ]}
  - {name: Пастырь, aliases: [пастыри]}
`,
    });
    expect(sources).toEqual(['school/karta.config.yaml', 'region/karta.config.yaml']);
    expect(calendar.dayOff('2022-09-10')).toBeUndefined();
    expect(calendar.dayOff('2022-11-07')?.reason).toBe('break');
    const read = (text: string) =>
      readRoles(text, roles).map(({ name, person }) => (person ? `${name}: ${person}` : name));
    expect(read('Психолог')).toEqual(['Заботливый психолог: А. А. Петрова']);
    expect(readRoles('ловцы душ', roles)).toMatchObject([{ known: false }]);
    expect(read('пастыри')).toEqual(['Пастырь']);
  });

  test('of several the later is the stronger, and each is read once', async () => {
    const { calendar, sources, reads } = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': 'extends: [one.yaml, two.yaml]',
      'one.yaml': `extends: base.yaml\n${BREAK('31.10.2022', '07.11.2022')}`,
      'two.yaml': `extends: base.yaml\n${BREAK('24.10.2022', '30.10.2022')}`,
      'base.yaml': 'calendar: {week: 6}',
    });
    expect(calendar.breaks(2022)[0]?.from).toBe('2022-10-24');
    expect(calendar.dayOff('2022-09-10')).toBeUndefined();
    expect(sources).toEqual(['karta.config.yaml', 'two.yaml', 'one.yaml', 'base.yaml']);
    expect(reads).toHaveLength(4);
  });

  test.each([
    ['missing', 'extends: other.yaml', 'extends missing'],
    ['missing in a list', 'extends: [two.yaml, other.yaml]', 'extends.1 missing'],
    ['outside', 'extends: ../other.yaml', 'extends outside'],
    ['absolute', 'extends: /etc/passwd', 'extends absolute'],
    ['itself', 'extends: karta.config.yaml', 'extends loop'],
    ['no config', 'extends: audit.yaml', 'extends not-a-config'],
  ])('a file that is %s is told of where it is named', async (_, text, problem) => {
    const settings = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': `${text}\ncalendar: {week: 6}`,
      'two.yaml': 'language: ru',
      'audit.yaml': 'kind: audit\nschool: Ш\nfactors: []',
    });
    expect(problemsOf(settings)).toEqual([`invalid-value karta.config.yaml ${problem}`]);
    expect(settings.calendar.dayOff('2022-09-10')).toBeUndefined();
  });

  test('a long circle is told of where it closes', async () => {
    const settings = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': 'extends: one.yaml',
      'one.yaml': 'extends: two.yaml',
      'two.yaml': 'extends: one.yaml',
    });
    expect(problemsOf(settings)).toEqual(['invalid-value two.yaml extends loop']);
  });

  test('many files that extend each other are read once each', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}.yaml`);
    const chain = Object.fromEntries(
      names.map((name, index) => [name, `extends: [${names.slice(index + 1).join(', ')}]`]),
    );
    const { reads, findings } = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': 'extends: 0.yaml',
      ...chain,
    });
    expect(reads).toHaveLength(21);
    expect(findings).toEqual([]);
  });
});

describe('the catalogue', () => {
  const CATALOGUE = `kind: catalogue
factors: [{name: Кадры, parameters: [{code: "4.1", name: Нехватка педагогов}]}]
`;

  test('is named relative to the file that names it', async () => {
    const { catalogue, findings } = await settingsOf('school/roadmap.yaml', {
      'school/karta.config.yaml': 'extends: ../region/base.yaml',
      'region/base.yaml': 'catalogue: lists/catalogue.yaml',
      'region/lists/catalogue.yaml': CATALOGUE,
    });
    expect(findings).toEqual([]);
    expect(catalogue?.file).toBe('region/lists/catalogue.yaml');
    expect(catalogue?.value?.factors).toHaveLength(1);
  });

  test.each([
    ['missing.yaml', 'no-catalogue'],
    ['../catalogue.yaml', 'outside'],
    ['audit.yaml', 'not-a-catalogue'],
  ])('%s is told of where it is named: %s', async (named, problem) => {
    const settings = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': `catalogue: ${named}`,
      'audit.yaml': 'kind: audit\nschool: Ш\nfactors: []',
    });
    expect(settings.catalogue).toBeUndefined();
    expect(problemsOf(settings)).toEqual([`invalid-value karta.config.yaml catalogue ${problem}`]);
  });
});

describe('wrong days', () => {
  test.each([
    ['workingDays: [31.02.2023]', 'impossible-date', 'workingDays.0 31.02.2023'],
    ['daysOff: [31.02.2023]', 'impossible-date', 'daysOff.0 31.02.2023'],
    [
      'daysOff: [{from: 31.02.2023, to: 01.03.2023}]',
      'impossible-date',
      'daysOff.0.from 31.02.2023',
    ],
    [
      'studyYear: {from: 01.09.2023, to: 31.05.2023}',
      'end-before-start',
      'studyYear.to 01.09.2023–31.05.2023',
    ],
    [
      'breaks: [{from: 06.11.2022, to: 29.10.2022}]',
      'end-before-start',
      'breaks.0.to 06.11.2022–29.10.2022',
    ],
  ])('%s: %s', async (calendar, rule, place) => {
    const settings = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': `calendar:\n  week: 6\n  ${calendar}`,
    });
    expect(problemsOf(settings)).toEqual([`${rule} karta.config.yaml calendar.${place}`]);
    expect(settings.calendar.dayOff('2022-09-10')).toBeUndefined();
  });

  test('terms that overlap are told of, the later one', async () => {
    const settings = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': `calendar:
  terms:
    - {name: 2 четверть, from: 20.10.2022, to: 30.12.2022}
    - {name: 1 четверть, from: 01.09.2022, to: 28.10.2022}
    - {name: 1 триместр, from: 01.09.2022, to: 30.11.2022}
`,
    });
    expect(problemsOf(settings)).toEqual(['invalid-value karta.config.yaml calendar.terms.0.from']);
    expect(settings.findings[0]?.message.ru).toBe(
      '«2 четверть» начинается 20.10.2022, а «1 четверть» кончается только 28.10.2022: исправьте одну из дат.',
    );
  });

  test('the first-graders’ break may lie in another', async () => {
    const settings = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': `calendar:
  breaks:
    - {name: Модуль, from: 13.02.2023, to: 19.02.2023}
    - {name: Дополнительные, from: 13.02.2023, to: 19.02.2023}
`,
    });
    expect(problemsOf(settings)).toEqual([]);
  });
});
