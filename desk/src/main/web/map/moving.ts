/** Moves what is seen by pointers, wheel and keys, and the focus from mark to mark. */
import type { Drawing } from './drawing';
import type { View } from './view';

const STEP = 1.5;

export function startMoving(drawing: Drawing, view: View, moved: () => void): void {
  startPointers(drawing.root, view, moved);
  drawing.root.addEventListener(
    'wheel',
    (wheel) => {
      // Without a key the wheel scrolls the page; a pinch on a touch pad comes with one.
      if (wheel.ctrlKey || wheel.metaKey) {
        wheel.preventDefault();
        view.zoom(Math.exp(-wheel.deltaY / 300), at(drawing.root, wheel));
        moved();
      }
    },
    { passive: false },
  );
  drawing.root.addEventListener('keydown', (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) {
      return;
    }
    const zoom = { '+': STEP, '=': STEP, '-': 1 / STEP }[key.key];
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key.key];
    if (zoom !== undefined) {
      view.zoom(zoom);
    } else if (key.key === '0') {
      view.reset();
    } else if (way) {
      key.preventDefault();
      step(drawing, way[0] ?? 0, way[1] ?? 0);
      return;
    } else {
      return;
    }
    key.preventDefault();
    moved();
  });
}

function at(root: Element, { clientX, clientY }: MouseEvent): [number, number] {
  const box = root.getBoundingClientRect();
  return [clientX - box.left, clientY - box.top];
}

function startPointers(root: SVGSVGElement, view: View, moved: () => void): void {
  const pointers = new Map<number, PointerEvent>();
  let dragged = 0;
  root.addEventListener('pointerdown', (down) => {
    if (pointers.size === 0) {
      dragged = 0;
    }
    pointers.set(down.pointerId, down);
  });
  root.addEventListener('pointermove', (move) => {
    const before = pointers.get(move.pointerId);
    if (!before) {
      return;
    }
    const other = [...pointers.values()].find((some) => some.pointerId !== move.pointerId);
    const [dx, dy] = [move.clientX - before.clientX, move.clientY - before.clientY];
    dragged += Math.abs(dx) + Math.abs(dy);
    if (other) {
      const apart = (a: PointerEvent, b: PointerEvent) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      view.zoom(apart(move, other) / Math.max(1, apart(before, other)), at(root, move));
    } else {
      view.pan(dx, dy);
    }
    pointers.set(move.pointerId, move);
    if (dragged > 4) {
      moved();
    }
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    root.addEventListener(end, (up) => pointers.delete(up.pointerId));
  }
  // A drag that ends on a mark is no click on it.
  root.addEventListener(
    'click',
    (click) => {
      if (dragged > 4) {
        click.preventDefault();
        click.stopPropagation();
        dragged = 0;
      }
    },
    { capture: true },
  );
  root.addEventListener('dragstart', (drag) => drag.preventDefault());
}

/** Focuses the nearest mark in a direction; the first if none has the focus. */
function step(drawing: Drawing, dx: number, dy: number): void {
  const links = drawing.links();
  const here = links.find((link) => link === document.activeElement);
  const middle = (link: SVGAElement): [number, number] => {
    const box = link.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const [x, y] = here ? middle(here) : [0, 0];
  const nearest = links
    .filter((link) => link !== here)
    .map((link) => {
      const [lx, ly] = middle(link);
      const along = (lx - x) * dx + (ly - y) * dy;
      const across = Math.abs((lx - x) * dy) + Math.abs((ly - y) * dx);
      return { link, along, cost: along + 2 * across };
    })
    .filter(({ along }) => along > 0.5)
    .sort((a, b) => a.cost - b.cost)[0]?.link;
  const next = here ? nearest : (links.find((link) => link.getAttribute('tabindex') === '0') ?? links[0]);
  if (next) {
    links.forEach((link) => link.setAttribute('tabindex', link === next ? '0' : '-1'));
    next.focus();
  }
}
