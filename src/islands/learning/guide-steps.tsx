import { render } from 'preact';
import { href } from '../../domain/base/route.ts';
import type { Step } from '../../domain/learning/step.ts';
import { StepItem, type StepLink } from './step-item.tsx';
import { wakeSteps } from './steps.ts';
import { stepsHere } from './steps-here.ts';

/** The checks of a step that stand on this page, in the words that they have there. */
function checksHere({ checks }: Step, path: string): readonly StepLink[] {
  return checks.flatMap((id) => {
    const statement = document.getElementById(id)?.querySelector('.statement')?.textContent?.trim();
    return statement === undefined ? [] : [{ path: `${path}#${id}`, says: statement.replace(/\.$/, '') }];
  });
}

/** Puts the steps of the newcomer's track that ask to read a guide at its end, to be ticked there. */
export function stepsOnGuide(place: HTMLElement, slug: string): void {
  const here = stepsHere(slug);
  if (here === undefined || here.steps.length === 0) return;
  const { track, steps, path } = here;
  render(
    <section class="prose" aria-labelledby="steps-here">
      <h3 id="steps-here">Your steps here</h3>
      <ol class="steps">
        {steps.map((step) => (
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
