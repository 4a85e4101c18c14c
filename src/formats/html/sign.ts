import type { Language, Text } from '../../core/text.ts';
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

/** A line each: who, room to sign, the name or room for it; small words below a rule say what belongs there. */
export function renderSignatures({ lines }: Signatures, language: Language): string {
  const sign = `<span class="rule"><small>${SIGN[language]}</small></span>`;
  const spell = `<span class="signer rule"><small>${NAME[language]}</small></span>`;
  const all = lines.map(({ who, name }) => {
    const signer = name ? `<span class="signer">${escapeLines(name)}</span>` : spell;
    return `<li><span class="who">${escapeLines(who)}</span>${sign}${signer}</li>`;
  });
  return `<ul class="signatures">\n${all.join('\n')}\n</ul>`;
}

const SIGN: Text = { ru: 'подпись', en: 'signature' };
const NAME: Text = { ru: 'расшифровка подписи', en: 'name' };
