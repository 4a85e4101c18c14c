import type { Report } from '../report/report.ts';
import type { Format } from './format.ts';
import { renderPage } from './html/page.ts';

export const html: Format<Report> = { render: (report) => renderPage(report) };
