// Turns the schemas into what karta runs on: validators as plain code (compiling them at run time
// would cost more than the rest of the start) and types. Run by `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const KINDS = ['audit', 'roadmap', 'catalogue', 'config'];
const HEADER =
  '// Generated from schemas/*.schema.json by schemas/compile.js: change those, not this.\n';

const GATHER = `function gather(all, more) {
  if (all === null) return more;
  if (all.length < 20000) for (const error of more) all.push(error);
  return all;
}
`;

const schemas = KINDS.map((kind) => JSON.parse(readSchema(kind), refuseInherited));
write('validators.js', validatorCode());
write('types.ts', await typeCode());

function readSchema(kind) {
  return readFileSync(new URL(`${kind}.schema.json`, import.meta.url), 'utf8');
}

/**
 * The validators do not ask whether a field is an object's own (ajv's `ownProperties`), which costs a call for each.
 * Objects inherit nothing but the names in `Object.prototype`, so a schema may not use these.
 */
function refuseInherited(name, value) {
  if (name in Object.prototype) throw new Error(`a field can't be called ${name}`);
  return value;
}

function write(name, code) {
  writeFileSync(new URL(`../src/schema/${name}`, import.meta.url), HEADER + code);
}

function validatorCode() {
  const ajv = new Ajv({
    schemas: schemas.map(withoutNotes),
    allErrors: true,
    strict: true,
    strictRequired: false, // does not see `properties` that stand beside an `anyOf`
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const names = Object.fromEntries(KINDS.map((kind) => [kind, `urn:karta:schema:${kind}`]));
  return countSeldom(gatherInPlace(importHelpers(keepAsked(standaloneCode(ajv, names)))));
}

/**
 * ajv puts whole schemas into its code and asks them for little: which fields there are, and what to say of a wrong
 * value. Making all those objects takes V8 longer than checking a plan, so each question gets its answer instead.
 */
function keepAsked(code) {
  const known = new Map();
  const fields = new Map();
  const answered = code
    .replace(/^const (schema\d+) = (\{.*\});$/gm, (_, name, json) => {
      known.set(name, JSON.parse(json));
      return '';
    })
    .replace(/\b(schema\d+)((?:\.\w+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])+)/g, (_, name, path) => {
      const value = valueAt(known.get(name), path);
      if (!path.endsWith('.properties')) return JSON.stringify(value);
      const named = `${name}${path.replace(/\W+/g, '_')}`;
      const flags = Object.keys(value).map((key) => [key, true]);
      fields.set(named, JSON.stringify(Object.fromEntries(flags)));
      return named;
    });
  if (/\bschema\d+\b/.test(answered)) throw new Error('ajv uses a schema in a way not known here');
  return `${answered}\n${[...fields].map(([name, json]) => `const ${name} = ${json};\n`).join('')}`;
}

/** What stands at a path in the notation of the code: `.properties.week.enum`, `.anyOf[5].type`. */
function valueAt(schema, path) {
  let value = schema;
  for (const [, field, key] of path.matchAll(/\.(\w+)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)) {
    value = value?.[field ?? JSON.parse(key)];
  }
  if (value === undefined) throw new Error(`ajv asks for ${path}, which its schema does not have`);
  return value;
}

/** ajv asks for its helpers by `require` even in ESM output. They are CommonJS with a `default`. */
function importHelpers(code) {
  const imports = new Set();
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name, module) => {
    const helper = module.replace(/.*\//, '');
    imports.add(`import ${helper}Module from '${module}.js';`);
    return `const ${name} = ${helper}Module.default ?? ${helper}Module;`;
  });
  if (body.includes('require(')) throw new Error('ajv asks for a helper in a way not known here');
  return `${[...imports].join('\n')}\n${body}\n`;
}

/**
 * ajv copies all errors found so far each time a part of the file adds some, which takes minutes for a
 * list of a million wrong items. This adds to the same list, and no more where nobody will read them, so
 * that a hostile file can't fill the memory either. (It may: no `anyOf` here looks behind a `$ref`.)
 */
