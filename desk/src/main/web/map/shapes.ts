/** Shapes of countries and provinces, loaded one country at a time. */
import { geoContains } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json?url';
import type { Division } from './data';

export type Box = [west: number, south: number, east: number, north: number];

/** Names by Natural Earth, its own, that of the shapes' maker and GeoNames'; and an older code. */
interface Names {
  n: string;
  w: string;
  g: string;
  f: string;
}
export type Province = Feature<Geometry, Names>;

const addresses = import.meta.glob<string>('../shapes/made/*.json', { query: '?url', import: 'default', eager: true });
const indices = import.meta.glob<Record<string, Box[]>>('../shapes/made/index.json', { import: 'default', eager: true });
const boxes: Record<string, Box[]> = Object.values(indices)[0] ?? {};

/** The boxes of a country's greatest parts, the greatest first. */
export const boxesOf = (country: string): Box[] => boxes[country] ?? [];

/** The countries that have a part in a box. */
export function countriesIn([west, south, east, north]: Box): string[] {
  return Object.keys(boxes).filter((country) =>
    boxesOf(country).some(([w, s, e, n]) => w <= east && e >= west && s <= north && n >= south),
  );
}

async function load<P>(address: string | undefined, name: string): Promise<Feature<Geometry, P>[]> {
  if (address === undefined) {
    return [];
  }
  const answer = await fetch(address);
  const topology = (await answer.json()) as Topology<Record<string, GeometryCollection<P & object>>>;
  const shapes = topology.objects[name];
  return shapes === undefined ? [] : (feature(topology, shapes).features as Feature<Geometry, P>[]);
}

export const provincesOf = (country: string): Promise<Province[]> =>
  load(addresses[`../shapes/made/${country}.json`], 'provinces');
export const outlineOf = (country: string): Promise<Feature[]> =>
  load(addresses[`../shapes/made/${country}.outline.json`], 'outline');
/** All countries, coarsely. */
export const coarseWorld = (): Promise<Feature[]> => load(world, 'countries');

const folded = (name: string | null): string =>
  (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '');

/**
 * The shape of a division: the one shape that has its name, or its code; of several, the one that it lies in. None if the
 * shapes are cut otherwise there: a part is never drawn for the whole.
 */
export function shapeOf(division: Division, provinces: Province[]): Province | undefined {
  const name = folded(division.name);
  const code = division.code.replace('.', '');
  const ways = [
    (names: Names) => folded(names.g) === name,
    (names: Names) => folded(names.w) === name,
    (names: Names) => folded(names.n) === name,
    (names: Names) => names.f === code,
  ];
  for (const way of ways) {
    const found = provinces.filter((province) => way(province.properties));
    if (found.length > 0) {
      return found.length === 1
        ? found[0]
        : found.find((province) => geoContains(province, [division.lon, division.lat]));
    }
  }
  return undefined;
}
