/**
 * The map of who held what: draws into every element with `data-map`. Attributes of that element:
 *
 * - `data-src`: address of what is drawn, `/map/data` with the filter of the page
 * - `data-on`: the day that is shown first, `2021-08-13`
 * - `data-days`: for how many days up to it incidents are drawn: 0, 1 or 7; none if it is left out
 * - `data-mini`: a small map for another page: no zoom, no legend of marks; leaves the page's address and tables alone
 *
 * The page loads this script as a module: `<script type="module" src="…map.ts…">`. Marks are links with `data-evidence`,
 * which the drawer opens. Outside of `data-mini` it keeps `[data-map-day]`, `[data-map-caption]` and the two tables, and
 * `on`, `days` and `view` (latitude, longitude, degrees of latitude that are seen) in the address up to date.
 */
import { isOther } from './answer';
import { dayOf, daysOf, isoOf, wordsOf } from './days';
import { age, counted, incidentsOn, stretchOn } from './map/data';
import type { MapData } from './map/data';
import { button, DayControl } from './map/controls';
import { Drawing, homeOf, type Shown } from './map/drawing';
import { Legend } from './map/legend';
import { startMoving } from './map/moving';
import { html } from './map/svg';
import { hide, showHolders, showIncidents } from './map/tables';
import { View } from './map/view';

/** The tables follow when the day has stood still for a moment. */
const REST = 120;

