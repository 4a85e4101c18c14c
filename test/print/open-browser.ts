import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const program = findBrowser();

/** Why tests in a browser are skipped, to stand in their names; undefined if they can run. */
export const browserMissing: string | undefined =
  program === undefined
    ? ' (skipped: no Chromium or Chrome is installed; KARTA_CHROMIUM may name its program)'
    : undefined;

/** Starts the system's Chromium without a window. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  if (program === undefined) throw new Error('No Chromium or Chrome is installed');
  // Containers in which tests run have no sandbox to offer.
  return chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
}

function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const usual = [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return process.env.KARTA_CHROMIUM || [...onPath, ...usual].find((path) => existsSync(path));
}
