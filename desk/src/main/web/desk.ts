import htmx from 'htmx.org';
import { startDrawer } from './drawer';
import { startKeys } from './keys';

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;

startDrawer();
startKeys();
