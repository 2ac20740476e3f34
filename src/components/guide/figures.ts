import Bars from './figure/Bars.astro';
import Boxes from './figure/Boxes.astro';
import Chain from './figure/Chain.astro';
import Curve from './figure/Curve.astro';
import Dock from './figure/Dock.astro';
import Journey from './figure/Journey.astro';
import Staircase from './figure/Staircase.astro';
import Timeline from './figure/Timeline.astro';

/** The figures that authors may write by name in a guide. */
export const figures = { Chain, Timeline, Staircase, Curve, Boxes, Bars, Dock, Journey };
