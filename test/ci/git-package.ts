import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFolder } from '../cli/git-repository.ts';

/** Whether there is an npm to try things with. */
export const hasNpm = process.platform !== 'win32' && spawnSync('npm', ['--version']).status === 0;

/** What npm needs to say nothing of itself and to ask nobody. */
export const NPM_ALONE = { npm_config_offline: 'true', npm_config_update_notifier: 'false' };

/**
 * Makes a repository of a package that is called karta and, as karta, must be built by something from its
 * devDependencies, but from a folder within, so that nothing is downloaded. Gives its address for npm.
 */
export function makeGitPackage(folder: string): string {
  const { git, write, commit } = openFolder(folder);
  write(
    'package.json',
    JSON.stringify({
      name: 'karta',
      version: '0.1.0',
      bin: { karta: 'built.js' },
      scripts: { prepare: 'node build.js' },
      devDependencies: { builder: 'file:builder' },
    }),
  );
  write('build.js', `require('node:fs').writeFileSync('built.js', require('builder'));`);
  write(join('builder', 'package.json'), JSON.stringify({ name: 'builder', version: '1.0.0' }));
  write(
    join('builder', 'index.js'),
    `module.exports = '#!/usr/bin/env node\\nconsole.log("karta from git")\\n';`,
  );
  git('init', '--quiet');
  commit();
  git('tag', 'v0.1.0');
  return `git+${pathToFileURL(folder).href}#v0.1.0`;
}
