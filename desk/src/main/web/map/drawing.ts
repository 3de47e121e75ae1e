/** Draws what stood on a day: land, provinces by holder, towns and districts, incidents, names. */
import type { Feature } from 'geojson';
import { isoOf, wordsOf } from '../days';
import { age, asOf, counted, incidentsOn, placeAddress, stretchOn } from './data';
import type { Division, Held, Incident, MapData, Stretch } from './data';
import { Labels } from './labels';
import { Marks, type Mark } from './marks';
import { diamond, opacityOf, Paint, slotsOf } from './paint';
import { boxesOf, coarseWorld, countriesIn, outlineOf, provincesOf, shapeOf, type Box, type Province } from './shapes';
import { svg } from './svg';
import type { View } from './view';

/** More countries than this are drawn coarsely, and of these none is asked for by itself. */
const MOST_COUNTRIES = 40;

/** Narrower drawings have smaller marks. */
const SMALL = 560;

const SUREST = ['confirmed', 'reported', 'disputed', 'claimed', 'denied'];

let drawings = 0;

/** What is shown: a day, for how many days incidents, and how incidents of a place are asked for. */
export interface Shown {
  day: number;
  days: number;
  query: string;
}

interface Standing {
  place: Held;
  stretch: Stretch;
}

export class Drawing {
  readonly root = svg('svg', { class: 'map-drawing', role: 'group', tabindex: 0, 'aria-label': 'Map' });
  readonly paint: Paint;
  readonly slots: string[];
  private readonly land = svg('g', { class: 'map-land', 'aria-hidden': 'true' });
  private readonly borders = svg('g', { class: 'map-borders', 'aria-hidden': 'true' });
  private readonly areas = new Marks('map-areas');
  private readonly dots = new Marks('map-dots');
  private readonly marks = new Marks('map-marks');
  private readonly labels = new Labels();
  private readonly provinces = new Map<string, Province[]>();
  private readonly outlines = new Map<string, Feature[]>();
  private readonly shapes = new Map<string, Province | undefined>();
  private coarse: Feature[] | null = null;
  private paths = new Map<Feature, string>();
  private loading = false;

  constructor(
    private readonly data: MapData,
    private readonly view: View,
  ) {
    const defs = svg('defs');
    this.slots = slotsOf(data.sides);
    this.paint = new Paint(defs, `map${drawings++}`, this.slots);
    this.root.append(defs, this.land, this.areas.group, this.borders, this.dots.group, this.marks.group, this.labels.group);
  }

  /** Loads the provinces of the countries that have a holder to show. */
  async start(): Promise<void> {
    const countries = new Set(
      [...this.data.places, ...this.data.incidents].filter((spot) => spot.division).map((spot) => spot.country ?? ''),
    );
    await Promise.all(
      [...countries].slice(0, MOST_COUNTRIES).map(async (country) => {
        this.provinces.set(country, await provincesOf(country));
      }),
    );
    await this.loadLand();
  }

  /** Loads the outlines of what has come into view; tells whether there was any. */
  async loadLand(): Promise<boolean> {
    const seen = countriesIn(this.view.box());
    const missing = seen.filter((country) => !this.outlines.has(country));
    if (this.loading || missing.length === 0 || (seen.length > MOST_COUNTRIES && this.coarse !== null)) {
      return false;
    }
    this.loading = true;
    if (seen.length > MOST_COUNTRIES) {
      this.coarse = await coarseWorld();
    } else {
      await Promise.all(
        missing.map(async (country) => {
          this.outlines.set(country, await outlineOf(country));
        }),
      );
    }
    this.loading = false;
    return true;
  }

  /** Draws everything anew: what is seen has changed. */
  move(shown: Shown): void {
    this.root.setAttribute('viewBox', `0 0 ${this.view.width} ${this.view.height}`);
    this.root.classList.toggle('is-small', this.view.width < SMALL);
    this.paths = new Map();
    const fine = countriesIn(this.view.box()).length <= MOST_COUNTRIES || this.coarse === null;
    const land = fine ? [...this.outlines.values()].flat() : (this.coarse ?? []);
    this.land.replaceChildren(...land.map((outline) => this.shape(outline)));
    this.borders.replaceChildren(
      ...[...this.provinces.keys()].flatMap((country) => this.outlines.get(country) ?? []).map((outline) => this.shape(outline)),
    );
    this.draw(shown);
  }

  private d(shape: Feature): string {
    let d = this.paths.get(shape);
    if (d === undefined) {
      d = this.view.path()(shape) ?? '';
      this.paths.set(shape, d);
    }
    return d;
  }

  private shape(outline: Feature): SVGElement {
    return svg('path', { d: this.d(outline) });
  }

