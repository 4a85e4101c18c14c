// Cuts karta into parts, so that a run loads little of what it does not need.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/**
 * The part that a run loads which no run before it loads; all else stays in the chunks that esbuild makes of each
 * import(). One large part is loaded faster than many small ones.
 */
export const RUNS = {
  check: ['validate', 'examples/school-12'],
  findings: ['validate', 'examples/region/berezovka', '--color', 'always'],
  yaml: ['validate', 'examples/school-12-as-received', '--color', 'always'],
  view: ['timeline', 'examples/school-12', '--color', 'always'],
};

/** So that the day and the place of the build make no difference. */
const env = { ...process.env, KARTA_TODAY: '2023-04-24', GITHUB_ACTIONS: '', GITLAB_CI: '' };

/**
 * Bundles `src/cli/run.ts`. Gives the text of each part by its name, and all files that went in. A part is a function
 * of `require`, `module` and `exports`, and exports functions that give its chunks; `src/cli/start.ts` loads it.
 */
export async function buildParts(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: ['src/cli/run.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const chunks = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const partOf = await assignParts(chunks, metafile);
  const asked = chunksAskedFor(metafile, partOf);
  const parts = new Map();
  for (const part of new Set(partOf.values())) {
    parts.set(part, await buildPart(part, { chunks, partOf, asked }, options));
  }
  return { parts, files: Object.keys(metafile.inputs) };
}

/** The part of each chunk. */
async function assignParts(chunks, { outputs }) {
  const folder = await mkdtemp('dist/chunks-');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, text] of chunks) await writeFile(join(folder, name), text);
  const partOf = new Map();
  for (const [part, args] of Object.entries(RUNS)) {
    for (const name of await loadedBy([join(folder, 'run.js'), ...args])) {
      if (chunks.has(name) && !partOf.has(name)) partOf.set(name, part);
    }
  }
  await rm(folder, { recursive: true });
  for (const name of chunks.keys()) if (!partOf.has(name)) partOf.set(name, basename(name, '.js'));
  // What only passes on what is in another has no code of its own that could be covered.
  for (const [file, { inputs, imports }] of Object.entries(outputs)) {
    const [source] = imports.filter(({ kind }) => kind === 'import-statement');
    const isEmpty = Object.values(inputs).every(({ bytesInOutput }) => bytesInOutput === 0);
    if (isEmpty && source) partOf.set(basename(file), partOf.get(basename(source.path)));
  }
  return partOf;
}

/** The names of the files that a run loads: V8 tells whoever asks which code was covered. */
async function loadedBy(args) {
  const folder = await mkdtemp('dist/coverage-');
  // Bundled packages call require(), which ES modules do not have.
  const require = 'import m from"module";globalThis.require=m.createRequire(process.cwd()+"/")';
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${require}`, ...args],
    { env: { ...env, NODE_V8_COVERAGE: folder }, encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  const [file = ''] = await readdir(folder);
  const { result } = JSON.parse(await readFile(join(folder, file), 'utf8'));
  await rm(folder, { recursive: true });
  return result.map(({ url }) => basename(url));
}

/** The chunks that other parts ask for, and the one that starts all. */
function chunksAskedFor({ outputs }, partOf) {
  const asked = new Set(['run.js']);
  for (const [file, { imports }] of Object.entries(outputs)) {
    for (const { path, external } of imports) {
      const isFar = partOf.get(basename(path)) !== partOf.get(basename(file));
      if (!external && isFar) asked.add(basename(path));
    }
  }
  return asked;
}

/** Bundles the chunks of a part once more, so that they call each other as one text. */
async function buildPart(part, { chunks, partOf, asked }, options) {
  const given = [...asked].filter((name) => partOf.get(name) === part);
  const chunksOfPart = {
    name: 'chunks-of-part',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => {
        const name = basename(path);
        const owner = partOf.get(name);
        return owner === part
          ? { path: name, namespace: 'chunk' }
          : { path: `karta:${owner}/${name}`, external: true };
      });
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: chunks.get(path) }));
    },
  };
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: `module.exports={${given.map((name) => `'${name}':()=>require('./${name}')`)}}`,
    },
    bundle: true,
    format: 'cjs',
    minify: true,
    write: false,
    // What runs in vm.Script cannot import; esbuild makes a require() of it, which is as lazy.
    supported: { 'dynamic-import': false },
    banner: { js: '(function(require,module,exports){' },
    footer: { js: '})' },
    plugins: [chunksOfPart],
  });
  return outputFiles[0].text;
}
