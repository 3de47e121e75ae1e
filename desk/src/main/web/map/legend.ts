/** What colours, patterns and marks mean, with how many places each side holds on the day. */
import { counted, stretchOn, type MapData, type Stretch } from './data';
import { AGES, colourOf, diamond, type Paint } from './paint';
import { html, svg } from './svg';

const MOST = 6;

type State = Stretch['state'];

const STATES: [State, string][] = [
  ['claimed', 'claimed by who gains'],
  ['contested', 'fought over'],
  ['disputed', 'told and denied'],
  ['lost', 'left; by whom held not told'],
];

const MARKS: [string, string][] = [
  ['reported', 'reported'],
  ['claimed', 'claimed by a party'],
  ['disputed', 'disputed'],
  ['denied', 'denied'],
];

const FAMILIES: [string, string][] = [
  ['material-conflict', 'violence, force'],
  ['verbal-conflict', 'threats, demands'],
  ['material-cooperation', 'aid, concessions'],
  ['verbal-cooperation', 'talks, support'],
];

export class Legend {
  readonly root = html('div', 'map-legend');
  private readonly sides = html('ul', 'map-sides');

  constructor(
    private readonly data: MapData,
    private readonly paint: Paint,
    mini: boolean,
  ) {
    this.root.append(this.sides);
    this.root.append(list(STATES.map(([state, words]) => item(this.swatch(this.example(state)), words))));
    if (!mini) {
      this.root.append(
        list([
          item(this.ages(), `days without evidence: ${AGES.map(([, , words]) => words).join(', ')}`),
          item(this.swatch('var(--map-ground)'), 'nobody told'),
          item(form('dot'), 'town'),
          item(form('district'), 'district, at its middle'),
          item(form('ring'), 'incidents somewhere in an area'),
        ]),
        list(FAMILIES.map(([family, words]) => item(form('diamond', family), words))),
        list(MARKS.map(([status, words]) => item(this.mark(status), words))),
      );
    }
  }

  private example(state: State): string {
    const stretch = { state, holder: 0, rivals: this.data.sides.length > 1 ? [1] : [] } as unknown as Stretch;
    return this.paint.of(stretch);
  }

  private ages(): Element {
    return html('span', '', ...AGES.map(([, opacity]) => this.swatch(colourOf('g1'), opacity)));
  }

  private mark(status: string): Element {
    const picture = svg('svg', { class: 'sign', width: 18, height: 14, viewBox: '-9 -7 18 14', 'aria-hidden': 'true' });
    picture.append(
      ...diamond(status, this.paint).map(([d, fill]) => {
        const path = svg('path', { d });
        path.style.fill = fill;
        return path;
      }),
    );
    return picture;
  }

  private swatch(fill: string, opacity = 1): Element {
    const picture = svg('svg', { class: 'swatch', width: 18, height: 12, 'aria-hidden': 'true' });
    const rect = svg('rect', { x: 0.5, y: 0.5, width: 17, height: 11, rx: 2 });
    rect.style.fill = fill;
    rect.style.fillOpacity = String(opacity);
    picture.append(rect);
    return picture;
  }

  /** Counts the places of a day, by side. */
  show(day: number): void {
    const counts = this.data.sides.map(() => 0);
    for (const place of this.data.places) {
      const holder = stretchOn(place, day)?.holder;
      if (holder !== undefined) {
        counts[holder] = (counts[holder] ?? 0) + 1;
      }
    }
    const named = this.data.sides.slice(0, MOST).filter((_, side) => this.paint.slot(side) !== 'other');
    const items = named.map((side) => {
      const number = this.data.sides.indexOf(side);
      return item(this.swatch(colourOf(this.paint.slot(number))), side.name, counts[number] ?? 0);
    });
    const others = counts.reduce((sum, count, side) => (named.includes(this.data.sides[side]!) ? sum : sum + count), 0);
    if (this.data.sides.length > named.length) {
      items.push(item(this.swatch(colourOf('other')), 'others', others));
    }
    this.sides.replaceChildren(...items);
  }
}

function list(items: HTMLElement[]): HTMLElement {
  return html('ul', '', ...items);
}

function item(sign: Element, words: string, count?: number): HTMLElement {
  const entry = html('li', '', sign, ` ${words}`);
  if (count !== undefined) {
    const link = html('a', 'figure', String(count));
    link.href = '#holders';
    link.setAttribute('aria-label', `${words}: ${counted(count, 'place')}, in the table`);
    entry.append(' ', link);
  }
  return entry;
}

function form(name: 'dot' | 'district' | 'ring' | 'diamond', style = ''): Element {
  const picture = svg('svg', { class: `sign ${style}`, width: 18, height: 14, viewBox: '-9 -7 18 14', 'aria-hidden': 'true' });
  const shapes = {
    dot: () => svg('circle', { r: 5 }),
    district: () => svg('rect', { x: -4.5, y: -4.5, width: 9, height: 9, rx: 1 }),
    ring: () => svg('circle', { r: 6, class: 'ring' }),
    diamond: () => svg('path', { d: 'M0-5L5 0L0 5L-5 0Z' }),
  };
  picture.append(shapes[name]());
  return picture;
}
