// Bundles karta with all that it needs into a few parts, and a starter that keeps their compiled code.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { buildParts, RUNS } from './esbuild.parts.js';

/** Packages that stand inside the published file of another. */
const INLINED = {
  'node_modules/docx': ['fflate', 'nanoid'].map((name) => ({ by: 'node_modules/docx', name })),
};

/** Stands for the hash of all parts until that is known. */
const BUILD_MARK = '@karta-build@';

const common = { platform: 'node', target: 'node20.19', logLevel: 'warning' };

await rm('dist', { recursive: true, force: true });
await mkdir('dist/parts', { recursive: true });
const { parts, files } = await buildParts({
  ...common,
  legalComments: 'none',
  define: { KARTA_BUILD: JSON.stringify(BUILD_MARK) },
  plugins: [
    { name: 'unused-modules', setup: leaveOutUnused },
    { name: 'quiet-yaml', setup: leaveOutLogs },
    { name: 'trusting-yaml', setup: leaveOutSecondLook },
    { name: 'late-packages', setup: loadLate },
  ],
});
const hash = createHash('sha256');
for (const [name, text] of parts) {
  // The starter reads the parts as Latin-1, which is fastest; esbuild leaves letters in patterns as they are.
  parts.set(name, text.replace(/[^\0-\x7f]/g, writeOut));
  hash.update(name).update(parts.get(name));
}
const buildId = hash.digest('hex').slice(0, 16);
for (const [name, text] of parts) {
  await writeFile(`dist/parts/${name}.cjs`, text.replaceAll(BUILD_MARK, buildId));
}
await build({
  ...common,
  entryPoints: ['src/cli/start.ts'],
  outfile: 'dist/start.cjs',
  bundle: true,
  minify: true,
  // Not ESM: importing node:fs there loads all of it, streams and promises too, which takes 5 ms.
  format: 'cjs',
  define: { BUILD_ID: JSON.stringify(buildId) },
});
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licences(files));
// The first runs keep the compiled code of what they need, those of threads too.
const withThreads = ['validate', 'examples/region', '--workers', '2'];
for (const run of [...Object.values(RUNS), withThreads]) {
  spawnSync(process.execPath, ['bin/karta.js', ...run], { stdio: 'ignore' });
}

function writeOut(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** commander can run programs as commands; karta has none, and loading child_process takes its time. */
function leaveOutUnused({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
      ? { path: 'unused', namespace: 'unused' }
      : undefined,
  );
  onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: '' }));
}

/** yaml asks the environment at each token whether to print it, which takes longer than the token. */
function leaveOutLogs({ onLoad }) {
  onLoad({ filter: /yaml[\\/]dist[\\/]parse[\\/]parser\.js$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replaceAll('node_process.env.LOG_TOKENS', 'false'),
  }));
}

/** js-yaml looks at each text for control characters, which `documents/decode.ts` has already found in none. */
function leaveOutSecondLook({ onLoad }) {
  onLoad({ filter: /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, async ({ path }) => {
    const code = await readFile(path, 'utf8');
    const check = 'PATTERN_NON_PRINTABLE.test(_result)';
    if (!code.includes(check))
      throw new Error('js-yaml looks for control characters in another way');
    return { contents: code.replace(check, 'false') };
  });
}

/** These compile patterns over all of Unicode as soon as they are loaded, for 30 ms and more; few texts need them. */
function loadLate({ onResolve, onLoad }) {
  onResolve({ filter: /^(?:string-width|wrap-ansi)$/ }, ({ path, kind, importer, resolveDir }) =>
    kind === 'import-statement' && !importer.includes('node_modules')
      ? { path, namespace: 'late', pluginData: resolveDir }
      : undefined,
  );
  onLoad({ filter: /.*/, namespace: 'late' }, ({ path, pluginData }) => ({
    contents: `export default (...args) => require('${path}').default(...args);`,
    resolveDir: pluginData,
  }));
}

/** The licences of the bundled packages ask to go along with them. */
async function licences(files) {
  const packages = files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const within = packages.flatMap((folder) => INLINED[folder] ?? []).flatMap(folderOf);
  const texts = await Promise.all([...new Set([...packages, ...within])].sort().map(licence));
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

/** Where npm has put a package that another one brings along. */
function folderOf({ by, name }) {
  const own = join(by, 'node_modules', name);
  return existsSync(own) ? own : join('node_modules', name);
}

async function licence(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = await readdir(folder);
  const file =
    files.find((one) => /^licen[cs]e/i.test(one)) ?? files.find((one) => /^readme/i.test(one));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  // Some have it at the end of their readme alone.
  const own = /^readme/i.test(file ?? '') ? /^#+ licen[cs]e\s+([\s\S]*)/im.exec(text)?.[1] : text;
  if (!own) throw new Error(`${name} is in the bundle but brings no licence text`);
  return `${name} ${version} (${license})\n\n${own.trim()}\n`;
}
