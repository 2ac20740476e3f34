import { catalogue } from 'virtual:catalogue';
import { freeze } from '../../domain/assessment/snapshot.ts';
import { packEditions } from '../../domain/pack/pack.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { today } from '../../state/browser/workspace.ts';
import { NOTHING, type Reading } from './reading.ts';

/** The assessments of this browser that have an answer, as they stand today. */
export function ownAssessments(): Reading {
  const answered = $shelf.get().filter(({ assessment }) => Object.keys(assessment.answers).length > 0);
  return {
    ...NOTHING,
    systems: answered.map(({ assessment }) => ({
      snapshot: freeze(assessment, today(), catalogue.register.length, packEditions(catalogue.packs ?? [])),
    })),
  };
}
