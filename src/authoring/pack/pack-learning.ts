import type { PackLearningRegister } from '../../domain/learning/pack-learning.ts';
import { packMark } from '../../domain/pack/pack.ts';
import { packId, plainId } from '../../domain/pack/pack-name.ts';
import type { ContentFault } from '../content/fault.ts';
import type { Content } from '../content/read.ts';
import type { LearningSource } from '../content/read-learning.ts';
import { type LearningIds, learningSeal } from '../register/learning-record.ts';
import type { PackSource } from './pack-source.ts';
import { PACK_ADDED_STEPS, type PackLearning } from './read-pack-learning.ts';

type Phases = LearningSource['tracks'][number]['phases'];

/** Phases of a published track with the steps that packs add, and the time that these take, by half hours. */
function grown(
  phases: Phases,
  added: readonly PackLearning['added'][number][],
  minutesOf: ReadonlyMap<string, number>,
): Phases {
  return phases.map((phase) => {
    const steps = added.filter((each) => each.phase === phase.id).flatMap((each) => each.steps);
    const minutes = steps.reduce((sum, id) => sum + (minutesOf.get(id) ?? 0), 0);
    return { ...phase, steps: [...phase.steps, ...steps], hours: phase.hours + Math.ceil(minutes / 30) / 2 };
  });
}

/** What newcomers do and answer on a site with packs. The register stays the published one: each pack has its own. */
export function withPackLearning(
  learning: LearningSource,
  packs: readonly Pick<PackSource, 'learning'>[],
): LearningSource {
  const theirs = packs.map((pack) => pack.learning);
  const added = theirs.flatMap((each) => each.added);
  const steps = theirs.flatMap((each) => each.steps);
  const minutesOf = new Map(steps.map(({ id, who, minutes }) => [id, who === 'newcomer' ? minutes : 0]));
  return {
    ...learning,
    steps: [...learning.steps, ...steps],
    tracks: [
      ...learning.tracks.map((track) => ({
        ...track,
        phases: grown(
          track.phases,
          added.filter((each) => each.track === track.slug),
          minutesOf,
        ),
      })),
      ...theirs.flatMap((each) => each.tracks),
    ],
    questions: [...learning.questions, ...theirs.flatMap((each) => each.questions)],
  };
}

const renamed = (ids: readonly string[], key: string) => ids.map((id) => packId(key, id));

/** The ids that a pack ever had for newcomers, as they are known outside of it. */
export function packLearningIds({ meta: { key }, learning: { register } }: PackSource): LearningIds {
  const { tracks, steps, questions, options } = register;
  return {
    tracks: renamed(tracks, key),
    steps: renamed(steps, key),
    questions: renamed(questions, key),
    // Options are named within their question, and need no key.
    options: Object.fromEntries(Object.entries(options).map(([id, all]) => [packId(key, id), all])),
  };
}

/** What packs have for newcomers, as mentors' codes need it; a pack that has nothing is left out. */
export function packLearningRegisters(packs: readonly PackSource[]): readonly PackLearningRegister[] {
  return packs.flatMap((pack) => {
    const { tracks, steps, questions } = packLearningIds(pack);
    const { key, uid } = pack.meta;
    return tracks.length + steps.length + questions.length === 0
      ? []
      : [{ key, mark: packMark(uid), tracks, steps, questions }];
  });
}

/** What a pack adds for newcomers as the audits of contents want it: its own steps first, and one register for all. */
export function learningAsContent(pack: PackSource, { learning }: Content): LearningSource {
  const whole = withPackLearning(learning, [pack]);
  const own = packLearningIds(pack);
  const { seal, ...written } = pack.learning.register;
  const all: LearningIds = {
    tracks: [...own.tracks, ...learning.register.tracks],
    steps: [...own.steps, ...learning.register.steps],
    questions: [...own.questions, ...learning.register.questions],
    options: { ...own.options, ...learning.register.options },
  };
  return {
    ...whole,
    steps: [...pack.learning.steps, ...learning.steps],
    register: { ...all, seal: learningSeal(written) === seal ? learningSeal(all) : '' } as LearningSource['register'],
  };
}

/** Where a pack puts steps into published tracks that are not there, or steps that are not its own. */
export function auditAddedSteps({ learning }: PackSource, core: Content): readonly ContentFault[] {
  const own = new Set(learning.steps.map(({ id }) => id));
  const tracks = core.learning.tracks.map(({ slug }) => slug);
  return learning.added.flatMap(({ track, steps }, i): ContentFault[] => [
    ...(tracks.includes(track)
      ? []
      : [
          {
            file: PACK_ADDED_STEPS,
            field: `[${i}].to`,
            says: `No published track "${track}". Its tracks are: ${tracks.join(', ')}.`,
          },
        ]),
    ...steps
      .filter((id) => !own.has(id))
      .map((id) => ({
        file: PACK_ADDED_STEPS,
        field: `[${i}].steps`,
        says: `No step "${plainId(id)}" in the pack. Write it in onboarding/steps.yaml.`,
      })),
  ]);
}
