import { describe, expect, test } from 'vitest';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { allRules } from '../../src/pipeline.ts';
import { AUDIT, checkTexts, HEAD } from './check-texts.ts';

/** Rules whose problem no example of a few lines can have: they show what goes wrong in words. */
const EXEMPT: Readonly<Record<string, string>> = {
  'too-large': 'a file over 5 MB',
  'too-deep': 'over a hundred brackets',
  'stale-baseline-entry': 'a file beside the plans',
};

/** The field of an activity that is the very point of the rule's example. */
const POINTS: Readonly<Record<string, string>> = {
  'missing-field': 'when',
  'no-codes': 'codes',
  'no-responsible': 'responsible',
};

/** Rules about all codes of a roadmap: nothing but the example may name one. */
const ABOUT_ALL_CODES = ['uncovered-parameter', 'renumbered-codes'];

/** Rules that compare the audit with the region's catalogue, here of the audit's usual factors. */
const ABOUT_CATALOGUE = ['not-in-catalogue', 'catalogue-name'];
const CATALOGUE = {
  'karta.config.yaml': 'kind: config\ncatalogue: catalogue.yaml\n',
  'catalogue.yaml': `kind: catalogue\n${AUDIT.slice(AUDIT.indexOf('factors:'))}`,
};

const CODES = /code: "(\d+\.\d+)"/g;

/** Makes a plan of an example, so that nothing is wrong with it but what the example shows. */
function complete(rule: string, example: string): Record<string, string> {
  const isAudit = /^factors:/m.test(example);
  const audit = isAudit ? replaceFields(AUDIT, example) : AUDIT;
  const codes = [...audit.matchAll(CODES)].map(([, code]) => `"${code}"`).join(', ');
  const filler = `  - {title: Педсоветы, when: В течение года, responsible: Директор, codes: [${codes}]}\n`;
  const snippet = isAudit ? 'activities:\n' : withActivities(rule, example, codes);
  const more = ABOUT_ALL_CODES.includes(rule) ? '' : filler;
  const roadmap = replaceFields(HEAD, snippet) + more;
  const region = ABOUT_CATALOGUE.includes(rule) ? CATALOGUE : {};
  return { 'roadmap.yaml': roadmap, 'audit.yaml': audit, 'docs/spravka-3.pdf': '', ...region };
}

/** The base without the top-level fields that the snippet has, and then the snippet. */
function replaceFields(base: string, snippet: string): string {
  const names = [...snippet.matchAll(/^(\w+):/gm)].map(([, name]) => name);
  const kept = names.reduce<string>(
    (text, name) => text.replace(new RegExp(`^${name}:.*\\n(?:[ -].*\\n)*`, 'm'), ''),
    base,
  );
  return `${kept}${snippet.trimEnd()}\n`;
}

/** The snippet with its activities, at the end, in full. */
function withActivities(rule: string, snippet: string, codes: string): string {
  const document = parseDocument(snippet, { uniqueKeys: false });
  if (document.errors.length > 0) return `${snippet.trimEnd()}\nactivities:\n`;
  const activities = document.get('activities');
  if (!isSeq(activities)) return `${snippet.trimEnd()}\nactivities:\n`;
  for (const one of activities.items) if (isMap(one)) fillIn(document, one, POINTS[rule], codes);
  return document.toString();
}

function fillIn(document: Document, one: YAMLMap, point: string | undefined, codes: string): void {
  const usual = {
    when: 'В течение года',
    responsible: 'Директор',
    codes: codes.replaceAll('"', ''),
  };
  for (const [field, value] of Object.entries(usual)) {
    if (field !== point && !one.has(field)) one.add(document.createPair(field, value));
  }
}

async function rulesFor(id: string, example: string): Promise<string[]> {
  const { findings } = await checkTexts(complete(id, example));
  return findings.map(({ rule }) => rule);
}

describe.each(allRules.filter(({ id }) => !EXEMPT[id]))('the example of $id', ({ id, example }) => {
  test('wrong, it has this problem', async () => {
    expect(await rulesFor(id, example.wrong)).toContain(id);
  });

  test('right, it has no problem at all', async () => {
    expect(await rulesFor(id, example.right)).toEqual([]);
  });
});

test('only known rules are exempt', () => {
  const ids = allRules.map(({ id }) => id);
  expect(Object.keys(EXEMPT).filter((id) => !ids.includes(id))).toEqual([]);
});