function gatherInPlace(code) {
  const gathered = code.replace(
    /vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'gather(vErrors, $1.errors)',
  );
  if (gathered.includes('.concat(')) throw new Error('ajv gathers errors in a way not known here');
  return `${gathered}${GATHER}`;
}

/**
 * ajv counts the code points of every text. There are never more of them than UTF-16 units, which a text knows of
 * itself, so only one that is too long by these need be counted.
 */
function countSeldom(code) {
  return code
    .replace(/(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replace(/func\d+\((\w+)\) < 1\b/g, '$1.length < 1');
}

/** One file of types for all schemas: a definition that several of them repeat is written once. */
async function typeCode() {
  const definitions = {};
  for (const [index, schema] of schemas.entries()) {
    const { definitions: parts, $id, $schema, ...root } = schema;
    for (const [name, part] of Object.entries(parts)) {
      const typed = typeName(name);
      if (definitions[typed] && !isDeepStrictEqual(definitions[typed], part)) {
        throw new Error(`the schemas disagree about the definition «${name}»`);
      }
      definitions[typed] = part;
    }
    definitions[typeName(`${KINDS[index]}File`)] = root;
  }
  const code = await compile({ definitions: forTypes(apart(definitions)) }, 'Everything', {
    bannerComment: '',
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return withoutRemarks(code);
}

function typeName(definition) {
  const name = definition[0].toUpperCase() + definition.slice(1);
  return name.endsWith('File') ? name : `${name}Entry`;
}

/** Gives the mapping form of a definition that may also be a text or a list a type of its own. */
function apart(definitions) {
  const result = {};
  for (const [name, part] of Object.entries(definitions)) {
    if (!Array.isArray(part.type) || !part.properties) {
      result[name] = part;
      continue;
    }
    const object = name.replace('Entry', 'Object');
    const { properties, required, additionalProperties } = part;
    result[object] = { type: 'object', properties, required, additionalProperties };
    const single = part.type.includes('string') ? `string | ${object}` : object;
    result[name] = { tsType: part.type.includes('array') ? `${single} | (${single})[]` : single };
  }
  return result;
}

/** Without the rules that hold only for some mappings: a type can't tell of them. */
function withoutConditions({ allOf, ...rest }) {
  const parts = allOf?.filter((part) => !part.if) ?? [];
  return parts.length > 0 ? { ...rest, allOf: parts } : rest;
}

/** A schema's rules alone, without what only people read or what would name types in Russian. */
function withoutNotes(node) {
  return rewrite(node, ({ title, description, examples, $comment, ...rest }) => rest);
}

function forTypes(node) {
  return rewrite(node, ({ title, examples, $comment, minItems, maxItems, ...rest }) =>
    rest.$ref ? { $ref: rest.$ref.replace(/[^/]+$/, typeName) } : withoutConditions(rest),
  );
}

/** Changes every schema in a schema; fields that happen to be called `title` stay. */
function rewrite(node, change) {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, change));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(change(node)).map(([key, value]) => [
    key,
    ['properties', 'patternProperties', 'definitions'].includes(key)
      ? Object.fromEntries(
          Object.entries(value).map(([name, part]) => [name, rewrite(part, change)]),
        )
      : rewrite(value, change),
  ]);
  return Object.fromEntries(entries);
}

/** Takes out what json-schema-to-typescript tells of its own working, and closes up the rest. */
function withoutRemarks(code) {
  return code
    .replace(/\n *\*\n( *\* This interface was referenced by [^/]*?\n)+(?= *\*\/)/g, '\n')
    .replace(/ *\/\*\*\n( *\* (This interface was referenced by|via the) [^/]*?\n)+ *\*\/\n/g, '')
    .replace(/export interface Everything \{[^}]*\}\n/, '')
    .replace(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, '/** $1 */')
    .replaceAll('\n}\n', '\n}\n\n')
    .trimEnd()
    .concat('\n');
}
