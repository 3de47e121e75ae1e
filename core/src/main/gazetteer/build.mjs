// Packs GeoNames' places into one resource: node build.mjs <work folder> <resource file>.
//
// Does nothing if the resource was made from the same inputs. docs: core/src/main/gazetteer/FORMAT.md

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';
import { readPlaces } from './places.mjs';

const [work, resource] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const npmFiles = ['package.json', 'package-lock.json', '.npmrc'];
const scripts = ['build.mjs', 'fold.mjs', 'pack.mjs', 'places.mjs'];

function digest(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file).update(readFileSync(join(here, file))));
  return hash.digest('hex');
}

function unlessDone(marker, inputs, outputs, make) {
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== inputs || !outputs.every(existsSync)) {
    make();
    writeFileSync(marker, inputs);
  }
}

mkdirSync(work, { recursive: true });
mkdirSync(dirname(resource), { recursive: true });
const packages = join(work, 'node_modules');
unlessDone(join(work, 'packages.sha256'), digest(npmFiles), [packages], () => {
  npmFiles.forEach((file) => copyFileSync(join(here, file), join(work, file)));
  // Node refuses to start npm.cmd without a shell, on Windows alone.
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: work,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
});
unlessDone(join(work, 'resource.sha256'), digest([...npmFiles, ...scripts]), [resource], () => {
  writeFileSync(resource, pack(readPlaces(packages)));
});
