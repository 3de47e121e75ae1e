/**
 * Charts that speak: pointing at a period tells it in words above the chart, and the keyboard steps from period to period
 * and opens what they are made of.
 */
export function startCharts(root: ParentNode = document): void {
  root.querySelectorAll<HTMLElement>('[data-chart]').forEach(start);
}

function start(figure: HTMLElement): void {
  const plot = figure.querySelector<HTMLElement>('[data-plot]');
  const readout = figure.querySelector<HTMLElement>('[data-readout]');
  const bars = [...figure.querySelectorAll<SVGElement>('.bar')];
  if (!plot || !readout || bars.length === 0 || plot.querySelector('.stepper')) {
    return;
  }
  const latest = readout.textContent ?? '';
  const stepper = document.createElement('div');
  let here = bars.length - 1;
  stepper.className = 'stepper';
  stepper.tabIndex = 0;
  stepper.setAttribute('role', 'slider');
  stepper.setAttribute('aria-label', `${figure.querySelector('h3')?.textContent ?? ''}, period by period; Enter opens it`);
  stepper.setAttribute('aria-valuemin', '1');
  stepper.setAttribute('aria-valuemax', String(bars.length));
  plot.append(stepper);
  name();

  function words(bar: SVGElement | undefined): string {
    return bar?.dataset['words'] ?? latest;
  }

  function name(): void {
    stepper.setAttribute('aria-valuenow', String(here + 1));
    stepper.setAttribute('aria-valuetext', words(bars[here]));
  }

  function show(index: number | null): void {
    bars.forEach((bar, i) => bar.classList.toggle('is-here', i === index));
    if (readout) {
      readout.textContent = index === null ? latest : words(bars[index]);
    }
  }

  bars.forEach((bar, i) => {
    bar.addEventListener('pointerenter', () => show(i));
    bar.addEventListener('pointerdown', () => {
      here = i;
      name();
    });
    // One stop for the keyboard: also when the evidence gives the focus back. What is pointed at must not move away.
    bar.addEventListener('focus', () => stepper.focus({ preventScroll: true }));
  });
  plot.addEventListener('pointerleave', () => show(document.activeElement === stepper ? here : null));
  stepper.addEventListener('focus', () => show(here));
  stepper.addEventListener('blur', () => show(null));
  stepper.addEventListener('keydown', (key) => {
    const to = target(key.key, here, bars.length);
    if (to !== null) {
      key.preventDefault();
      here = Math.max(0, Math.min(bars.length - 1, to));
      name();
      show(here);
    } else if (key.key === 'Enter') {
      key.preventDefault();
      bars[here]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
}

/** Where a key leads from a place; null if it is no key for that. */
function target(key: string, here: number, number: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return here + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return here - 1;
    case 'PageUp':
      return here + 10;
    case 'PageDown':
      return here - 10;
    case 'Home':
      return 0;
    case 'End':
      return number - 1;
    default:
      return null;
  }
}

startCharts();
