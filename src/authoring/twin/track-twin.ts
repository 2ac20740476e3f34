import type { Step } from '../../domain/learning/step.ts';
import { stepsOf, type Track, type TrackPhase } from '../../domain/learning/track.ts';
import { checkpointText, PHASE_TITLE } from '../../domain/learning/track-text.ts';
import { listedIn } from './guide-twin.ts';

/** A link of a step: the path under the base, and what it says. */
type StepLink = { readonly path: string; readonly says: string };

/** What a track as Markdown is made of. */
export type TrackWorld = {
  readonly track: Track;
  readonly steps: ReadonlyMap<string, Step>;
  /** How many practices there are. */
  readonly practices: number;
  /** What a step leads to read; undefined for nothing. */
  readonly reading: (step: Step) => StepLink | undefined;
  /** The checks that a step touches. */
  readonly checks: (step: Step) => readonly StepLink[];
  /** The whole address of a page, from its path under the base. */
  readonly address: (path: string) => string;
};

/** A step of the newcomer's own: what to do, what to read for it, what shows that it is done, what it touches. */
function ownStep(step: Step, { reading, checks, address }: TrackWorld): string {
  const link = ({ path, says }: StepLink) => `[${says}](${address(path)})`;
  const read = reading(step);
  const touched = checks(step);
  return [
    `- \`${step.id}\` (${step.minutes} min): ${step.says}`,
    ...(read === undefined ? [] : [`  - ${link(read)}`]),
    `  - It is done when you can show: ${step.evidence}`,
    ...(touched.length === 0 ? [] : [`  - It touches: ${touched.map(link).join('; ')}`]),
  ].join('\n');
}

function phaseText(phase: TrackPhase, world: TrackWorld): string {
  const title = PHASE_TITLE[phase.id];
  const own = stepsOf(phase, world.steps, 'newcomer').map((step) => ownStep(step, world));
  const theirs = [...stepsOf(phase, world.steps, 'buddy'), ...stepsOf(phase, world.steps, 'lead')];
  const waits = theirs.map(({ who, says, minutes }) => `- **Your ${who}:** ${says} (${minutes} min)`);
  const parts = [`## ${title}`, `${phase.hours} guided hours.`, own.join('\n')];
  if (waits.length > 0) parts.push('### Waits for others', waits.join('\n'));
  if (phase.checkpoint !== undefined) {
    parts.push(
      `> **Checkpoint at the end of ${title.toLowerCase()}.** ${checkpointText(phase.checkpoint, world.practices)}`,
    );
  }
  return parts.join('\n\n');
}

/** A track as Markdown: its phases, every step with its evidence, whose it is, and the talks. */
export function trackTwin(world: TrackWorld): string {
  const { track, address } = world;
  const parts = [
    listedIn(address),
    `# ${track.title}`,
    track.for,
    `The page, which remembers what is done: ${address(`onboarding/${track.slug}/`)}.`,
    ...track.phases.map((phase) => phaseText(phase, world)),
  ];
  return `${parts.join('\n\n')}\n`;
}
