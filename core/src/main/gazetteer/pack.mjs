// Packs places into the bytes that org.dateline.core.place.PackedPlaces reads: see FORMAT.md.

import { fold } from './fold.mjs';
import { KIND } from './places.mjs';

const MAGIC = 0x444c475a;
const VERSION = 1;

/** Integers as four planes, the highest bytes first: neighbours' planes are alike, which compresses. */
function ints(values) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    for (let plane = 0; plane < 4; plane++) {
      bytes[plane * values.length + i] = (value >> (24 - 8 * plane)) & 0xff;
    }
  });
  return bytes;
}

const bytesOf = (values) => Buffer.from(values);

/** Texts as their lengths, of one byte each, and a pool of UTF-8. */
function texts(values) {
  const pool = values.map((value) => Buffer.from(value, 'utf8'));
  return [lengths(pool), Buffer.concat(pool)];
}

/** Lengths of one byte each. */
function lengths(lists) {
  const long = lists.find((list) => list.length > 255);
  if (long) {
    throw new Error(`longer than 255: ${long}`);
  }
  return bytesOf(lists.map((list) => list.length));
}

/** Each key with the places it names, most populous first; a place's number is doubled, plus 1 if by an alternate. */
function keysOf(places) {
  const keys = new Map();
  const add = (key, number, alternate) => {
    if (key.length < 2 || /^[0-9 ]*$/.test(key)) {
      return;
    }
    if (!keys.has(key)) {
      keys.set(key, new Map());
    }
    const named = keys.get(key);
    named.set(number, Math.min(named.get(number) ?? 1, alternate));
  };
  places.forEach((place, number) => {
    add(fold(place.name), number, 0);
    place.alternates.forEach((name) => add(fold(name), number, 1));
  });
  return [...keys].sort(([a], [b]) => compare(a, b));
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Neighbours in the list are neighbours in the world. */
function inOrder(places) {
  const key = (place) => [place.country, place.admin1, place.admin2, fold(place.name)].join('\t');
  return places
    .map((place) => [key(place), place])
    .sort(([a, first], [b, second]) => compare(a, b) || first.latitude - second.latitude || first.id - second.id)
    .map(([, place]) => place);
}

/** The resource's bytes. */
export function pack({ places: unordered, divisions }) {
  const places = inOrder(unordered);
  const countries = [...new Set(places.map((place) => place.country))].sort();
  const countryNumber = new Map(countries.map((code, number) => [code, number]));
  const codeOf = [
    (place) => `${place.country}.${place.admin1}`,
    (place) => `${place.country}.${place.admin1}.${place.admin2}`,
  ];
  const codes = [0, 1].map((i) => [...new Set(places.map(codeOf[i]))].filter((code) => divisions[i + 1].has(code)).sort());
  const numbers = codes.map((list) => new Map(list.map((code, number) => [code, number + 1])));
  const keys = keysOf(places);
  const rank = (number) => places[number].population;
  const postings = keys.map(([, named]) =>
    [...named].sort(([a], [b]) => rank(b) - rank(a) || a - b).map(([number, alternate]) => number * 2 + alternate),
  );
  const sections = [
    ...texts(countries),
    ...codes.flatMap((list, i) => [...texts(list), ...texts(list.map((code) => divisions[i + 1].get(code)))]),
    ...texts(places.map((place) => (place.kind >= KIND.admin1 ? '' : place.name))),
    ints(places.map((place) => place.id)),
    ints(places.map((place) => Math.round(place.latitude * 1e4))),
    ints(places.map((place) => Math.round(place.longitude * 1e4))),
    ints(places.map((place) => place.population)),
    ints(places.map((place) => numbers[0].get(codeOf[0](place)) ?? 0)),
    ints(places.map((place) => numbers[1].get(codeOf[1](place)) ?? 0)),
    bytesOf(places.map((place) => place.kind)),
    bytesOf(places.map((place) => countryNumber.get(place.country))),
    ...texts(keys.map(([key]) => key)),
    lengths(postings),
    ints(postings.flat()),
  ];
  const header = Buffer.alloc(8 + 4 * sections.length);
  [MAGIC, VERSION, ...sections.map((section) => section.length)].forEach((value, i) => header.writeInt32BE(value, i * 4));
  return Buffer.concat([header, ...sections]);
}
