import { PLACE, type Register } from '../../domain/catalogue/register.ts';
import type { RawAssessment, RawFile } from './file-shape.ts';

/** A file of another catalogue as far as it means something here, and what has to be said of it. */
type Taken = RawFile & { readonly says: readonly string[] };

/**
 * What a file that was made with another catalogue means here: what stands under ids that both have. A place means
 * another check there, and so does every place in the code of a milestone: they are left out. Undefined where both
 * have no id in common, and there is something under some.
 */
export function fromElsewhere(file: RawFile, register: Register): Taken | undefined {
  const here = new Set(register);
  const ids = file.assessments.flatMap(entryNames);
  if (ids.length > 0 && !ids.some((id) => here.has(id))) return undefined;
  const says = [
    'Made with another catalogue of checks: an id that both have is taken for the same check, the rest is kept and counted nowhere.',
    ...(ids.some((id) => PLACE.test(id))
      ? ['What stands under a place of the other catalogue, such as @131, was left out.']
      : []),
    ...(file.assessments.some(({ milestones = [] }) => milestones.length > 0)
      ? ['Milestones were left out: they count by the other catalogue.']
      : []),
  ];
  return { ...file, edition: register.length, assessments: file.assessments.map(withoutPlaces), says };
}

function entryNames({ answers, notes, plan = {} }: RawAssessment): readonly string[] {
  return [answers, notes, plan].flatMap((entries) => Object.keys(entries));
}

function withoutPlaces({ milestones: _milestones, ...assessment }: RawAssessment): RawAssessment {
  const { answers, notes, plan } = assessment;
  return {
    ...assessment,
    answers: named(answers),
    notes: named(notes),
    ...(plan === undefined ? {} : { plan: named(plan) }),
  };
}

function named<Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !PLACE.test(id)));
}
