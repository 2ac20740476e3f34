import { learning } from 'virtual:learning';
import { practicePath } from '../../domain/base/route.ts';
import type { Step } from '../../domain/learning/step.ts';
import { learner } from '../../state/browser/learner.ts';

/** The steps of the newcomer's track that ask to read a guide, and the track; undefined where none is begun. */
export function stepsHere(slug: string) {
  const begun = learner.$learner.get().track?.slug;
  const track = learning.tracks.find((one) => one.slug === begun);
  if (track === undefined) return undefined;
  const inTrack = new Set(track.phases.flatMap(({ steps }) => steps));
  const path = practicePath(slug);
  const steps: readonly Step[] = learning.steps.filter(
    ({ id, who, read }) => who === 'newcomer' && inTrack.has(id) && read?.split('#')[0] === path,
  );
  return { track, steps, path };
}
