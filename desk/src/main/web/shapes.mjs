// Cuts the provinces of the world by country: node shapes.mjs <provinces> <output folder>.
//
// For each country: its provinces, its outline alone (what a neighbour is drawn with), and in index.json the boxes of its
// greatest parts, by which the map tells what to load. All come from one topology, so that borders meet.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, mergeArcs } from 'topojson-client';
import { geoArea, geoBounds } from 'd3-geo';

const [provinces, output] = process.argv.slice(2);
const world = JSON.parse(readFileSync(provinces, 'utf8'));
const BOXES = 3;

/** The geometries alone, with those arcs that they use. */
function part(name, geometries) {
  const numbers = new Map();
  const arcs = [];
  const renumber = (arc) => {
    if (Array.isArray(arc)) {
      return arc.map(renumber);
    }
    const old = arc < 0 ? ~arc : arc;
    if (!numbers.has(old)) {
      numbers.set(old, arcs.length);
      arcs.push(world.arcs[old]);
    }
    return arc < 0 ? ~numbers.get(old) : numbers.get(old);
  };
  const own = geometries.map((geometry) => ({ ...geometry, arcs: renumber(geometry.arcs) }));
  const objects = { [name]: { type: 'GeometryCollection', geometries: own } };
  return JSON.stringify({ type: 'Topology', transform: world.transform, objects, arcs });
}

/** West, south, east, north of the greatest parts, to a tenth of a degree. */
function boxes(outline) {
  return feature(world, outline)
    .geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))
    .slice(0, BOXES)
    .map((polygon) => geoBounds(polygon).flat().map((degrees) => Math.round(degrees * 10) / 10));
}

const countries = new Map();
for (const geometry of world.objects.admin1.geometries) {
  const code = geometry.properties.a;
  if (/^[A-Z]{2}$/.test(code) && geometry.type) {
    countries.set(code, [...(countries.get(code) ?? []), geometry]);
  }
}
mkdirSync(output, { recursive: true });
const index = {};
for (const [code, geometries] of [...countries].sort()) {
  const outline = mergeArcs(world, geometries);
  index[code] = boxes(outline);
  writeFileSync(join(output, `${code}.json`), part('provinces', geometries));
  writeFileSync(join(output, `${code}.outline.json`), part('outline', [outline]));
}
writeFileSync(join(output, 'index.json'), JSON.stringify(index));
