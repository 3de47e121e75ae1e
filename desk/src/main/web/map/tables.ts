/** The tables below the drawing, for another day: the same lines that the desk writes. */
import { wordsOf } from '../days';
import { age, asOf, counted, placeAddress, stretchOn } from './data';
import type { Incident, MapData, Named, Telling } from './data';
import { evidence, html } from './svg';

/** As many as the desk writes. */
const MOST = 200;

export function showHolders(data: MapData, day: number): void {
  show('holders', data.places, data.morePlaces, day);
  hide('[data-map-seized]', show('seized', data.seized, data.moreSeized, day) === 0);
}

/** Tells how many there are on the day. */
function show(name: string, all: Named<Telling>[], more: boolean, day: number): number {
  const standing = all.flatMap((place) => {
    const stretch = stretchOn(place, day);
    return stretch ? [{ place, stretch }] : [];
  });
  document
    .querySelector(`[data-map-table="${name}"]`)
    ?.replaceChildren(...standing.slice(0, MOST).map(({ place, stretch }) => holderLine(place, stretch, day)));
  hide(`[data-map-more-${name}]`, standing.length <= MOST && !more);
  return standing.length;
}

function holderLine(place: Named<Telling>, stretch: Telling, day: number): HTMLTableRowElement {
  const name = html('th', '', evidence(placeAddress(place, day), place.name));
  name.scope = 'row';
  const proofs = stretch.proofs.map((proof) => evidence(`/evidence/${proof.id}`, proof.words, 'proof'));
  if (stretch.more > 0) {
    proofs.push(evidence(placeAddress(place, day), `${stretch.more} more`, 'proof'));
  }
  return html(
    'tr',
    '',
    name,
    html('td', '', place.area),
    html('td', '', stretch.who),
    html('td', '', html('span', `state ${stretch.state}`, stretch.state)),
    html('td', '', stretch.since),
    html('td', '', wordsOf(asOf(stretch, day))),
    html('td', '', counted(age(stretch, day), 'day')),
    html('td', '', stretch.voices),
    html('td', '', ...proofs),
  );
}

export function showIncidents(incidents: Incident[], more: boolean, days: number): void {
  const body = document.querySelector('[data-map-incidents]');
  body?.replaceChildren(
    ...incidents.slice(0, MOST).map((incident) => {
      const glyph = html('span', `glyph ${incident.status} ${incident.family}`);
      glyph.setAttribute('aria-hidden', 'true');
      return html(
        'tr',
        '',
        html('td', '', incident.days),
        html('td', '', glyph, ` ${incident.status}`),
        html('td', '', incident.place),
        html('td', '', evidence(`/evidence/${incident.id}`, incident.words, 'words')),
      );
    }),
  );
  hide('[data-map-more-incidents]', days === 0 || (incidents.length <= MOST && !more));
}

export function hide(selector: string, hidden: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) {
    element.hidden = hidden;
  }
}
