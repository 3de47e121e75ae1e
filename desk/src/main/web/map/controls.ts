/** The day under a map: a slider, steps, play, and how much changed hands on each day. */
import { dayOf, wordsOf } from '../days';
import type { MapData } from './data';
import { colourOf } from './paint';
import { html, svg } from './svg';

const HEIGHT = 22;
const PACE = 420;
const CALM_PACE = 900;

export class DayControl {
  readonly root = html('div', 'map-days');
  private readonly slider = html('input');
  private readonly words = html('output', 'map-day');
  private readonly play = button('Play', 'Play the days');
  private timer: number | undefined;
  private readonly first: number;
  private readonly last: number;

  /** @param slots the colours of sides */
  constructor(
    data: MapData,
    private day: number,
    private readonly changed: (day: number) => void,
    slots: string[],
  ) {
    this.first = Math.min(dayOf(data.first), day);
    this.last = Math.max(dayOf(data.last), day);
    this.slider.type = 'range';
    this.slider.min = String(this.first);
    this.slider.max = String(this.last);
    this.slider.setAttribute('aria-label', 'Day');
    const back = button('‹', 'A day earlier');
    const on = button('›', 'A day later');
    back.addEventListener('click', () => this.step(-1));
    on.addEventListener('click', () => this.step(1));
    this.play.addEventListener('click', () => (this.timer === undefined ? this.start() : this.stop()));
    this.slider.addEventListener('input', () => {
      this.stop();
      this.go(Number(this.slider.value));
    });
    this.slider.addEventListener('keydown', (key) => {
      const week = { PageUp: 7, PageDown: -7 }[key.key];
      if (week !== undefined) {
        key.preventDefault();
        this.step(week);
      }
    });
    this.root.append(this.play, back, html('div', 'map-track', this.changes(data, slots), this.slider), on, this.words);
    this.tell();
  }

  /** Shows another day, within the range. */
  go(day: number): void {
    this.day = Math.min(this.last, Math.max(this.first, day));
    this.tell();
    this.changed(this.day);
  }

  private step(by: number): void {
    this.stop();
    this.go(this.day + by);
  }

  private tell(): void {
    this.slider.value = String(this.day);
    this.slider.setAttribute('aria-valuetext', wordsOf(this.day));
    this.words.textContent = wordsOf(this.day);
  }

  private start(): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.day >= this.last) {
      this.go(this.first);
    }
    this.play.textContent = 'Pause';
    this.play.setAttribute('aria-label', 'Pause');
    this.timer = window.setInterval(
      () => {
        this.go(this.day + 1);
        if (this.day >= this.last) {
          this.stop();
        }
      },
      calm ? CALM_PACE : PACE,
    );
  }

  private stop(): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.play.textContent = 'Play';
    this.play.setAttribute('aria-label', 'Play the days');
  }

  /** For each day a bar: how many stretches begin, by the side that holds. */
  private changes(data: MapData, slots: string[]): SVGElement {
    const days = this.last - this.first + 1;
    const picture = svg('svg', { viewBox: `0 0 ${days} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    const begun = new Map<string, number>();
    for (const stretch of data.places.flatMap((place) => place.stretches)) {
      const key = `${dayOf(stretch.from)} ${stretch.state === 'held' && stretch.holder !== undefined ? (slots[stretch.holder] ?? 'other') : 'none'}`;
      begun.set(key, (begun.get(key) ?? 0) + 1);
    }
    const sums = new Map<string, number>();
    begun.forEach((count, key) => {
      const [day = ''] = key.split(' ');
      sums.set(day, (sums.get(day) ?? 0) + count);
    });
    const unit = HEIGHT / Math.max(1, ...sums.values());
    const base = new Map<string, number>();
    for (const [key, count] of [...begun].sort()) {
      const [day = '', slot = ''] = key.split(' ');
      const from = base.get(day) ?? 0;
      base.set(day, from + count);
      const bar = svg('rect', {
        x: Number(day) - this.first + 0.1,
        y: HEIGHT - (from + count) * unit,
        width: 0.8,
        height: count * unit,
      });
      bar.style.fill = colourOf(slot);
      picture.append(bar);
    }
    return picture;
  }
}

export function button(words: string, label: string): HTMLButtonElement {
  const element = html('button', '', words);
  element.type = 'button';
  element.setAttribute('aria-label', label);
  return element;
}
