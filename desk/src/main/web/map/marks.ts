/** Marks that lead to evidence, each kept as long as it is there, so that the focus stays and changes can be seen. */
import { svg } from './svg';

type Part = [
  form: 'path' | 'circle' | 'rect' | 'text',
  attributes: Record<string, string | number>,
  style: { fill?: string; fillOpacity?: string },
  words?: string,
];

export interface Mark {
  key: string;
  at?: [number, number];
  style: string;
  href?: string;
  label?: string;
  parts: Part[];
  /** How many things it stands for, told if they are several. */
  count?: number;
}

export class Marks {
  readonly group: SVGGElement;
  private readonly shown = new Map<string, SVGGElement | SVGAElement>();

  constructor(style: string) {
    this.group = svg('g', { class: style });
  }

  show(marks: Mark[]): void {
    const left = new Set(this.shown.keys());
    for (const mark of marks) {
      left.delete(mark.key);
      const old = this.shown.get(mark.key);
      const fits = old && (old.tagName === 'a') === (mark.href !== undefined) && old.childElementCount === count(mark);
      const element = fits ? old : this.make(mark);
      if (!fits) {
        const focused = old?.contains(document.activeElement);
        old ? old.replaceWith(element) : this.group.append(element);
        this.shown.set(mark.key, element);
        if (focused) {
          element.focus();
        }
      }
      update(element, mark);
    }
    for (const key of left) {
      this.shown.get(key)?.remove();
      this.shown.delete(key);
    }
  }

  private make(mark: Mark): SVGGElement | SVGAElement {
    const element = mark.href === undefined ? svg('g', { 'aria-hidden': 'true' }) : svg('a', { tabindex: -1, 'data-evidence': '' });
    element.append(...mark.parts.map(([form]) => svg(form)));
    if ((mark.count ?? 1) > 1) {
      element.append(svg('text', { class: 'count', x: 5, y: 9, 'aria-hidden': 'true' }));
    }
    return element;
  }

  links(): SVGAElement[] {
    return [...this.group.querySelectorAll<SVGAElement>('a')];
  }

  /** Of all links of some groups the one that was focused last is a stop of the Tab key. */
  keepOneStop(others: Marks[]): void {
    const links = [...others, this].flatMap((marks) => marks.links());
    const stop = links.find((link) => link.getAttribute('tabindex') === '0') ?? links[0];
    links.forEach((link) => link.setAttribute('tabindex', link === stop ? '0' : '-1'));
  }
}

const count = (mark: Mark): number => mark.parts.length + ((mark.count ?? 1) > 1 ? 1 : 0);

function update(element: SVGElement, mark: Mark): void {
  element.setAttribute('class', mark.style);
  if (mark.at) {
    element.setAttribute('transform', `translate(${mark.at[0].toFixed(1)} ${mark.at[1].toFixed(1)})`);
  }
  if (mark.href !== undefined) {
    element.setAttribute('href', mark.href);
    element.setAttribute('aria-label', mark.label ?? '');
  }
  mark.parts.forEach(([, attributes, style, words], number) => {
    const part = element.children[number];
    if (part instanceof SVGElement) {
      Object.entries(attributes).forEach(([key, value]) => part.setAttribute(key, String(value)));
      part.style.fill = style.fill ?? '';
      part.style.fillOpacity = style.fillOpacity ?? '';
      if (words !== undefined) {
        part.textContent = words;
      }
    }
  });
  if ((mark.count ?? 1) > 1) {
    const text = element.lastElementChild;
    if (text) {
      text.textContent = String(mark.count);
    }
  }
}
