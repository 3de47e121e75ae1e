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
// What is refused says why, where the answer would have stood.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '...', swap: true },
];

startCopying();
startDrawer();
startFilter();
startKeys();
