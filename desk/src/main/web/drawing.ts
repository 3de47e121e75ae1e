import { dayOf, isoOf, namedDays, wordsOf } from './days';

/** What is drawn, as the desk tells it. */
export interface Drawn {
  from: string;
  to: string;
  drawn: number;
  unknown: number;
  before: number;
  after: number;
  cut: boolean;
  lanes: string[];
  incidents: Incident[];
}

interface Incident {
  id: string;
  lane: number;
  first: string;
  last: string;
  status: string;
  family: string;
  words: string;
}

/** An incident at its place in its lane. */
interface Placed {
  incident: Incident;
  left: number;
  right: number;
  row: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const FAMILIES = ['material-conflict', 'verbal-conflict', 'material-cooperation', 'verbal-cooperation', 'other'];
const STATUSES: [string, string][] = [
  ['reported', 'reported'],
  ['claimed', 'claimed by a party'],
  ['disputed', 'disputed'],
  ['denied', 'denied'],
];
const MARK = 9;
const A_YEAR = 365;
const MOST_ROWS = 24;
const HEAD = 20;
const TITLE = 22;

function make(name: string, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  element.append(...children);
  return element;
}

function html(name: string, style: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = style;
  element.append(...children);
  return element;
}

/**
 * Draws incidents in lanes, each as the days on which it can have been.
 *
 * @param zoom shows some days alone
 */
export function draw(place: HTMLElement, data: Drawn, zoom: (from: string, to: string) => void): void {
  const readout = html('p', 'readout', summary(data));
  readout.setAttribute('aria-hidden', 'true');
  const canvas = html('div', 'canvas');
  place.replaceChildren(readout, canvas, key(data.lanes), notes(data, zoom));
  let width = 0;
  new ResizeObserver(() => {
    if (canvas.clientWidth !== width && canvas.clientWidth > 0) {
      width = canvas.clientWidth;
      canvas.replaceChildren(picture(data, width, zoom));
    }
  }).observe(canvas);
  const tell = (event: Event) => {
    const mark = (event.target as Element).closest<SVGElement>('.mark');
    readout.textContent = mark?.dataset['words'] ?? summary(data);
    readout.classList.toggle('is-words', mark !== null);
  };
  canvas.addEventListener('pointerover', tell);
  canvas.addEventListener('pointerleave', tell);
}

function summary(data: Drawn): string {
  const number = data.drawn.toLocaleString('en');
  return `${number} ${data.drawn === 1 ? 'incident' : 'incidents'} drawn, ${wordsOf(dayOf(data.from))} to ${wordsOf(
    dayOf(data.to),
  )}. Point at one to read it; choose it for its evidence.`;
}

/** What the fills mean, and the colours, unless the lanes tell them. */
function key(lanes: string[]): HTMLElement {
  const list = html('ul', 'key');
  const add = (style: string, words: string) => {
    const glyph = html('span', `glyph ${style}`);
    glyph.setAttribute('aria-hidden', 'true');
    list.append(html('li', '', glyph, ` ${words}`));
  };
  STATUSES.forEach(([style, words]) => add(style, words));
  list.append(html('li', '', 'a line: on some day along it'));
  if (!lanes.some((name) => FAMILIES.includes(name.toLowerCase().replace(' ', '-')))) {
    FAMILIES.slice(0, 4).forEach((family) => add(family, family.replace('-', ' ')));
  }
  return list;
}

function notes(data: Drawn, zoom: (from: string, to: string) => void): HTMLElement {
  const list = html('p', 'left');
  if (data.cut) {
    list.append('These are the newest 1,000 that answer: choose fewer days, or filter, to see the others. ');
  }
  if (data.unknown > 0) {
    list.append(`${data.unknown} more of unknown days ${data.unknown === 1 ? 'is' : 'are'} in the list, not drawn. `);
  }
  const from = dayOf(data.from);
  const to = dayOf(data.to);
  if (data.before > 0) {
    list.append(beyond(`${data.before} before these days`, () => zoom(isoOf(from - A_YEAR), isoOf(from - 1))), ' ');
  }
  if (data.after > 0) {
    list.append(beyond(`${data.after} after these days`, () => zoom(isoOf(to + 1), isoOf(to + A_YEAR))));
  }
  return list;
}

/** Leads to the year beside what is drawn. */
function beyond(words: string, go: () => void): HTMLElement {
  const button = html('button', 'link', words);
  button.addEventListener('click', go);
  return button;
}

function picture(data: Drawn, width: number, zoom: (from: string, to: string) => void): SVGElement {
  const first = dayOf(data.from);
  const last = dayOf(data.to);
  const across = (day: number) => ((day - first) / (last - first + 1)) * width;
  const svg = make('svg', { width, 'aria-hidden': 'true', focusable: 'false' }, patterns());
  const grid = make('g', {});
  svg.append(grid);
  let top = HEAD;
  data.lanes.forEach((name, lane) => {
    const incidents = data.incidents.filter((incident) => incident.lane === lane);
    const [placed, left] = pack(incidents, first, last, across, width);
    const rows = Math.max(1, ...placed.map((one) => one.row + 1));
    const pitch = rows > 10 ? 9 : 12;
    svg.append(
      make('line', { class: 'lane', x1: 0, x2: width, y1: top + 0.5, y2: top + 0.5 }),
      make('text', { class: 'lane', x: 0, y: top + 15, dir: 'auto' }, name),
      make('text', { class: 'number', x: width, y: top + 15, 'text-anchor': 'end' }, number(incidents.length)),
    );
    const base = top + TITLE + 6;
    placed.forEach((one) => svg.append(mark(one, base + one.row * pitch)));
    const below = base + rows * pitch;
    [...left].forEach(([day, count]) => svg.append(more(day, count, across, below + 6, zoom)));
    top = below + (left.size > 0 ? 18 : 6);
  });
  svg.setAttribute('height', String(top + 4));
  namedDays(first, last, Math.max(2, Math.floor(width / 80))).forEach(({ day, words }) => {
    const x = across(day);
    grid.append(make('line', { class: 'day', x1: x, x2: x, y1: 0, y2: top }));
    if (x < width - 56) {
      grid.append(make('text', { class: 'day', x: x + 4, y: 11 }, words));
    }
  });
  return svg;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

/** Lines for what is only claimed, one set for each family. */
function patterns(): SVGElement {
  return make(
    'defs',
    {},
    ...FAMILIES.map((family) =>
      make(
        'pattern',
        {
          id: `claimed-${family}`,
          width: 4,
          height: 4,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        make('line', { class: family, x1: 1, y1: 0, x2: 1, y2: 4, stroke: 'var(--hue)', 'stroke-width': 2 }),
      ),
    ),
  );
}

/** What is known to the day or the week stands above what is known to the month, and that above the rest. */
function vagueness(incident: Incident): number {
  const length = dayOf(incident.last) - dayOf(incident.first) + 1;
  return length <= 8 ? 0 : length <= 31 ? 1 : 2;
}

/** Finds each incident a row in which it touches no other; counts by day those for which there is none. */
function pack(
  incidents: Incident[],
  first: number,
  last: number,
  across: (day: number) => number,
  width: number,
): [Placed[], Map<number, number>] {
  const ends: number[] = [];
  const placed: Placed[] = [];
  const left = new Map<number, number>();
  const bin = Math.max(1, Math.ceil((last - first + 1) / (width / 60)));
  [...incidents]
    .sort((a, b) => vagueness(a) - vagueness(b) || a.first.localeCompare(b.first) || b.last.localeCompare(a.last))
    .forEach((incident) => {
      const from = Math.max(first, dayOf(incident.first));
      const to = Math.min(last, dayOf(incident.last));
      let start = across(from);
      let end = across(to + 1);
      if (end - start < MARK || incident.first === incident.last) {
        const middle = Math.max(MARK / 2, Math.min(width - MARK / 2, (start + end) / 2));
        start = middle - MARK / 2;
        end = middle + MARK / 2;
      }
      let row = ends.findIndex((taken) => taken <= start);
      row = row < 0 ? ends.length : row;
      if (row >= MOST_ROWS) {
        const day = first + Math.floor((from - first) / bin) * bin;
        left.set(day, (left.get(day) ?? 0) + 1);
        return;
      }
      ends[row] = end + 2;
      placed.push({ incident, left: start, right: end, row });
    });
  return [placed, left];
}

function mark(placed: Placed, y: number): SVGElement {
  const { incident, left, right } = placed;
  const isPoint = right - left <= MARK + 0.01;
  // The less is known of the day, the thinner.
  const size = isPoint ? MARK - 1.5 : [5, 3.5, 2.5][vagueness(incident)] ?? 2.5;
  const link = make('a', {
    class: `mark ${incident.status} ${incident.family}`,
    href: `/evidence/${incident.id}`,
    tabindex: -1,
    'data-evidence': '',
    'data-words': incident.words,
  });
  const hatch: Record<string, string> = incident.status === 'claimed' ? { fill: `url(#claimed-${incident.family})` } : {};
  const box = { x: left + (isPoint ? (right - left - size) / 2 : 0.5), y: y - size / 2, rx: size / 2 };
  const length = isPoint ? size : right - left - 1;
  link.append(
    make('title', {}, incident.words),
    make('rect', { class: 'room', x: left - 1, y: y - 6, width: right - left + 2, height: 12 }),
    make('rect', { class: 'body', ...box, width: length, height: size, ...hatch }),
  );
  if (incident.status === 'disputed') {
    link.append(make('rect', { class: 'half', x: box.x, y: y - size / 2, width: length / 2, height: size }));
  }
  return link;
}

/** How many do not fit where a period is crowded; shows its days alone. */
function more(
  day: number,
  count: number,
  across: (day: number) => number,
  y: number,
  zoom: (from: string, to: string) => void,
): SVGElement {
  const link = make('text', { class: 'more', x: across(day), y }, `+${count}`);
  link.addEventListener('click', () => zoom(isoOf(day), isoOf(day)));
  return link;
}
