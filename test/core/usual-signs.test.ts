import { expect, test } from 'vitest';
import { HIDDEN_SIGNS, ODD_BLANKS } from '../../src/core/invisible-signs.ts';
import { hasUsualSigns } from '../../src/core/usual-signs.ts';
import { findControlCharacter } from '../../src/documents/find-control-character.ts';
import { listTexts } from '../../src/plan/list-texts.ts';

const everySign = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const usual = everySign.filter(hasUsualSigns);

test('usual signs are none that anybody looks for', () => {
  const unseen = new RegExp(`[\\t${HIDDEN_SIGNS}${ODD_BLANKS}]`);
  expect(usual.filter((sign) => unseen.test(sign))).toEqual([]);
  expect(usual.filter((sign) => findControlCharacter('plan.yaml', sign))).toEqual([]);
});

test('knowing that a text has only these makes no difference to the texts that are looked at', () => {
  for (const sign of usual) {
    const text = `title: ${sign}1\n`;
    const content = { file: 'plan.yaml', text, value: { title: `${sign}1` } };
    expect([sign, listTexts({ ...content, isUsual: true })]).toEqual([
      sign,
      listTexts({ ...content, isUsual: false }),
    ]);
  }
});

test('plans of usual signs are Russian or English; each other sign is none', () => {
  expect(hasUsualSigns('kind: roadmap\r\ntitle: «План» № 1 – до “15.11”…\n')).toBe(true);
  for (const sign of [
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    'é',
    '\ue000',
    '\u0007',
    '😀',
  ]) {
    expect([sign, hasUsualSigns(`до${sign}1`)]).toEqual([sign, false]);
  }
});
