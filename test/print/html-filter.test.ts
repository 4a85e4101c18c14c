import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import type { Row } from '../../src/report/table.ts';
import { pageOf, rowOf, tableOf } from '../formats/html-page.ts';
import { useBrowser } from './html-browser.ts';
import { facets, SCHOOLS } from './html-schools.ts';
import { browserMissing } from './open-browser.ts';

describe.skipIf(browserMissing)(`a page in a browser${browserMissing ?? ''}`, () => {
  const show = useBrowser();

  /** What can be seen of the rows, the group heads and the headings. */
  const seen = (page: Page): Promise<string[]> =>
    page
      .locator('h1, h3, .group th, tbody tr:not(.group) > :nth-child(1)')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
      );

  const status = (page: Page): Promise<string | null> => page.textContent('output');

  const EVERYTHING = [
    'Школа 1',
    'План',
    'Задача: А',
    '1',
    'Задача: Б',
    '2',
    '2.1',
    'Загрузка',
    'Методист',
    'Школа 2',
    '1 Беседы',
    '2 Собрание',
  ];
  const LOAD = ['Загрузка', 'Методист'];

  describe('the filter', () => {
    test('shows all at first and has what the rows have to choose from', async () => {
      const { page, noise } = await show(pageOf(SCHOOLS));
      expect(await seen(page)).toEqual(EVERYTHING);
      expect(await status(page)).toBe('5 строк');
      const options = (name: string) =>
        page.locator(`select[name=${name}] option`).allTextContents();
      expect(await options('role')).toEqual(['все', 'Завуч', 'Методист', 'Психолог']);
      expect(await options('state')).toEqual(['все', 'скоро', 'просрочено', 'выполнено']);
      expect(await options('code')).toEqual(['все', '5.5', '5.9', '5.10', '9.3']);
      expect(noise).toEqual([]);
    });

    test('chooses by role, with the rows that parts belong to, and hides what is empty', async () => {
      const { page, noise } = await show(pageOf(SCHOOLS));
      await page.selectOption('select[name=role]', 'Методист');
      await page.waitForSelector('.caption:not([hidden])');
      expect(await seen(page)).toEqual(EVERYTHING.slice(0, 9));
      expect(await page.textContent('.caption')).toBe(
        'Показано только: ответственный — Методист. Показаны 3 строки из 5.',
      );
      expect(await page.locator('.legend').isVisible()).toBe(false);
      expect(await page.locator('.signatures').isVisible()).toBe(false);
      expect(noise).toEqual([]);
    });

    test('chooses by state and by code, and shows all again', async () => {
      const { page } = await show(pageOf(SCHOOLS));
      await page.selectOption('select[name=state]', 'overdue');
      await page.selectOption('select[name=code]', '9.3');
      await expect.poll(() => status(page)).toBe('Показана 1 строка из 5');
      expect(await seen(page)).toEqual(['Школа 1', ...LOAD, 'Школа 2', '1 Беседы']);
      await page.click('button');
      expect(await seen(page)).toEqual(EVERYTHING);
      expect(await page.locator('.caption').isVisible()).toBe(false);
      expect(await page.evaluate('location.hash')).toBe('');
    });

    test('looks for words, also those of the headings, whatever their case', async () => {
      const { page } = await show(pageOf(SCHOOLS));
      await page.fill('input', 'УЧЕБА');
      await expect.poll(() => status(page)).toBe('Показана 1 строка из 5');
      await page.fill('input', 'школа 2  собрание');
      await expect.poll(() => seen(page)).toEqual(['Школа 1', ...LOAD, 'Школа 2', '2 Собрание']);
      expect(await page.textContent('.caption')).toContain('слова — «школа 2  собрание»');
      await page.fill('input', '<b>$& нет такого');
      await expect.poll(() => status(page)).toMatch(/^Ничего не найдено/);
    });

    test('is kept in the address, and works from it', async () => {
      const { page } = await show(pageOf(SCHOOLS));
      await page.selectOption('select[name=role]', 'Завуч');
      await page.fill('input', 'курсы & 100%');
      await expect.poll(() => page.evaluate('location.hash')).toContain('text=');
      const hash = await page.evaluate<string>('location.hash');

      const again = await show(pageOf(SCHOOLS), { hash });
      expect(await again.page.inputValue('select[name=role]')).toBe('Завуч');
      expect(await again.page.inputValue('input')).toBe('курсы & 100%');
      expect(await status(again.page)).toMatch(/^Ничего не найдено/);
      await again.page.evaluate(`location.hash = '#state=done&role=nobody'`);
      await expect.poll(() => status(again.page)).toBe('Показаны 2 строки из 5');
      expect(again.noise).toEqual([]);
    });

    test('hides whole sheets, and begins with those that are left', async () => {
      const sheet = (role: string): Block[] => [
        { kind: 'heading', level: 2, text: role, align: 'center' },
        tableOf(['№'], [rowOf(['1'], facets('done', [role], []))]),
        { kind: 'signatures', lines: [{ who: role }] },
      ];
      const blocks: Block[] = [...sheet('Завуч'), { kind: 'page-break' }, ...sheet('Методист')];
      const { page } = await show(pageOf(blocks), {
        hash: `#role=${encodeURIComponent('Методист')}`,
      });
      expect(await page.locator('.signatures:visible .who').allTextContents()).toEqual([
        'Методист',
      ]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(countPages(pdf)).toBe(1);
    });

    describe('where people sign', () => {
      const duty = (role: string, rows: readonly Row[]): Block[] => [
        { kind: 'heading', level: 2, text: role, align: 'center' },
        tableOf(['№'], rows),
        { kind: 'heading', level: 3, text: 'Подписи' },
        { kind: 'paragraph', text: 'Ознакомлен(а):' },
        { kind: 'signatures', lines: [{ who: role }] },
      ];
      const shared = rowOf(['общее'], facets('overdue', ['Методист', 'Завуч (А.\u00a0Б.)'], []));
      const own = rowOf(['своё'], facets('done', ['завуч (А.\u00a0Б.)', 'Завуч (А.\u00a0Б.)'], []));
      const head = rowOf(['шаги'], { facets: { roles: ['Психолог'] } });
      const step = rowOf(['шаг'], { isPart: true, ...facets('done', ['Методист'], ['5.5']) });
      const stop: Block = { kind: 'page-break' };
      const DUTIES = [
        ...duty('методист', [shared, head, step]),
        stop,
        ...duty('ЗАВУЧ (А. Б.)', [shared, own]),
        stop,
        ...duty('Школа 3', [shared, own]),
      ];
      const first = (page: Page) =>
        page.locator('h2:visible, td:visible, h3:visible, p:visible, .who:visible');
      const SIGN = (who: string) => ['Подписи', 'Ознакомлен(а):', who];

      test('a role leaves its sheet whole and takes away those of others', async () => {
        const { page } = await show(pageOf(DUTIES.slice(0, 11)), {
          hash: `#role=${encodeURIComponent('Методист')}`,
        });
        const methodist = ['методист', 'общее', 'шаги', 'шаг', ...SIGN('методист')];
        expect((await first(page).allTextContents()).slice(1)).toEqual(methodist);
        await page.selectOption('select[name=role]', 'Завуч (А.\u00a0Б.)');
        const head = ['ЗАВУЧ (А. Б.)', 'общее', 'своё', ...SIGN('ЗАВУЧ (А. Б.)')];
        await expect.poll(async () => (await first(page).allTextContents()).slice(1)).toEqual(head);
      });

      test('nobody signs what is cut down', async () => {
        const { page } = await show(pageOf(DUTIES), { hash: '#state=overdue' });
        const shown = () => first(page).allTextContents();
        expect((await shown()).slice(1)).toEqual(
          ['методист', 'ЗАВУЧ (А. Б.)', 'Школа 3'].flatMap((name) => [name, 'общее']),
        );
        await page.goto(page.url().replace(/#.*/, '#text=своё'));
        await expect
          .poll(async () => (await shown()).slice(1))
          .toEqual(['ЗАВУЧ (А. Б.)', 'своё', 'Школа 3', 'своё']);
        await page.click('button');
        await expect.poll(() => page.locator('.who:visible').count()).toBe(3);
        expect(await shown()).toContain('Подписи');
      });

      test('a sheet of no role has its rows chosen by role, and is not signed then', async () => {
        const { page } = await show(pageOf(DUTIES), {
          hash: `#role=${encodeURIComponent('Методист')}`,
        });
        expect((await first(page).allTextContents()).slice(-2)).toEqual(['Школа 3', 'общее']);
      });
    });

    describe('the number of rows', () => {
      const asks = (rows: readonly Row[], hash = '') =>
        show(pageOf([tableOf(['№', 'Что'], rows)]), { hash });

      test('leaves out totals, which have nothing to be chosen by', async () => {
        const schools = ['1', '2', '3', '4'].map((name) => rowOf([name, 'школа'], { facets: {} }));
        const { page } = await asks([...schools, rowOf(['Всего', '4'])]);
        expect(await status(page)).toBe('4 строки');
        await page.fill('input', 'всего');
        await expect.poll(() => status(page)).toBe('Показано 0 строк из 4');
      });

      test('leaves out heads of steps where other rows have states', async () => {
        const rows = [
          rowOf(['1', 'шаги'], { facets: { roles: ['Завуч'], codes: ['5.5'] } }),
          rowOf(['1.1', 'шаг'], { isPart: true, ...facets('overdue', [], []) }),
          rowOf(['1.2', 'шаг'], { isPart: true, ...facets('done', [], []) }),
        ];
        const { page } = await asks(rows, '#state=overdue');
        expect(await status(page)).toBe('Показана 1 строка из 2');
        expect(await page.locator('td:visible').allTextContents()).toContain('шаги');
      });

      test('counts rows with codes alone where none has a state', async () => {
        const rows = ['5.5', '5.9'].map((code) =>
          rowOf([code, 'x'], { facets: { codes: [code] } }),
        );
        expect(await status((await asks(rows)).page)).toBe('2 строки');
      });
    });

    test('speaks English', async () => {
      const { page } = await show(pageOf(SCHOOLS, { language: 'en' }));
      await page.selectOption('select[name=code]', '5.5');
      await expect.poll(() => status(page)).toBe('1 row of 5 shown');
      expect(await page.textContent('.caption')).toBe('Shown only: code — 5.5. 1 row of 5 shown.');
    });

    test('tells screen readers what it does', async () => {
      const { page } = await show(pageOf(SCHOOLS));
      const bar = page.getByRole('search', { name: 'Отбор строк' });
      for (const name of ['Ответственный', 'Состояние', 'Код']) {
        expect(await bar.getByRole('combobox', { name }).count()).toBe(1);
      }
      expect(await bar.getByRole('searchbox', { name: 'Слова' }).count()).toBe(1);
      expect(await bar.getByRole('status').count()).toBe(1);
      expect(await page.getByRole('img', { name: '1 Беседы' }).count()).toBe(1);
      expect(await page.getByRole('rowheader', { name: '1 Беседы' }).count()).toBe(1);
      expect(await page.getByRole('listitem').first().textContent()).toContain('просрочено');
    });
  });
});

/** Chromium writes a PDF's pages out in plain. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