  /** Draws another day. */
  draw(shown: Shown): void {
    const { day } = shown;
    const standing = this.data.places.flatMap((place) => {
      const stretch = stretchOn(place, day);
      return stretch ? [{ place, stretch }] : [];
    });
    const capitals = this.drawAreas(standing, day);
    this.labels.start(this.view);
    this.drawDots(standing, capitals, day);
    this.drawIncidents(shown);
    this.labels.end();
    this.marks.keepOneStop([this.areas, this.dots]);
  }

  /** Fills provinces; gives the places by which one is filled. */
  private drawAreas(standing: Standing[], day: number): Set<Held> {
    const filled = new Map<Province, Standing>();
    for (const next of standing) {
      const shape = next.place.division && this.provinceOf(next.place.division, next.place.country);
      const other = shape && filled.get(shape);
      if (shape && (!other || newer(next, other, day))) {
        filled.set(shape, next);
      }
    }
    const marks: Mark[] = [];
    for (const [country, provinces] of this.provinces) {
      provinces.forEach((province, number) => {
        const by = filled.get(province);
        marks.push({ key: `${country}${number}`, ...(by ? this.area(by, province, day) : this.untold(province)) });
      });
    }
    this.areas.show(marks);
    return new Set([...filled.values()].map(({ place }) => place).filter((place) => place.precision !== 'province'));
  }

  private provinceOf(division: Division, country: string | null | undefined): Province | undefined {
    if (!this.shapes.has(division.code)) {
      this.shapes.set(division.code, shapeOf(division, this.provinces.get(country ?? '') ?? []));
    }
    return this.shapes.get(division.code);
  }

  private untold(province: Province): Omit<Mark, 'key'> {
    return { style: 'area none', parts: [['path', { d: this.d(province) }, { fill: 'var(--map-ground)' }]] };
  }

  private area(by: Standing, province: Province, day: number): Omit<Mark, 'key'> {
    const { place, stretch } = by;
    const name = place.division?.name ?? place.name;
    const of = place.precision === 'province' ? name : `${name}, by its capital ${place.name}`;
    const d = this.d(province);
    return {
      style: `area ${stretch.state}`,
      href: placeAddress(place, day),
      label: `${of}: ${standingWords(stretch, day)}`,
      parts: [
        ['path', { d }, { fill: 'var(--map-ground)' }],
        ['path', { d, class: 'fill' }, { fill: this.paint.of(stretch), fillOpacity: String(opacityOf(age(stretch, day))) }],
      ],
    };
  }

  private drawDots(standing: Standing[], capitals: Set<Held>, day: number): void {
    const marks: Mark[] = [];
    const rank = ({ place }: Standing) => (capitals.has(place) ? 0 : place.precision === 'district' ? 2 : 1);
    for (const { place, stretch } of [...standing].sort((a, b) => rank(a) - rank(b))) {
      const at = this.pointOf(place);
      if (!at || place.precision === 'province') {
        continue;
      }
      const capital = capitals.has(place);
      this.labels.add(place.name, at, capital ? 4 : 7, capital ? 'capital' : '');
      marks.push(
        capital
          ? { key: place.key, at, style: 'capital', parts: [['circle', { r: 2.4 }, {}]] }
          : this.dot(place, stretch, at, day),
      );
    }
    this.dots.show(marks);
  }

  private dot(place: Held, stretch: Stretch, at: [number, number], day: number): Mark {
    const district = place.precision === 'district';
    const outline: Record<string, string | number> = district ? { x: -4.6, y: -4.6, width: 9.2, height: 9.2, rx: 1 } : { r: 5.2 };
    const form = district ? 'rect' : 'circle';
    return {
      key: place.key,
      at,
      style: `dot ${stretch.state}`,
      href: placeAddress(place, day),
      label: `${place.name}${district ? ' district' : ''}: ${standingWords(stretch, day)}`,
      parts: [
        ['circle', { r: 12, class: 'reach' }, {}],
        [form, { ...outline, class: 'halo' }, {}],
        [form, { ...outline, class: 'fill' }, { fill: this.paint.of(stretch), fillOpacity: String(opacityOf(age(stretch, day))) }],
      ],
    };
  }

  /** Where a spot or a small area is drawn; nothing that is only known as a country. */
  private pointOf(spot: Held | Incident): [number, number] | null {
    return spot.lat === undefined || spot.lon === undefined || spot.precision === 'country' || spot.precision === 'region'
      ? null
      : this.view.point(spot.lon, spot.lat);
  }

  private drawIncidents(shown: Shown): void {
    const places = new Map<string, Incident[]>();
    for (const incident of incidentsOn(this.data.incidents, shown.day, shown.days)) {
      const at = this.pointOf(incident);
      if (at) {
        const key = `${incident.at} ${at.join(' ')}`;
        places.set(key, [...(places.get(key) ?? []), incident]);
      }
    }
    this.marks.show([...places].flatMap(([key, incidents]) => this.incidentsAt(key, incidents, shown)));
  }

