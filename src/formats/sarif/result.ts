import type { Diagnostic, DiagnosticFix } from '../../core/diagnostic.ts';
import { editsOf } from '../../core/edits-of.ts';
import type { Language, Text } from '../../core/text.ts';
import { findingSentence } from '../finding-sentence.ts';
import { type ArtifactLocation, artifactLocation } from './artifact-location.ts';
import { link, type Message, plain } from './message.ts';
import { type PhysicalLocation, physicalLocation, type Region, region } from './region.ts';
import { type Level, levels } from './rules.ts';

/** A finding. Specification: SARIF 2.1.0, 3.27. */
export interface Result {
  ruleId: string;
  ruleIndex?: number;
  level: Level;
  message: Message;
  locations: [{ physicalLocation: PhysicalLocation }];
  relatedLocations?: RelatedLocation[];
  partialFingerprints: { primaryLocationLineHash: string; 'karta/v1': string };
  fixes?: [Fix];
}

interface RelatedLocation {
  id: number;
  physicalLocation: PhysicalLocation;
  message: Message;
}

interface Fix {
  description: Message;
  artifactChanges: [{ artifactLocation: ArtifactLocation; replacements: Replacement[] }];
}

interface Replacement {
  deletedRegion: Region;
  insertedContent: Message;
}

/** What is known of a finding besides. */
export interface ResultContext {
  /** Undefined for a rule that isn't among those of the run. */
  ruleIndex: number | undefined;
  fingerprint: string;
  /** GitHub's hash of the line; undefined where the file can't be read any more. */
  lineHash: string | undefined;
  language: Language;
  /** The current folder as seen from the repository's root. */
  base?: string | undefined;
}

/** GitHub shows a hundred; nobody reads more than a few, and a file of SARIF must not grow too long. */
const MOST_RELATED = 20;

/** Longer ones would be no fixes of a slip any more, in UTF-16 code units. */
const LONGEST_FIX = 10_000;

/** A finding as SARIF has it. */
export function makeResult(finding: Diagnostic, context: ResultContext): Result {
  const { rule, severity, file, fix } = finding;
  const related = finding.related.slice(0, MOST_RELATED).map(
    (one, index): RelatedLocation => ({
      id: index + 1,
      physicalLocation: physicalLocation(one, context.base),
      message: { text: plain(one.message) },
    }),
  );
  return {
    ruleId: rule,
    ...(context.ruleIndex !== undefined && { ruleIndex: context.ruleIndex }),
    level: levels[severity],
    message: { text: sayResult(finding, context.language) },
    locations: [{ physicalLocation: physicalLocation(finding, context.base) }],
    ...(related.length > 0 && { relatedLocations: related }),
    // GitHub warns of each hash that is not the one that it reckons itself.
    partialFingerprints: {
      primaryLocationLineHash: context.lineHash ?? `${context.fingerprint}:1`,
      'karta/v1': context.fingerprint,
    },
    ...(fix && isWritable(fix) && { fixes: [makeFix(fix, artifactLocation(file, context.base))] }),
  };
}

/** The finding's sentence, and links to the places that help to understand it. */
function sayResult(finding: Diagnostic, language: Language): string {
  const sentence = plain(findingSentence(finding));
  const links = finding.related
    .slice(0, MOST_RELATED)
    .map(({ message }, index) => link(message, index + 1));
  return links.length > 0 ? `${sentence} ${SEE[language]}: ${links.join(', ')}.` : sentence;
}

/** Whether the text can be written as UTF-8. */
function isWritable(fix: DiagnosticFix): boolean {
  const texts = editsOf(fix).map(({ replacement }) => replacement);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length <= LONGEST_FIX && !texts.some((text) => /\p{Surrogate}/u.test(text));
}

function makeFix(fix: DiagnosticFix, file: ArtifactLocation): Fix {
  const replacements = editsOf(fix).map(({ range, replacement }) => ({
    deletedRegion: region(range),
    insertedContent: { text: replacement },
  }));
  return {
    description: { text: plain(fix.title) },
    artifactChanges: [{ artifactLocation: file, replacements }],
  };
}

const SEE: Text = { ru: 'Смотрите', en: 'See' };
