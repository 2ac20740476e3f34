import { learning } from 'virtual:learning';
import { render } from 'preact';
import { href, practicePath } from '../../domain/base/route.ts';
import type { Step } from '../../domain/learning/step.ts';
import { learner } from '../../state/browser/learner.ts';
import { StepItem, type StepLink } from './step-item.tsx';
import { wakeSteps } from './steps.ts';

/** The checks of a step that stand on this page, in the words that they have there. */
function checksHere({ checks }: Step, path: string): readonly StepLink[] {
  return checks.flatMap((id) => {
    const statement = document.getElementById(id)?.querySelector('.statement')?.textContent?.trim();
    return statement === undefined ? [] : [{ path: `${path}#${id}`, says: statement.replace(/\.$/, '') }];
  });
}

/** Puts the steps of the newcomer's track that ask to read a guide at its end, to be ticked there. */
export function stepsOnGuide(place: HTMLElement, slug: string): void {
  const begun = learner.$learner.get().track?.slug;
  const track = learning.tracks.find((one) => one.slug === begun);
  if (track === undefined) return;
  const inTrack = new Set(track.phases.flatMap(({ steps }) => steps));
  const path = practicePath(slug);
  const here = learning.steps.filter(
    ({ id, who, read }) => who === 'newcomer' && inTrack.has(id) && read?.split('#')[0] === path,
  );
  if (here.length === 0) return;
  render(
    <section class="prose" aria-labelledby="steps-here">
      <h3 id="steps-here">Your steps here</h3>
      <ol class="steps">
        {here.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            reading={step.read === path ? undefined : { path: step.read ?? path, says: 'The section that it needs' }}
            checks={checksHere(step, path)}
          />
        ))}
      </ol>
      <p>
        Your track: <a href={href(`onboarding/${track.slug}/`)}>{track.title}</a>
      </p>
    </section>,
    place,
  );
  wakeSteps(place);
}
