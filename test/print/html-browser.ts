import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** A page that is shown, and all that it complains of or asks for. */
interface Shown {
  page: Page;
  noise: string[];
}

/** Shows a page; `hash` is what its address ends in. */
type Show = (source: string, options?: BrowserContextOptions & { hash?: string }) => Promise<Shown>;

/** Opens a browser for the tests of a `describe`; pages are shown as files and closed after each test. */
export function useBrowser(): Show {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'karta-page-'));
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  return async (source, { hash = '', ...options } = {}) => {
    const page = await browser.newPage(options);
    const path = join(folder, 'page.html');
    await writeFile(path, source);
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path).href) noise.push(request.url());
    });
    await page.goto(pathToFileURL(path).href + hash);
    return { page, noise };
  };
}
