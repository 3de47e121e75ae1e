import { dayOf, isoOf, periodOf, wordsOf } from './days';

/** The first and the last day that are chosen, both inclusive; null for all. */
export type Chosen = [number, number] | null;

const COMMIT_AFTER = 350;
const WHEEL: Record<string, number> = { day: 7, week: 7, month: 30 };

/**
 * Lets days be chosen on the strip: by dragging across it, by dragging what is chosen or one of its ends, by a click on a
 * period, or by the keyboard at either end.
 */
export class Brush {
  private readonly first: number;
  private readonly last: number;
  private readonly grain: string;
  private readonly area = document.createElement('div');
  private readonly before = document.createElement('div');
  private readonly after = document.createElement('div');
  private readonly ends: [HTMLElement, HTMLElement];
  private readonly all = document.createElement('button');
  private days: [number, number];
  private timer = 0;

  constructor(
    private readonly strip: HTMLElement,
    private readonly choose: (chosen: Chosen) => void,
  ) {
    const { first = '', last = '', from, to, grain = 'day' } = strip.dataset;
    this.first = dayOf(first);
    this.last = dayOf(last);
    this.grain = grain;
    this.days = [this.first, this.last];
    this.ends = [this.end('First day', 0), this.end('Last day', 1)];
    this.area.className = 'brush';
    this.before.className = this.after.className = 'shade';
    this.area.append(this.before, this.after, ...this.ends);
    strip.querySelector('[data-plot]')?.append(this.area);
    this.all.textContent = 'All days';
    this.all.type = 'button';
    this.all.addEventListener('click', () => {
      this.days = [this.first, this.last];
      this.commit();
    });
    strip.querySelector('figcaption')?.append(this.all);
    this.area.addEventListener('pointerdown', (down) => this.drag(down));
    this.show(from ? dayOf(from) : null, to ? dayOf(to) : null);
  }

  /** Shows what is chosen elsewhere. */
  show(from: number | null, to: number | null): void {
    this.days = [this.clamped(from ?? this.first), this.clamped(to ?? this.last)];
    this.place();
  }

  private clamped(day: number): number {
    return Math.max(this.first, Math.min(this.last, day));
  }

  private end(label: string, index: 0 | 1): HTMLElement {
    const end = document.createElement('div');
    end.className = 'end';
    end.tabIndex = 0;
    end.setAttribute('role', 'slider');
    end.setAttribute('aria-label', label);
    end.setAttribute('aria-orientation', 'horizontal');
    end.addEventListener('keydown', (key) => {
      const to = this.target(key.key, index);
      if (to !== null) {
        key.preventDefault();
        this.move(index, to);
        this.later();
      }
    });
    return end;
  }

  private target(key: string, index: 0 | 1): number | null {
    const day = this.days[index];
    const page = WHEEL[this.grain] ?? 7;
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowDown':
        return day - 1;
      case 'ArrowRight':
      case 'ArrowUp':
        return day + 1;
      case 'PageDown':
        return day - page;
      case 'PageUp':
        return day + page;
      case 'Home':
        return index === 0 ? this.first : this.days[0];
      case 'End':
        return index === 0 ? this.days[1] : this.last;
      default:
        return null;
    }
  }

  /** Moves an end, at most as far as the other one. */
  private move(index: 0 | 1, day: number): void {
    const to = this.clamped(day);
    this.days = index === 0 ? [Math.min(to, this.days[1]), this.days[1]] : [this.days[0], Math.max(to, this.days[0])];
    this.place();
  }

  private place(): void {
    const length = this.last - this.first + 1;
    const left = ((this.days[0] - this.first) / length) * 100;
    const right = ((this.days[1] + 1 - this.first) / length) * 100;
    this.before.style.width = `${left}%`;
    this.after.style.left = `${right}%`;
    this.ends[0].style.left = `${left}%`;
    this.ends[1].style.left = `${right}%`;
    this.all.hidden = this.isAll();
    this.ends.forEach((end, i) => {
      const day = this.days[i] ?? this.first;
      end.setAttribute('aria-valuemin', String(this.first));
      end.setAttribute('aria-valuemax', String(this.last));
      end.setAttribute('aria-valuenow', String(day));
      end.setAttribute('aria-valuetext', wordsOf(day));
      end.title = wordsOf(day);
    });
  }

  private isAll(): boolean {
    return this.days[0] === this.first && this.days[1] === this.last;
  }

  private dayAt(x: number): number {
    const box = this.area.getBoundingClientRect();
    return this.clamped(this.first + Math.floor(((x - box.left) / box.width) * (this.last - this.first + 1)));
  }

  private drag(down: PointerEvent): void {
    if (down.button !== 0) {
      return;
    }
    down.preventDefault();
    const from = this.dayAt(down.clientX);
    const begun: [number, number] = [this.days[0], this.days[1]];
    const grabbed = this.ends.findIndex((end) => end === down.target);
    const within = !this.isAll() && from >= begun[0] && from <= begun[1];
    let moved = false;
    const move = (event: PointerEvent) => {
      moved ||= Math.abs(event.clientX - down.clientX) > 3;
      const day = this.dayAt(event.clientX);
      if (grabbed >= 0) {
        this.move(grabbed === 0 ? 0 : 1, day);
      } else if (moved && within) {
        const by = Math.max(this.first - begun[0], Math.min(this.last - begun[1], day - from));
        this.days = [begun[0] + by, begun[1] + by];
      } else if (moved) {
        this.days = [Math.min(from, day), Math.max(from, day)];
      }
      this.place();
    };
    const stop = (event: PointerEvent) => {
      this.area.removeEventListener('pointermove', move);
      this.area.removeEventListener('pointerup', stop);
      this.area.removeEventListener('pointercancel', stop);
      if (event.type === 'pointercancel') {
        this.days = begun;
        this.place();
        return;
      }
      if (!moved && grabbed < 0) {
        const [start, end] = periodOf(from, this.grain);
        this.days = [this.clamped(start), this.clamped(end)];
      }
      if (grabbed >= 0) {
        this.ends[grabbed]?.focus();
      }
      if (moved || grabbed < 0) {
        this.commit();
      }
    };
    this.area.setPointerCapture(down.pointerId);
    this.area.addEventListener('pointermove', move);
    this.area.addEventListener('pointerup', stop);
    this.area.addEventListener('pointercancel', stop);
  }

  /** When the keys have rested. */
  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.commit(), COMMIT_AFTER);
  }

  private commit(): void {
    window.clearTimeout(this.timer);
    this.place();
    this.choose(this.isAll() ? null : this.days);
  }

  /** The page's address with what is chosen. */
  address(chosen: Chosen): string {
    const { href = '', all = href } = this.strip.dataset;
    return chosen === null
      ? all
      : `${href}${href.includes('?') ? '&' : '?'}from=${isoOf(chosen[0])}&to=${isoOf(chosen[1])}`;
  }
}
