import audit from '../../schemas/audit.schema.json' with { type: 'json' };
import catalogue from '../../schemas/catalogue.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import roadmap from '../../schemas/roadmap.schema.json' with { type: 'json' };
import type { Kind } from './shape-result.ts';

const schemas: Readonly<Record<Kind, object>> = { audit, catalogue, config, roadmap };

/** A schema as the text of a file, for editors that are to know it. */
export function schemaText(kind: Kind): string {
  return `${JSON.stringify(schemas[kind], null, 2)}\n`;
}
