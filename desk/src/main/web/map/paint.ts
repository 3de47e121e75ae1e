/** Colours of sides and patterns of states. A pattern is made once, when it is first asked for. */
import type { Side, Stretch } from './data';
import { svg } from './svg';

const SLOTS = { group: ['g1', 'g2', 'g3'], state: ['s1', 's2', 's3'] };
const OTHER = 'other';

/** For each side the name of its colour: armed groups warm, states and their bodies cool, the smallest grey. */
export function slotsOf(sides: Side[]): string[] {
  const left = { group: [...SLOTS.group], state: [...SLOTS.state] };
  return sides.map((side) => left[side.kind === 'group' ? 'group' : 'state'].shift() ?? OTHER);
}

export const colourOf = (slot: string): string => `var(--side-${slot})`;

/** How opaque it is by the days without evidence: for a month the same, then in steps. */
export const AGES: [days: number, opacity: number, words: string][] = [
  [30, 0.9, 'up to 30'],
  [60, 0.6, '60'],
  [120, 0.4, '120'],
  [Infinity, 0.22, 'more'],
];
export const opacityOf = (days: number): number => AGES.find(([most]) => days <= most)?.[1] ?? 1;

export class Paint {
  private readonly made = new Set<string>();

  constructor(
    private readonly defs: SVGElement,
    private readonly prefix: string,
    private readonly slots: string[],
  ) {}

  /** What an area or a dot is filled with. */
  of(stretch: Stretch): string {
    const sides = [stretch.holder, ...stretch.rivals].filter((side) => side !== undefined).map((side) => this.slot(side));
    const first = sides[0] ?? OTHER;
    switch (stretch.state) {
      case 'held':
        return colourOf(first);
      case 'claimed':
        return this.claimed(colourOf(first));
      case 'disputed':
        return this.disputed(colourOf(first));
      case 'contested':
        return this.contested(colourOf(first), sides[1] === undefined ? 'var(--side-none)' : colourOf(sides[1]));
      case 'lost':
        return 'var(--map-land)';
    }
  }

  slot(side: number): string {
    return this.slots[side] ?? OTHER;
  }

  /** Thin lines on the ground. */
  claimed(colour: string): string {
    return this.pattern(`claimed${colour}`, 6, 45, () => [
      bar(0, 6, 'var(--map-land)'),
      bar(0, 2.4, colour),
    ]);
  }

  /** Broad stripes of both sides. */
  contested(colour: string, other: string): string {
    return this.pattern(`contested${colour}${other}`, 12, -45, () => [bar(0, 12, other), bar(0, 6, colour)]);
  }

  /** Dots on the ground. */
  disputed(colour: string): string {
    return this.pattern(`disputed${colour}`, 7, 45, () => {
      const dot = svg('circle', { cx: 3.5, cy: 3.5, r: 2 });
      dot.style.fill = colour;
      return [bar(0, 7, 'var(--map-land)'), dot];
    });
  }

  private pattern(name: string, size: number, angle: number, parts: () => SVGElement[]): string {
    const id = `${this.prefix}-${name.replace(/[^a-z0-9]+/g, '-')}`;
    if (!this.made.has(id)) {
      this.made.add(id);
      const pattern = svg('pattern', {
        id,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${angle})`,
      });
      pattern.append(...parts());
      this.defs.append(pattern);
    }
    return `url(#${id})`;
  }
}

/** The mark of an incident by status, as paths and their fills: filled, hatched, outlined, half. */
export function diamond(status: string, paint: Paint): [d: string, fill: string][] {
  const whole = 'M0-5L5 0L0 5L-5 0Z';
  switch (status) {
    case 'denied':
      return [[whole, 'var(--map-ground)']];
    case 'claimed':
      return [[whole, paint.claimed('var(--ink)')]];
    case 'disputed':
      return [
        [whole, 'var(--map-ground)'],
        ['M0-5L-5 0L0 5Z', 'var(--hue)'],
      ];
    default:
      return [[whole, 'var(--hue)']];
  }
}

function bar(x: number, width: number, colour: string): SVGElement {
  const rect = svg('rect', { x, y: 0, width, height: 12 });
  rect.style.fill = colour;
  return rect;
}
