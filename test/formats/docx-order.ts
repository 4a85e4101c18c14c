import type { XmlElement } from './read-xml.ts';

/** In which order Word expects what stands in an element; from ECMA-376, part 1, A.1, as far as it is used. */
const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens spacing ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike noProof vanish color spacing w kern position sz szCs ' +
    'highlight u effect bdr shd vertAlign rtl cs em lang',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tcBorders': 'top left bottom right insideH insideV tl2br tr2bl',
  'w:tcMar': 'top left bottom right',
  'w:tblCellMar': 'top left bottom right',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:sectPr':
    'headerReference footerReference pgSz pgMar pgBorders lnNumType pgNumType cols vAlign titlePg docGrid',
};

/** The elements that stand where Word does not expect them: it offers to repair such a file, or refuses it. */
export function orderFaults(within: XmlElement): string[] {
  const order = ORDERS[within.name]?.split(' ').map((name) => `w:${name}`);
  const places = within.children.map(({ name }) => order?.indexOf(name) ?? 0);
  const own = places.flatMap((place, index) => {
    const isLate = place < Math.max(0, ...places.slice(0, index));
    return isLate ? [`${within.children[index]?.name} in ${within.name}`] : [];
  });
  return [...own, ...within.children.flatMap(orderFaults)];
}
