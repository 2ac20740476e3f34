import { type Assessment, DEFAULT_NAME, type Notes } from '../../domain/assessment/assessment.ts';
import type { Answer, Answers } from '../../domain/catalogue/answer.ts';
import { DEFAULT_TIER, type Tier } from '../../domain/catalogue/tier.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { useKey, useStore } from './use-store.ts';

const NOTHING = {};

export function useAnswer(checkId: string): Answer | undefined {
  return useKey(workspace.$answers, checkId);
}

export function useNote(checkId: string): string {
  return useKey(workspace.$notes, checkId) ?? '';
}

export function useAnswers(): Answers {
  return useStore<Answers>(workspace.$answers, NOTHING);
}

export function useTier(): Tier {
  return useStore(workspace.$tier, DEFAULT_TIER);
}

export function useName(): string {
  return useStore(workspace.$name, DEFAULT_NAME);
}

/** The open assessment, kept up to date. */
export function useAssessment(): Assessment {
  const notes = useStore<Notes>(workspace.$notes, NOTHING);
  return { name: useName(), tier: useTier(), answers: useAnswers(), notes };
}
