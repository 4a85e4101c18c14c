import { createHash } from 'node:crypto';
import type { Block, Report } from '../../report/report.ts';
import { renderSheets } from './blocks.ts';
import { filterPage } from './client/filter-page.ts';
import { escapeHtml, escapeLines, writeAttributes } from './escape.ts';
import { ganttSigns } from './gantt-signs.ts';
import { styleSheet } from './style/sheet.ts';

/** A report as one HTML file that asks the network for nothing. */
export function renderPage(report: Report): string {
  const { title, language, blocks } = report;
  const style = `\n${styleSheet(language).trim()}\n`;
  const paper = isPaper(report);
  const sheets = renderSheets(blocks, { language, isPaper: paper });
  const script = blocks.some(canBeFiltered) ? `\n${filterPage(language)}` : '';
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="generator" content="karta">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body${writeAttributes({ class: paper ? 'paper' : undefined })}>`,
    ...(blocks.some(({ kind }) => kind === 'gantt') ? [ganttSigns] : []),
    '<main>',
    ...(paper || isSaid(report) ? [] : [`<p class="title">${escapeLines(title)}</p>`]),
    ...(report.caption ? [`<p class="caption">${escapeLines(report.caption)}</p>`] : []),
    sheets,
    '</main>',
    ...(script ? [`<script>${script}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing may be loaded or sent, and only this style and this script count. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script ? [`script-src '${hashOf(script)}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Whether the block's rows say by what they can be chosen; bars of a chart always have a state. */
function canBeFiltered(block: Block): boolean {
  return block.kind === 'gantt' || (block.kind === 'table' && block.rows.some((row) => row.facets));
}

/** A document that is signed or hung up: it has stamps, or its title in the middle. */
function isPaper({ blocks }: Report): boolean {
  const first = blocks.find(({ kind }) => kind === 'heading' || kind === 'stamps');
  return first?.kind === 'stamps' || (first?.kind === 'heading' && first.align === 'center');
}

/** Whether the first heading says as much as the title, or nearly. */
function isSaid({ title, blocks }: Report): boolean {
  const first = blocks.find(({ kind }) => kind === 'heading');
  return first?.kind === 'heading' && title.startsWith(first.text);
}
