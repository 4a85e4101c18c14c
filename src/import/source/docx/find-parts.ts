import { isUtf8 } from 'node:buffer';
import { saveAsDocx } from '../sniff-kind.ts';
import type { Package } from './read-package.ts';
import { attributeOf, brokenXml, childrenOf, parseXml, type XmlElement } from './xml-tree.ts';

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
  const main = relatedTo(parts, '', 'officeDocument') ?? 'word/document.xml';
  const document = readPart(parts, main);
  if (document?.name !== 'w:document') {
    throw saveAsDocx('не документ Word', 'no Word document');
  }
  const styles = relatedTo(parts, main, 'styles') ?? 'word/styles.xml';
  const numbering = relatedTo(parts, main, 'numbering') ?? 'word/numbering.xml';
  return { document, styles: readPart(parts, styles), numbering: readPart(parts, numbering) };
}

function readPart(parts: Package, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  if (!bytes) return undefined;
  if (!isUtf8(bytes)) throw brokenXml();
  return parseXml(bytes.toString('utf8').replace(/^\ufeff/, ''));
}

/** The part to which another has a relation of a kind; both kinds of Word's XML name it at the address's end. */
function relatedTo(parts: Package, from: string, kind: string): string | undefined {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const relations = readPart(parts, `${folder}_rels/${from.slice(slash)}.rels`);
  const targets = childrenOf(relations, 'Relationship')
    .filter((relation) => attributeOf(relation, 'Type')?.endsWith(`/${kind}`))
    .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
    .map((relation) => attributeOf(relation, 'Target') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target));
  return targets.find((target) => parts.has(target));
}
