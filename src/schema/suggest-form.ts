import { parseDay, russianDay } from '../core/day.ts';
import type { SchemaField } from './schema-field.ts';
import { takesText } from './schema-field.ts';

/** What a text of the wrong form surely means, in the form that the field takes; undefined if unsure. */
export function suggestForm(text: string, field: SchemaField): string | undefined {
  const short = text.trim().slice(0, 200);
  const candidates = [short, fullDate(short), period(short), codes(short), code(short)];
  return candidates.find((one) => one !== undefined && one !== text && takesText(field, one));
}

/** `1.9.22`, `01/09/2022` → `01.09.2022`; only days that there are. */
function fullDate(text: string): string | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](?:20)?(\d{2})(?: ?г\.?)?$/.exec(text);
  const day = parts ? parseDay(`${parts[1]}.${parts[2]}.20${parts[3]}`) : isoDay(text);
  return day && russianDay(day);
}

function isoDay(text: string): string | undefined {
  const parts = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T ]|$)/.exec(text);
  return parts ? parseDay(`${parts[3]}.${parts[2]}.${parts[1]}`) : undefined;
}

/** `2022-2023`, `2022/23 учебный год` → `2022/2023`. */
function period(text: string): string | undefined {
  const parts = /^(\d{2})(\d{2}) ?[-–—/] ?(?:\d{2})?(\d{2})(?!\d)/.exec(text);
  return parts ? `${parts[1]}${parts[2]}/${parts[1]}${parts[3]}` : undefined;
}

/** `5,5`, `5. 5`, `п. 5.5.` → `5.5`. */
function code(text: string): string {
  const bare = text.replace(/^(?:код|п)\.? /i, '').replace(/\.+$/, '');
  return bare.split(/ ?[.,] ?/).join('.');
}

/** `8.1 и 8.2`, `8.1 8.2` → `8.1, 8.2`. */
function codes(text: string): string {
  const words = text.split(/[\s,;]+/);
  return words.filter((word) => !['', 'и', 'and'].includes(word)).join(', ');
}
