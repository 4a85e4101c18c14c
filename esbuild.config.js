// Bundles karta with all that it needs into one file, and a starter that keeps its compiled code.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/** Packages that stand inside the published file of another. */
const INLINED = {
  'node_modules/docx': ['fflate', 'nanoid'].map((name) => ({ by: 'node_modules/docx', name })),
};

/** Stands for the hash of the bundle until that is known. */
const BUILD_MARK = '@karta-build@';

const common = { platform: 'node', target: 'node20.19', minify: true, logLevel: 'warning' };

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...common,
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/karta.cjs',
  bundle: true,
  format: 'cjs',
  legalComments: 'none',
  metafile: true,
  // What runs in vm.Script cannot import; esbuild makes a require() of it, which is as lazy.
  supported: { 'dynamic-import': false },
  define: { KARTA_BUILD: JSON.stringify(BUILD_MARK) },
  banner: { js: '(function(require,module,exports){' },
  footer: { js: '})' },
  plugins: [
    { name: 'unused-modules', setup: leaveOutUnused },
    { name: 'quiet-yaml', setup: leaveOutLogs },
    { name: 'trusting-yaml', setup: leaveOutSecondLook },
  ],
});
// The starter reads the bundle as Latin-1, which is fastest; esbuild leaves letters in patterns as they are.
const bundle = (await readFile('dist/karta.cjs', 'utf8')).replace(/[^\0-\x7f]/g, writeOut);
const hash = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
await writeFile('dist/karta.cjs', bundle.replaceAll(BUILD_MARK, hash));
await build({
  ...common,
  entryPoints: ['src/cli/start.ts'],
  outfile: 'dist/start.cjs',
  // Not ESM: importing node:fs there loads all of it, streams and promises too, which takes 5 ms.
  format: 'cjs',
  define: { BUNDLE_HASH: JSON.stringify(hash) },
});
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licences(Object.keys(metafile.inputs)));
// The first run keeps the compiled code of what a run without findings needs.
spawnSync(process.execPath, ['bin/karta.js', 'validate', 'examples/school-12'], {
  stdio: 'ignore',
});

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
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} is in the bundle but brings no licence text`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
