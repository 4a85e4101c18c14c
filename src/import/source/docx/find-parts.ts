import { isUtf8 } from 'node:buffer';
import { saveAsDocx } from '../sniff-kind.ts';
import type { Package } from './read-package.ts';
import {
  attributeOf,
  brokenXml,
  childrenOf,
  MOST_ELEMENTS,
  parseXml,
  type XmlElement,
} from './xml-tree.ts';

/** The parts of a Word document that say what it holds. */
export interface WordParts {
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
}

/**
 * Finds the parts by what the package says of how they belong together; whatever lies outside it is not looked at.
 *
 * @throws UsageError if there is no document in it, or its XML is broken.
 */
export function findParts(parts: Package): WordParts {
  const budget = { elements: MOST_ELEMENTS };
  const read = (name: string): XmlElement | undefined => readPart(parts, name, budget);
  const related = (from: string, kind: string): string | undefined =>
    relatedTo(read(relationsOf(from)), from, kind).find((target) => parts.has(target));
  const main = related('', 'officeDocument') ?? 'word/document.xml';
  const document = read(main);
  if (document?.name !== 'w:document') {
    throw saveAsDocx('не документ Word', 'no Word document');
  }
  const styles = related(main, 'styles') ?? 'word/styles.xml';
  const numbering = related(main, 'numbering') ?? 'word/numbering.xml';
  return { document, styles: read(styles), numbering: read(numbering) };
}

function readPart(
  parts: Package,
  name: string,
  budget: { elements: number },
): XmlElement | undefined {
  const bytes = parts.get(name);
  if (!bytes) return undefined;
  if (!isUtf8(bytes)) throw brokenXml();
  return parseXml(bytes.toString('utf8').replace(/^\ufeff/, ''), budget);
}

/** The part that says to which others a part has relations. */
function relationsOf(from: string): string {
  const slash = from.lastIndexOf('/') + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

/** The parts to which another has relations of a kind; both kinds of Word's XML name it at the address's end. */
function relatedTo(relations: XmlElement | undefined, from: string, kind: string): string[] {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return childrenOf(relations, 'Relationship')
    .filter((relation) => attributeOf(relation, 'Type')?.endsWith(`/${kind}`))
    .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
    .map((relation) => attributeOf(relation, 'Target') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target));
}
