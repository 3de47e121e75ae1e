/** What the desk tells of a map, and who held what on a day. Days are counted from 1970-01-01. */
import { dayOf, isoOf } from '../days';

export interface Side {
  side: string;
  name: string;
  kind: 'state' | 'group' | 'body';
}

/** Days on which it stands the same who holds something. */
export interface Telling {
  from: string;
  to: string | null;
  state: 'held' | 'claimed' | 'contested' | 'disputed' | 'lost';
  who: string;
  since: string;
  voices: string;
  /** The last day for which anything is told, which may be before the stretch. */
  lastTold: string;
  /** The days of the stretch for which something is told. */
  told: string[];
  proofs: { id: string; words: string }[];
  more: number;
}

export interface Stretch extends Telling {
  /** The number of the side; none is told if it is left out. */
  holder?: number;
  rivals: number[];
}

export interface Division {
  code: string;
  name: string;
  lat: number;
  lon: number;
}

interface Spot {
  country?: string | null;
  lat?: number;
  lon?: number;
  precision?: 'point' | 'settlement' | 'district' | 'province' | 'country' | 'region';
  division?: Division;
}

/** What has changed hands. */
export interface Named<T extends Telling> {
  key: string;
  name: string;
  at?: string;
  area: string;
  stretches: T[];
}

export interface Held extends Spot, Named<Stretch> {}

export interface Incident extends Spot {
  at?: string;
  id: string;
  status: 'reported' | 'confirmed' | 'claimed' | 'disputed' | 'denied';
  family: string;
  words: string;
  days: string;
  place: string;
  from: string | null;
  to: string | null;
}

export interface MapData {
  first: string;
  last: string;
  sides: Side[];
  places: Held[];
  /** What is no place of the gazetteer, and held by nobody in any count. */
  seized: Named<Telling>[];
  incidents: Incident[];
  morePlaces: boolean;
  moreSeized: boolean;
  moreIncidents: boolean;
}

/** Longer ones stand at their last day alone, as they do in the filter. */
const LONGEST = 62;

export const counted = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

export function stretchOn<T extends Telling>(place: Named<T>, day: number): T | undefined {
  return place.stretches.find(
    (stretch) => dayOf(stretch.from) <= day && (stretch.to === null || dayOf(stretch.to) >= day),
  );
}

/**
 * The last day of a stretch, not after a day, for which anything is told: its first day if all was told for later ones; the
 * last day before it if only time has passed since.
 */
export function asOf(stretch: Telling, day: number): number {
  const told = stretch.told.map(dayOf).filter((some) => some <= day);
  return told.at(-1) ?? Math.min(dayOf(stretch.lastTold), dayOf(stretch.from));
}

export const age = (stretch: Telling, day: number): number => Math.max(0, day - asOf(stretch, day));

/** The incidents of so many days up to a day. */
export function incidentsOn(incidents: Incident[], day: number, days: number): Incident[] {
  const first = day - days + 1;
  return days === 0
    ? []
    : incidents.filter(({ from, to }) => {
        if (to === null) {
          return false;
        }
        const last = dayOf(to);
        return last >= first && (last <= day || (from !== null && dayOf(from) <= day && last - dayOf(from) < LONGEST));
      });
}

/** The address of all that is told of a place's control. */
export function placeAddress(place: Named<Telling>, day: number): string {
  return `/map/place?${new URLSearchParams({ key: place.key, at: place.at ?? place.name, on: isoOf(day) })}`;
}
