import type { Signatures, Stamps } from '../../report/report.ts';
import { escapeLines } from './escape.ts';

/** Stamps side by side, the last at the right edge. */
export function renderStamps({ stamps }: Stamps): string {
  const all = stamps.map(({ title, lines }) => {
    const rest = lines.map((line) => `<br>${escapeLines(line)}`).join('');
    return `<p class="stamp"><strong>${escapeLines(title)}</strong>${rest}</p>`;
  });
  return `<div class="stamps">\n${all.join('\n')}\n</div>`;
}

/** A line each: who, room to sign, the name or room for it. */
export function renderSignatures({ lines }: Signatures): string {
  const all = lines.map(({ who, name }) => {
    const signer = name
      ? `<span class="signer">${escapeLines(name)}</span>`
      : '<span class="signer rule"></span>';
    return `<li><span class="who">${escapeLines(who)}</span><span class="rule"></span>${signer}</li>`;
  });
  return `<ul class="signatures">\n${all.join('\n')}\n</ul>`;
}
