// Builds the desk's styles and islands: node build.mjs <work folder> <output folder>.
//
// Works on a copy, so that the source tree stays clean; does nothing if the output was made from the same inputs.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [work, output] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const sources = readdirSync(here, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes('node_modules'))
  .sort();
const npmFiles = ['package.json', 'package-lock.json', '.npmrc'].map((file) => join(here, file));

function digest(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file.slice(here.length)).update(readFileSync(file)));
  return hash.digest('hex');
}

function unlessDone(marker, inputs, outputs, make) {
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== inputs || !outputs.every(existsSync)) {
    make();
    writeFileSync(marker, inputs);
  }
}

// Node refuses to start npm.cmd without a shell, on Windows alone.
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: work, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] });

mkdirSync(work, { recursive: true });
const packages = join(work, 'node_modules');
unlessDone(join(work, 'packages.sha256'), digest(npmFiles), [packages], () => {
  npmFiles.forEach((file) => cpSync(file, join(work, file.slice(here.length))));
  run('npm', 'ci', '--ignore-scripts', '--loglevel=error');
});
unlessDone(join(work, 'assets.sha256'), digest(sources), [join(output, 'manifest.json')], () => {
  readdirSync(work)
    .filter((name) => !['node_modules', 'packages.sha256'].includes(name))
    .forEach((name) => rmSync(join(work, name), { recursive: true }));
  sources.forEach((file) => cpSync(file, join(work, file.slice(here.length))));
  rmSync(output, { recursive: true, force: true });
  run('node', 'shapes.mjs', 'shapes/admin1.topo.json', 'shapes/made');
  run('npx', '--no-install', 'tsc', '--noEmit');
  run('npx', '--no-install', 'vite', 'build', '--logLevel', 'warn', '--outDir', output);
});
