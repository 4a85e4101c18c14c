// Bundles karta and all that it needs into one file, so that starting it reads one file.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const result = await build({
  entryPoints: ['src/cli/start.ts'],
  outfile: 'dist/karta.js',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minify: true,
  legalComments: 'none',
  metafile: true,
  // Some of the bundled packages are CommonJS and ask for Node's own modules.
  banner: {
    js: "import{createRequire as karta_require}from'node:module';const require=karta_require(import.meta.url);",
  },
  logLevel: 'warning',
});

// The licences of what is in the bundle ask to go along with it.
const packages = new Set(
  Object.keys(result.metafile.inputs).flatMap(
    (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  ),
);
const notices = await Promise.all([...packages].sort().map(notice));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', notices.join(`\n${'-'.repeat(72)}\n\n`));

async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${name} is in the bundle but brings no licence text`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
