import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(
  readFileSync(new URL('schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
);

/** RFC 3986, as far as files need it: what is no sign of a URI must be percent-encoded. */
const REFERENCE = /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[\dA-F]{2})*$/;
const isRelativeSafe = (uri: string): boolean => !/^[^/?#]*:/.test(uri) || /^[a-z]+:/.test(uri);

const isValid = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text: string) => /^[a-z]+:/.test(text) && REFERENCE.test(text),
    'uri-reference': (text: string) => REFERENCE.test(text) && isRelativeSafe(text),
    'date-time': /./,
    uuid: /./,
  },
}).compile(schema);

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Place {
  artifactLocation: { uri: string; uriBaseId?: string };
  region: Region;
}

/** A result as readers see it, and the rule that its index names. */
export interface ReadResult {
  ruleId: string;
  /** The id of the rule at the result's index; undefined without an index. */
  indexed: string | undefined;
  level: string;
  message: string;
  /** The file's path, decoded. */
  file: string;
  uri: string;
  base: string | undefined;
  region: Region;
  fingerprint: string;
  related: { id: number; message: string; file: string; region: Region }[];
  /** The numbers of the related locations that the message links to, by the syntax of 3.11.6. */
  links: number[];
  fixes: object[];
}

/** The one run of a log that is valid, read by what the specification says. Throws what is wrong with it. */
export function readSarif(text: string) {
  if (!isValid(JSON.parse(text))) throw new Error(JSON.stringify(isValid.errors, null, 1));
  const [run] = JSON.parse(text).runs;
  return { run, rules: run.tool.driver.rules, results: run.results.map(readResult, run) };
}

function readResult(this: { tool: { driver: { rules: { id: string }[] } } }, one: never) {
  const { ruleId, ruleIndex, level, message, locations, relatedLocations, ...rest } = one as Raw;
  const [{ physicalLocation: place }] = locations;
  const result: ReadResult = {
    ...{ ruleId, level, message: message.text, region: place.region },
    indexed: ruleIndex === undefined ? undefined : this.tool.driver.rules[ruleIndex]?.id,
    file: decodeURIComponent(place.artifactLocation.uri),
    uri: place.artifactLocation.uri,
    base: place.artifactLocation.uriBaseId,
    fingerprint: rest.partialFingerprints.primaryLocationLineHash,
    related: (relatedLocations ?? []).map(({ id, physicalLocation, message: said }) => ({
      ...{ id, message: said.text, region: physicalLocation.region },
      file: decodeURIComponent(physicalLocation.artifactLocation.uri),
    })),
    links: linksIn(message.text),
    fixes: rest.fixes ?? [],
  };
  return result;
}

/** Fails on links to anything but numbers, and on places for arguments: messages have none. */
function linksIn(text: string): number[] {
  if (/\{\d+\}/.test(text.replace(/\{\{|\}\}/g, ''))) throw new Error(`an argument in ${text}`);
  return [...text.matchAll(/\[(?:[^\\[\]]|\\[\\[\]])*\]\(([^)]*)\)/g)].map(([link, to = '']) => {
    if (!/^\d+$/.test(to)) throw new Error(`the link ${link}`);
    return Number(to);
  });
}

interface Raw {
  ruleId: string;
  ruleIndex?: number;
  level: string;
  message: { text: string };
  locations: [{ physicalLocation: Place }];
  relatedLocations?: { id: number; physicalLocation: Place; message: { text: string } }[];
  partialFingerprints: { primaryLocationLineHash: string };
  fixes?: object[];
}
