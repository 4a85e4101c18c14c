import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import { chartOf, pageOf, rowOf, tableOf } from '../formats/html-page.ts';
import { useBrowser } from './html-browser.ts';
import { pagesOfPdf, pdfTextMissing } from './html-pdf.ts';
import { SCHOOLS } from './html-schools.ts';
import { browserMissing } from './open-browser.ts';

const missing = browserMissing ?? pdfTextMissing;

describe.skipIf(missing)(`a page on paper${missing ?? ''}`, () => {
  const show = useBrowser();

  const print = async (page: Page): Promise<string[]> =>
    pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));

  const rows = (count: number, group?: string) =>
    Array.from({ length: count }, (_, index) =>
      rowOf([`${group ?? ''}${index + 1}`, 'Диагностика'], group === undefined ? {} : { group }),
    );

  test('long tables repeat their heads, and pages are numbered', async () => {
    const { page } = await show(pageOf([tableOf(['№', 'Мероприятие'], rows(90))]));
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, text] of pages.entries()) {
      expect(text.match(/Мероприятие/g)).toHaveLength(1);
      expect(text).toContain(`стр. ${index + 1} из ${pages.length}`);
    }
  });

  test('groups stay whole, with their heads, and so do headings with what they head', async () => {
    const groups = ['А', 'Б', 'В', 'Г'].flatMap((group) => rows(15, group));
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Школа' },
      tableOf(['№', 'Мероприятие'], groups),
      { kind: 'heading', level: 3, text: 'Итоги' },
      tableOf(['№', 'Мероприятие'], rows(12, 'Д')),
    ];
    const { page } = await show(pageOf(blocks));
    const pages = await print(page);
    for (const group of ['А', 'Б', 'В', 'Г', 'Д']) {
      const own = pages.filter((text) => new RegExp(`^ *${group}[0-9]`, 'm').test(text));
      expect(own, group).toHaveLength(1);
      expect(own[0]).toMatch(new RegExp(`^ *${group}$`, 'm'));
    }
    expect(pages.find((text) => text.includes('Итоги'))).toMatch(/^ *Д1 /m);
  });

  test('a group that is longer than a page begins where it stands', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Школа' },
      tableOf(['№', 'Мероприятие'], rows(90, 'Я')),
    ];
    const { page } = await show(pageOf(blocks));
    const [first] = await print(page);
    expect(first).toMatch(/Школа[\s\S]*Я20 /);
  });

  test('charts repeat the months and break between rows', async () => {
    const bars = [{ start: '2022-10-01', end: '2022-10-31', state: 'soon' as const, light: false }];
    const many = Array.from({ length: 60 }, (_, index) => ({
      label: `Работа ${index + 1}.`,
      bars,
    }));
    const { page } = await show(pageOf([chartOf(many)]));
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toMatch(/сен +окт[\s\S]*сегодня 10\.11\.2022/);
    for (let row = 1; row <= 60; row += 1) expect(pages.join('')).toContain(`Работа ${row}.`);
    expect(pages.at(-1)).toContain('скоро');
    expect(pages.join('')).not.toContain('— скоро');
  });

  test('what is chosen is printed with what it is chosen by, and without the filter', async () => {
    const { page } = await show(pageOf(SCHOOLS), { hash: '#code=5.5' });
    const text = (await print(page)).join('');
    expect(text).toContain('Показано только: код — 5.5. Показана 1 строка из 5.');
    expect(text).not.toContain('Показать всё');
    expect(text).not.toContain('Беседы');
  });

  test('page breaks begin pages, none of them empty', async () => {
    const stop: Block = { kind: 'page-break' };
    const word = (text: string): Block => ({ kind: 'paragraph', text });
    const { page } = await show(pageOf([stop, word('раз'), stop, stop, word('два'), stop]));
    const pages = await print(page);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('два');
  });

  test('a dark screen prints black on white', async () => {
    const { page } = await show(pageOf(SCHOOLS), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = 'getComputedStyle(document.body)';
    const color = await page.evaluate(`${style}.color`);
    const backgroundColor = await page.evaluate(`${style}.backgroundColor`);
    expect(color).toBe('rgb(26, 31, 38)');
    expect(backgroundColor).toBe('rgb(255, 255, 255)');
  });
});
