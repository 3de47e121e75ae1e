import htmx from 'htmx.org';
import { startCopying } from './copy';
import { startDrawer } from './drawer';
import { startFilter } from './filter';
import { startKeys } from './keys';

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
// The page's policy lets no style be set as an attribute.
htmx.config.attributesToSettle = ['class'];
// What is refused says why in the drawer; other parts of the page stay as they are.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '...', swap: true },
];
document.addEventListener('htmx:beforeSwap', (event) => {
  const { detail } = event as CustomEvent<{ xhr: XMLHttpRequest; target: Element; shouldSwap: boolean }>;
  if (detail.xhr.status >= 400 && detail.target.id !== 'drawer') {
    detail.shouldSwap = false;
  }
});

startCopying();
startDrawer();
startFilter();
startKeys();
