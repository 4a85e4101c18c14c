import type { ListPlace } from './add-list.ts';

/**
 * Mends what the library's XML of a sheet lacks. Rows of a list grow when somebody writes more into them: their
 * heights are no heights set by hand. And the green corners that say «number stored as text» are kept away: codes
 * are text on purpose.
 */
export function mendSheet(xml: string, place: ListPlace): string {
  const [, range] = /<dimension ref="([A-Z0-9:]+)"/.exec(xml) ?? [];
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors>`;
  const rows = xml.replace(/<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g, (all, row, height) =>
    Number(row) > place.head && Number(row) <= place.last + 1
      ? `<row r="${row}" ht="${height}"`
      : all,
  );
  return rows.replace('</headerFooter>', `</headerFooter>${range === undefined ? '' : ignored}`);
}
