import { learning } from 'virtual:learning';
import { href } from '../../domain/base/route.ts';
import { nextStep } from '../../domain/learning/due.ts';
import { learner } from '../../state/browser/learner.ts';
import { live } from '../wake/live.ts';

const steps = new Map(learning.steps.map((step) => [step.id, step]));
let awake = false;

function link(path: string, says: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: href(path), textContent: says });
}

/** What stands in the newcomer's place: the next step of the track that is begun, or the way to the tracks. */
function nextOf(): readonly (Node | string)[] {
  const known = learner.$learner.get();
  const track = learning.tracks.find(({ slug }) => slug === known.track?.slug);
  if (track === undefined) return [link('onboarding/', 'Choose a track')];
  const path = `onboarding/${track.slug}/`;
  const next = nextStep(track, steps, known);
  if (next === undefined) return [link(path, track.title), ': nothing of yours is open.'];
  return ['Next: ', link(`${path}#step-${next.id}`, next.says), ` ${next.minutes}\u00a0min`];
}

/** Shows what is next for the newcomer of this browser, and keeps to it. */
export function showNext(): void {
  const place = document.querySelector('[data-newcomer]');
  if (awake || place === null) return;
  awake = true;
  live(
    () => place.replaceChildren(...nextOf()),
    (changed) => learner.$learner.listen(changed),
  );
}
