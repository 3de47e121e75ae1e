/** Names beside places, as many as fit: one that would lie on another or on a dot is left out. */
import { svg } from './svg';
import type { View } from './view';

type Rect = [x0: number, y0: number, x1: number, y1: number];
interface Label {
  words: string;
  at: [number, number];
  gap: number;
  style: string;
}

const HEIGHT = 13;
const MOST = 90;

export class Labels {
  readonly group = svg('g', { class: 'map-labels', 'aria-hidden': 'true' });
  private readonly pen = document.createElement('canvas').getContext('2d');
  private wanted: Label[] = [];
  private view: View | null = null;

  start(view: View): void {
    this.view = view;
    this.wanted = [];
  }

  /** The first that are added have the best chances. @param gap between the place's middle and the name */
  add(words: string, at: [number, number], gap: number, style: string): void {
    this.wanted.push({ words, at, gap, style });
  }

  end(): void {
    const taken: Rect[] = this.wanted.map(({ at: [x, y], gap }) => [x - gap, y - gap, x + gap, y + gap]);
    const placed = this.wanted.slice(0, MOST * 3).flatMap((label, number) => this.place(label, taken, number));
    this.group.replaceChildren(...placed.slice(0, MOST));
  }

  private place({ words, at: [x, y], gap, style }: Label, taken: Rect[], own: number): SVGElement[] {
    if (this.pen) {
      this.pen.font = style === 'capital' ? '600 11.5px Inter, sans-serif' : '500 11px Inter, sans-serif';
    }
    const width = (this.pen?.measureText(words).width ?? words.length * 6) + 2;
    const places: [number, number, string][] = [
      [x + gap + 1, y + 4, 'start'],
      [x - gap - 1, y + 4, 'end'],
      [x, y - gap - 2, 'middle'],
      [x, y + gap + 10, 'middle'],
    ];
    for (const [tx, ty, anchor] of places) {
      const x0 = anchor === 'start' ? tx : anchor === 'end' ? tx - width : tx - width / 2;
      const rect: Rect = [x0, ty - HEIGHT + 3, x0 + width, ty + 3];
      const free = taken.every((other, number) => number === own || !overlap(rect, other));
      if (free && x0 >= 0 && rect[2] <= (this.view?.width ?? 0)) {
        taken.push(rect);
        const text = svg('text', { x: tx.toFixed(1), y: ty.toFixed(1), 'text-anchor': anchor, class: style });
        text.textContent = words;
        return [text];
      }
    }
    return [];
  }
}

const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
