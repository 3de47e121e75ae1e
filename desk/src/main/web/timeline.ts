import htmx from 'htmx.org';
import { isOther } from './answer';
import { Brush } from './brush';
import { dayOf } from './days';
import { draw, type Drawn } from './drawing';

let brush: Brush | null = null;
let asked = 0;

async function loadStrip(): Promise<void> {
  const place = document.getElementById('strip');
  const href = place?.dataset['href'];
  if (!place || !href) {
    return;
  }
  await htmx.ajax('get', href, { target: '#strip', swap: 'innerHTML' });
  const strip = place.querySelector<HTMLElement>('[data-brush]');
  if (strip) {
    brush = new Brush(strip, (chosen) => {
      if (brush) {
        void go(brush.address(chosen), true);
      }
    });
  }
}

async function loadDrawing(): Promise<void> {
  const place = document.getElementById('drawing');
  const href = place?.dataset['href'];
  if (!place || !href) {
    return;
  }
  const answer = await fetch(href);
  if (answer.ok && isOther(answer, 'application/json')) {
    window.location.reload();
  } else if (answer.ok && place.isConnected) {
    draw(place, (await answer.json()) as Drawn, (from, to) => {
      const now = new URL(window.location.href);
      now.searchParams.set('from', from);
      now.searchParams.set('to', to);
      now.searchParams.delete('after');
      void go(now.pathname + now.search, true);
    });
  }
}

/** Shows another part of the timeline in place: the drawing and the list, and the filter above them. */
async function go(address: string, push: boolean): Promise<void> {
  const mine = ++asked;
  const results = document.getElementById('results');
  const focused = document.activeElement;
  results?.setAttribute('aria-busy', 'true');
  const answer = await fetch(address);
  if (!answer.ok || isOther(answer, 'text/html')) {
    window.location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (mine !== asked) {
    return;
  }
  for (const part of ['#results', '.filter', '.head nav ul']) {
    const now = document.querySelector(part);
    const next = page.querySelector(part);
    if (now && next) {
      now.replaceWith(document.importNode(next, true));
    }
  }
  if (focused && !focused.isConnected) {
    document.getElementById('results')?.focus();
  }
  tell();
  if (push) {
    history.pushState({ timeline: true }, '', address);
  }
  const query = new URLSearchParams(window.location.search);
  const from = query.get('from');
  const to = query.get('to');
  brush?.show(from ? dayOf(from) : null, to ? dayOf(to) : null);
  await loadDrawing();
}

/** Says what is shown now to who does not see it change. */
function tell(): void {
  const said = document.getElementById('timeline-said');
  const span = document.querySelector('[data-span]')?.textContent ?? '';
  const rows = document.querySelectorAll('#list .row').length;
  if (said) {
    said.textContent = `${span}: ${rows} ${rows === 1 ? 'incident' : 'incidents'} listed.`;
  }
}

window.addEventListener('popstate', () => void go(window.location.pathname + window.location.search, false));
void loadStrip();
void loadDrawing();
