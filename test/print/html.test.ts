import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import { contrastOf } from '../formats/html-contrast.ts';
import { everyBlock, pageOf, rowOf, tableOf } from '../formats/html-page.ts';
import { useBrowser } from './html-browser.ts';
import { SCHOOLS } from './html-schools.ts';
import { browserMissing } from './open-browser.ts';

/** What the paper of A4 landscape has between its margins, in CSS pixels. */
const PAPER = { width: 1009, height: 680 };

describe.skipIf(browserMissing)(`a page in a browser${browserMissing ?? ''}`, () => {
  const show = useBrowser();

  test('a page without scripts shows everything, and no filter', async () => {
    const { page, noise } = await show(pageOf(SCHOOLS), { javaScriptEnabled: false });
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('tbody tr:visible').count()).toBe(8);
    expect(await page.locator('.caption').count()).toBe(0);
    expect(noise).toEqual([]);
  });

  const HOSTILE: [string, string][] = [
    ['a script', '<script>alert(1)</script>"><img src=x onerror=alert(1)>'],
    ['a long word', 'x'.repeat(10_000)],
  ];

  test.each(HOSTILE)('texts from strangers do nothing: %s', async (_, text) => {
    const { blocks, more } = everyBlock(text);
    const { page, noise } = await show(pageOf(blocks, more));
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts += 1;
      return dialog.dismiss();
    });
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.textContent('h1')).toBe(text);
    await page.selectOption('select[name=role]', { index: 2 });
    await page.waitForSelector('.caption:not([hidden]) ~ .sheet');
    expect(await page.title()).toBe(text);
    expect(alerts).toBe(0);
    expect(noise).toEqual([]);
  });

  /** Elements whose text does not fit them, and those that stick out of the page. */
  const clipped = (page: Page): Promise<string[]> =>
    page
      .locator('main *:not(svg, svg *, .unseen, .unseen *, .defs, colgroup, col)')
      .evaluateAll((all) =>
        all
          .filter((one) => {
            const box = one.getBoundingClientRect();
            const { document, getComputedStyle } = one.ownerDocument.defaultView;
            const isInline = getComputedStyle(one).display === 'inline';
            const isCut = !isInline && one.scrollWidth > one.clientWidth + 1;
            return box.width > 0 && (isCut || box.right > document.documentElement.clientWidth + 1);
          })
          .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`),
      );

  const WIDE: Block = tableOf(
    Array.from({ length: 14 }, (_, index) => `Ответственные ${index}`),
    [rowOf(Array.from({ length: 14 }, () => 'Взаимодействие с родителями (законными)'))],
  );

  const LAYOUTS: [string, string][] = [
    ['schools', pageOf(SCHOOLS)],
    ['a wide table', pageOf([WIDE])],
    ['a long word', pageOf(everyBlock('ш'.repeat(10_000)).blocks)],
    ['usual texts', pageOf(everyBlock('Обследование у психолога и социального педагога').blocks)],
  ];

  test.each(LAYOUTS)('nothing is cut off on paper: %s', async (_, source) => {
    const { page } = await show(source, { viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    expect(await clipped(page)).toEqual([]);
  });

  test.each(LAYOUTS)('wide tables scroll on their own on a small screen: %s', async (_, source) => {
    const { page } = await show(source, { viewport: { width: 360, height: 700 } });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(360);
  });

  test.each(['light', 'dark'] as const)('can be read on a %s screen', async (colorScheme) => {
    const { page } = await show(pageOf(SCHOOLS), { colorScheme });
    await page.selectOption('select[name=role]', 'Завуч');
    await page.waitForSelector('.caption:not([hidden])');
    const colors = await page.locator('main *').evaluateAll((all) => {
      const hex = (color: string): string =>
        `#${(color.match(/\d+/g) ?? [])
          .slice(0, 3)
          .map((one) => Number(one).toString(16).padStart(2, '0'))
          .join('')}`;
      return all
        .filter((one) => one.checkVisibility() && !one.closest('svg'))
        .map((one) => {
          const { document, getComputedStyle } = one.ownerDocument.defaultView;
          let back = one;
          while (back && /, 0\)$/.test(getComputedStyle(back).backgroundColor))
            back = back.parentElement;
          return [
            hex(getComputedStyle(one).color),
            hex(getComputedStyle(back ?? document.body).backgroundColor),
          ];
        });
    });
    expect(colors.length).toBeGreaterThan(50);
    for (const [text = '', back = ''] of colors) {
      expect(contrastOf(text, back), `${text} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
    const [, paper = ''] = colors[0] ?? [];
    expect(contrastOf(paper, '#ffffff') < 2).toBe(colorScheme === 'light');
  });
});
