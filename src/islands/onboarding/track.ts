import '../shell/shell.ts';
import { h, hydrate, render } from 'preact';
import { entry } from '../../domain/base/entry.ts';
import type { Who } from '../../domain/learning/step.ts';
import type { TrackPhaseId } from '../../domain/learning/track.ts';
import { learner } from '../../state/browser/learner.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { keptWords } from '../learning/kept-words.ts';
import { wakeSteps } from '../learning/steps.ts';
import { copyText } from '../status/copy.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { live } from '../wake/live.ts';
import { placesOf } from '../wake/place.ts';
import { Now, type ShownPhase } from './now.tsx';

const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';

/** The phases as they stand on the page: their words are sent once. */
function readPhases(root: HTMLElement): readonly ShownPhase[] {
  return [...root.querySelectorAll<HTMLElement>('[data-phase]')].map((section) => ({
    id: section.dataset['phase'] as TrackPhaseId,
    title: textOf(section, 'h2'),
    checkpoint: textOf(section, '[data-checkpoint]'),
    steps: [...section.querySelectorAll<HTMLElement>('[data-step], [data-who]')].map((item) => ({
      id: item.dataset['step'] ?? item.dataset['theirs'] ?? '',
      says: textOf(item, '.step-says'),
      who: (item.dataset['who'] ?? 'newcomer') as Who,
      minutes: Number(item.dataset['minutes']),
    })),
  }));
}

/** Shows in the drawing which sheets are behind the newcomer, and which is next. */
function showRoute(root: HTMLElement): void {
  const { steps } = learner.$learner.get();
  for (const svg of root.querySelectorAll('svg')) {
    let here = true;
    for (const stop of svg.querySelectorAll<SVGElement>('[data-stop]')) {
      const state = entry(steps, stop.dataset['stop'] ?? '')?.state;
      stop.dataset['state'] = state ?? 'open';
      if (state === undefined && here) stop.dataset['here'] = '';
      else delete stop.dataset['here'];
      here &&= state !== undefined;
    }
  }
}

async function copyLink(root: HTMLElement): Promise<void> {
  const withEvidence = root.querySelector<HTMLInputElement>('[data-with-evidence]')?.checked === true;
  const made = import('../learning/mentor-link.ts').then(({ mentorLink }) => mentorLink(withEvidence));
  const outcome = await copyText(made, 'Mentor link');
  const field = root.querySelector<HTMLInputElement>('[data-by-hand]');
  if (field === null) return;
  field.hidden = outcome.kind !== 'refused';
  field.value = outcome.kind === 'refused' ? outcome.text : '';
}

function wakeTrack(root: HTMLElement): void {
  const slug = root.dataset['track'] ?? '';
  const phases = readPhases(root);
  const known = [
    ...phases.flatMap(({ steps }) => steps.map(({ id }) => id)),
    ...(root.dataset['elsewhere'] ?? '').split(' '),
  ];
  const place = root.querySelector<HTMLElement>('[data-now]');
  const name = root.querySelector<HTMLInputElement>('[data-name]');
  if (place === null || name === null) return;
  hydrate(h(Now, { slug }), place);
  wakeSteps(root);
  const show = () => {
    const newcomer = learner.$learner.get();
    const begun = newcomer.track?.slug === slug;
    const { last } = learner.$backup.get();
    const kept = `It is ${keptWords(last, workspace.$saving.get() === 'saved')}.`;
    render(h(Now, { slug, phases, known, learner: newcomer, today: today(), kept }), place);
    if (document.activeElement !== name) name.value = newcomer.name;
    for (const tool of root.querySelectorAll<HTMLElement>('[data-tools]')) tool.hidden = !begun;
    showRoute(root);
  };
  root.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-begin]')) return;
    event.preventDefault();
    const start = new FormData(event.target).get('start');
    if (typeof start === 'string' && start !== '') learner.begin(slug, start);
  });
  name.addEventListener('input', () => learner.rename(name.value));
  root.addEventListener('click', ({ target }) => {
    const on = (what: string) => target instanceof Element && target.closest(`[data-${what}]`) !== null;
    if (on('copy-link')) void copyLink(root);
    if (on('forget')) learner.forget();
    if (on('export')) {
      import('../file/export-file.ts').then(
        ({ exportLearner }) => exportLearner(),
        notLoaded('The file could not be made.'),
      );
    }
  });
  live(show, (changed) => {
    for (const $store of [learner.$learner, learner.$backup, workspace.$saving]) $store.listen(changed);
  });
  root.dataset['awake'] = '';
}

placesOf('track').forEach(wakeTrack);