  private incidentsAt(key: string, incidents: Incident[], shown: Shown): Mark[] {
    const [first] = incidents;
    const at = first && this.pointOf(first);
    if (!first || !at) {
      return [];
    }
    if (first.precision === 'district' || first.precision === 'province') {
      this.labels.add(first.place.replace(/, [^,]*$/, ''), at, 11, 'somewhere');
      return [this.somewhere(key, incidents, at, shown)];
    }
    const families = [...new Set(incidents.map((incident) => incident.family))].sort();
    return families.map((family, number) => {
      const some = incidents.filter((incident) => incident.family === family);
      const x = at[0] + (number - (families.length - 1) / 2) * 11;
      return this.incidentMark(`${key} ${family}`, some, [x, at[1] + 11], shown);
    });
  }

  private incidentMark(key: string, incidents: Incident[], at: [number, number], shown: Shown): Mark {
    const status = SUREST.find((some) => incidents.some((incident) => incident.status === some)) ?? 'reported';
    const family = incidents[0]?.family ?? 'other';
    return {
      key,
      at,
      style: `incident ${family} ${status}`,
      ...this.link(incidents, shown, family),
      parts: [
        ['circle', { r: 12, class: 'reach' }, {}],
        ['path', { d: 'M0-5L5 0L0 5L-5 0Z', class: 'halo' }, {}],
        ...diamond(status, this.paint).map(([d, fill]): Mark['parts'][number] => ['path', { d, class: 'fill' }, { fill }]),
      ],
      count: incidents.length,
    };
  }

  private somewhere(key: string, incidents: Incident[], at: [number, number], shown: Shown): Mark {
    const { href, label } = this.link(incidents, shown);
    return {
      key,
      at,
      style: `somewhere ${incidents[0]?.family ?? 'other'}`,
      href,
      label: incidents.length === 1 ? `1 incident, ${label}` : label,
      parts: [
        ['circle', { r: 12, class: 'reach' }, {}],
        ['circle', { r: 9, class: 'ring' }, {}],
        ['text', { y: 3.5, 'text-anchor': 'middle' }, {}, String(incidents.length)],
      ],
    };
  }

  /** @param family if they are all that are of one */
  private link(incidents: Incident[], shown: Shown, family?: string): { href: string; label: string } {
    const [first] = incidents;
    if (first && incidents.length === 1) {
      return { href: `/evidence/${first.id}`, label: `${first.place}, ${first.days}, ${first.status}: ${first.words}` };
    }
    const query = new URLSearchParams(shown.query);
    query.set('at', first?.at ?? '');
    query.set('on', isoOf(shown.day));
    query.set('days', String(shown.days));
    if (family !== undefined) {
      query.set('family', family);
    }
    return { href: `/map/incidents?${query}`, label: `${first?.place}: ${counted(incidents.length, 'incident')}` };
  }

  /** All links, for the keys that lead from one to the next. */
  links(): SVGAElement[] {
    return [this.areas, this.dots, this.marks].flatMap((marks) => marks.links());
  }
}

function newer(next: Standing, other: Standing, day: number): boolean {
  const by = asOf(next.stretch, day) - asOf(other.stretch, day);
  return by > 0 || (by === 0 && next.place.precision === 'province');
}

export function standingWords(stretch: Stretch, day: number): string {
  return `${stretch.state}, ${stretch.who}; since ${stretch.since}; as of ${wordsOf(asOf(stretch, day))}, ${counted(age(stretch, day), 'day')} old`;
}

/** The box around the countries that most of the data are in; null for the world. */
export function homeOf(data: MapData): Box | null {
  const spots = data.places.some((place) => place.country && place.lat !== undefined) ? data.places : data.incidents;
  const counts = new Map<string, number>();
  for (const { country, precision } of spots) {
    if (country && precision !== 'region') {
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const boxes = [...counts]
    .filter(([, count]) => count >= all / 20)
    .flatMap(([country]) => {
      const inside = boxesOf(country).filter(([w, s, e, n]) =>
        spots.some(({ lon, lat }) => lon !== undefined && lat !== undefined && w <= lon && lon <= e && s <= lat && lat <= n),
      );
      return inside.length > 0 ? inside : boxesOf(country).slice(0, 1);
    });
  return boxes.length === 0
    ? null
    : boxes.reduce(([w, s, e, n], [w2, s2, e2, n2]) => [Math.min(w, w2), Math.min(s, s2), Math.max(e, e2), Math.max(n, n2)]);
}