class Island {
  private readonly mini: boolean;
  private readonly shown: Shown;
  private readonly view: View;
  private readonly drawing: Drawing;
  private readonly legend: Legend;
  private readonly stage = html('div', 'map-stage');
  private readonly readout = html('p', 'map-readout');
  private readonly undrawn = html('p', 'map-undrawn');
  private resting: number | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly data: MapData,
  ) {
    this.mini = element.dataset.mini !== undefined;
    this.shown = {
      day: dayOf(element.dataset.on ?? data.last),
      days: Number(element.dataset.days ?? 0),
      query: new URL(element.dataset.src ?? '', location.href).search,
    };
    this.view = new View(homeOf(data));
    this.drawing = new Drawing(data, this.view);
    this.legend = new Legend(data, this.drawing.paint, this.mini);
  }

  async start(): Promise<void> {
    this.stage.append(this.drawing.root);
    const days = new DayControl(this.data, this.shown.day, (day) => this.show(day), this.drawing.slots);
    this.element.replaceChildren(html('div', 'map-figure', this.stage, days.root, this.readout), this.legend.root);
    this.resize();
    if (!this.mini) {
      this.element.append(this.undrawn);
      this.startControls(days);
      this.startReadout();
      this.fromAddress();
    }
    await this.drawing.start();
    await document.fonts.ready;
    this.drawing.move(this.shown);
    this.tell();
    new ResizeObserver(() => {
      this.resize();
      this.drawing.move(this.shown);
    }).observe(this.stage);
    this.element.dataset.ready = '';
  }

  private resize(): void {
    this.view.resize(this.stage.clientWidth || 600, this.stage.clientHeight || 400);
  }

  private fromAddress(): void {
    const [lat, lon, span] = (new URLSearchParams(location.search).get('view') ?? '').split(',').map(Number);
    if (lat !== undefined && lon !== undefined && span !== undefined && [lat, lon, span].every(Number.isFinite)) {
      this.view.show([lat, lon, span]);
    }
  }

  private startControls(days: DayControl): void {
    const zoom = (words: string, label: string, act: () => void) => {
      const control = button(words, label);
      control.addEventListener('click', () => {
        act();
        this.moved();
      });
      return control;
    };
    this.stage.append(
      html(
        'div',
        'map-zoom',
        zoom('+', 'Zoom in', () => this.view.zoom(1.5)),
        zoom('−', 'Zoom out', () => this.view.zoom(1 / 1.5)),
        zoom('⌂', 'Whole area', () => this.view.reset()),
      ),
    );
    startMoving(this.drawing, this.view, () => this.moved());
    const form = document.querySelector<HTMLFormElement>('[data-map-form]');
    const select = form?.elements.namedItem('days');
    const day = form?.elements.namedItem('on');
    form?.addEventListener('change', () => {
      if (select instanceof HTMLSelectElement) {
        this.shown.days = Number(select.value);
      }
      if (day instanceof HTMLInputElement && day.value) {
        days.go(dayOf(day.value));
      }
    });
    form?.addEventListener('submit', (submit) => submit.preventDefault());
    form?.querySelector<HTMLElement>('[data-map-go]')?.remove();
  }

  private startReadout(): void {
    const usual =
      'Point at a place to read who held it. Keys: arrows from place to place, Enter opens the words, + − 0 zoom; Ctrl and the wheel zoom too.';
    this.readout.textContent = usual;
    const tell = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      this.readout.textContent = link?.getAttribute('aria-label') ?? usual;
    };
    this.drawing.root.addEventListener('pointerover', tell);
    this.drawing.root.addEventListener('focusin', tell);
  }

  private show(day: number): void {
    this.shown.day = day;
    this.drawing.draw(this.shown);
    this.tell();
  }

  private moved(): void {
    requestAnimationFrame(() => this.drawing.move(this.shown));
    this.stage.classList.toggle('is-moved', this.view.moved);
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(async () => {
      this.keepAddress();
      this.tellUndrawn();
      if (await this.drawing.loadLand()) {
        this.drawing.move(this.shown);
      }
    }, REST);
  }

  /** All that tells of the day beside the drawing. */
  private tell(): void {
    this.legend.show(this.shown.day);
    if (this.mini) {
      return;
    }
    document.querySelectorAll('[data-map-day]').forEach((words) => (words.textContent = wordsOf(this.shown.day)));
    this.tellCaption();
    this.tellUndrawn();
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(() => {
      this.keepAddress();
      this.showTables();
    }, REST);
  }

  private tellCaption(): void {
    const { day } = this.shown;
    const ages = this.data.places.flatMap((place) => {
      const stretch = stretchOn(place, day);
      return stretch ? [age(stretch, day)] : [];
    });
    const caption = document.querySelector('[data-map-caption]');
    if (caption) {
      caption.textContent =
        ages.length === 0
          ? `Nothing is told of who held any place on ${wordsOf(day)}.`
          : `Holder of each province or its capital, and of towns and districts, as of ${wordsOf(day)}; oldest evidence ${counted(Math.max(...ages), 'day')}.`;
    }
  }

  /** What the drawing leaves out, and why. */
  private tellUndrawn(): void {
    const { day, days } = this.shown;
    const incidents = incidentsOn(this.data.incidents, day, days);
    const seen = (spot: { lat?: number; lon?: number }) =>
      spot.lat !== undefined && spot.lon !== undefined && this.view.point(spot.lon, spot.lat) !== null;
    const wide = (spot: { precision?: string }) =>
      spot.precision === undefined || spot.precision === 'country' || spot.precision === 'region';
    const places = this.data.places.filter((place) => wide(place) && stretchOn(place, day)).length;
    const told = [
      [places, 'place that is known too widely to be drawn', 'places that are known too widely to be drawn'],
      [incidents.filter(wide).length, 'incident without a place or known only by country', 'incidents without a place or known only by country'],
      [incidents.filter((incident) => !wide(incident) && !seen(incident)).length, 'incident outside of this view', 'incidents outside of this view'],
    ] as const;
    const parts = told.filter(([number]) => number > 0).map(([number, one, more]) => `${number} ${number === 1 ? one : more}`);
    const cut = [
      this.data.morePlaces ? `only the ${this.data.places.length.toLocaleString('en')} places of which was told last are loaded` : '',
      this.data.moreIncidents ? `only the newest ${this.data.incidents.length.toLocaleString('en')} incidents are loaded, those since ${this.data.incidents.at(-1)?.days}` : '',
    ].filter(Boolean);
    this.undrawn.textContent = [
      parts.length > 0 ? `In the tables alone: ${parts.join(', ')}.` : '',
      cut.length > 0 ? `Cut: ${cut.join('; ')}. Narrow the filter to see others.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  private showTables(): void {
    const { day, days } = this.shown;
    showHolders(this.data, day);
    showIncidents(incidentsOn(this.data.incidents, day, days), this.data.moreIncidents, days);
    this.leadOn(isoOf(day), ...this.window());
    const field = document.querySelector<HTMLInputElement>('[data-map-form] input[name="on"]');
    if (field) {
      field.value = isoOf(day);
    }
  }

  /** The days whose incidents are shown, as far as the filter lets them through. */
  private window(): [from: string, to: string] {
    const { day, days, query } = this.shown;
    const asked = new URLSearchParams(query);
    const to = [isoOf(day), asked.get('to') || isoOf(day)].sort()[0] ?? '';
    const from = [isoOf(day - Math.max(days, 1) + 1), asked.get('from') ?? ''].sort()[1] ?? '';
    return from > to ? [to, to] : [from, to];
  }

  /** Leads from the page to the days that are shown: their incidents, and files. */
  private leadOn(on: string, from: string, to: string): void {
    for (const words of document.querySelectorAll('[data-map-window]')) {
      words.textContent = daysOf(dayOf(from), dayOf(to));
    }
    hide('[data-map-files-incidents]', this.shown.days === 0);
    const links = document.querySelectorAll<HTMLAnchorElement>('[data-map-more-incidents] a, [data-map-files] a');
    for (const link of links) {
      const address = new URL(link.href);
      const changed = address.searchParams.has('on') ? { on } : { from, to };
      Object.entries(changed).forEach(([name, value]) => address.searchParams.set(name, value));
      link.href = address.href;
    }
  }

  private keepAddress(): void {
    const address = new URL(location.href);
    address.searchParams.set('on', isoOf(this.shown.day));
    address.searchParams.set('days', String(this.shown.days));
    if (this.view.moved) {
      address.searchParams.set('view', this.view.words());
    } else {
      address.searchParams.delete('view');
    }
    history.replaceState(history.state, '', address);
  }
}

for (const element of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const answer = await fetch(element.dataset.src ?? '');
  if (answer.ok && isOther(answer, 'application/json')) {
    location.reload();
  } else if (answer.ok) {
    await new Island(element, (await answer.json()) as MapData).start();
  } else {
    element.replaceChildren(html('p', 'note', 'The map could not be loaded. The tables below hold all of it.'));
  }
}
