import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';
import { convertToPdf } from './convert-office.ts';
import { openBrowser } from './open-browser.ts';
import { terminalPage } from './terminal-page.ts';

/** The pictures of the READMEs, and the calls that they show. */
const PICTURES = {
  'terminal.png': 'karta overdue examples/school-12 --today 2023-04-24',
  'region.png': 'karta summary examples/region --today 2022-11-14 --output region.html',
  'plan.png':
    'karta plan examples/school-12 --period "4 четверть" --today 2023-04-24 --output plan.docx',
};
const FOLDER = 'docs/images';

/** A picture is to load at once: so many bytes at most. */
const MOST_BYTES = 200_000;

if (process.env.UPDATE_PICTURES) await drawPictures();

test.each(Object.entries(PICTURES))(
  '%s is small, and shown beside the call that makes it',
  (name, call) => {
    const pages = ['README.md', 'README.ru.md'].map((page) => readFileSync(page, 'utf8'));
    expect(existsSync(join(FOLDER, name))).toBe(true);
    expect(statSync(join(FOLDER, name)).size).toBeLessThan(MOST_BYTES);
    for (const page of pages) {
      expect(page).toContain(`${FOLDER}/${name}`);
      expect(page).toContain(call);
    }
  },
);

/** Makes them anew: `npm run pictures`. Needs Chromium, LibreOffice and poppler-utils. */
async function drawPictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'karta-'));
  const files = Object.fromEntries(
    ['region.html', 'plan.docx'].map((name) => [name, join(folder, name)]),
  );
  const run = (name: keyof typeof PICTURES, ...more: string[]) => {
    const words = [...PICTURES[name].matchAll(/"([^"]*)"|\S+/g)].map(
      ([word, text]) => text ?? word,
    );
    const args = words.slice(1).map((word) => files[word] ?? word);
    return runKarta([...args, '--lang', 'ru', ...more]);
  };
  const browser = await openBrowser();
  const shoot = async (file: string, name: string, width: number, clip?: number) => {
    const page = await browser.newPage({ viewport: { width, height: clip ?? 600 } });
    await page.goto(`file://${file}`);
    await page.screenshot({ path: join(FOLDER, name), fullPage: clip === undefined });
    await page.close();
  };
  const { out } = await run('terminal.png', '--color', 'always', '--width', '96');
  writeFileSync(join(folder, 'terminal.html'), terminalPage(PICTURES['terminal.png'], out));
  await shoot(join(folder, 'terminal.html'), 'terminal.png', 880);
  await run('region.png');
  await shoot(files['region.html'] ?? '', 'region.png', 1100, 760);
  await browser.close();
  await run('plan.png');
  const pdf = join(folder, 'plan.pdf');
  writeFileSync(pdf, await convertToPdf(readFileSync(files['plan.docx'] ?? ''), 'docx'));
  const page = ['-r', '80', '-png', '-f', '1', '-singlefile', pdf, join(FOLDER, 'plan')];
  execFileSync('pdftoppm', page);
  rmSync(folder, { recursive: true });
}
