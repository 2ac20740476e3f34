import Bars from './bars/Bars.astro';
import Boxes from './boxes/Boxes.astro';
import Chain from './chain/Chain.astro';
import Curve from './curve/Curve.astro';
import Dock from './dock/Dock.astro';
import Journey from './journey/Journey.astro';
import Staircase from './staircase/Staircase.astro';
import Timeline from './timeline/Timeline.astro';

/** The figures that authors may write by name in a guide. */
export const figures = { Chain, Timeline, Staircase, Curve, Boxes, Bars, Dock, Journey };
