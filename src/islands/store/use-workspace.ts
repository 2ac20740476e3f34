import { useStore } from '@nanostores/preact';
import type { Answer, Answers } from '../../domain/answer.ts';
import { type Assessment, DEFAULT_NAME, type Notes } from '../../domain/assessment.ts';
import { DEFAULT_TIER, type Tier } from '../../domain/tier.ts';
import { workspace } from '../../state/browser.ts';

// The first render must equal the server's, where nothing is stored; what is stored arrives with the second.
const NOTHING = {};
const nothing = () => NOTHING;

export function useAnswer(checkId: string): Answer | undefined {
  return useStore(workspace.$answers, { keys: [checkId], ssr: nothing })[checkId];
}

export function useNote(checkId: string): string {
  return useStore(workspace.$notes, { keys: [checkId], ssr: nothing })[checkId] ?? '';
}

export function useAnswers(): Answers {
  return useStore(workspace.$answers, { ssr: nothing });
}

export function useNotes(): Notes {
  return useStore(workspace.$notes, { ssr: nothing });
}

export function useTier(): Tier {
  return useStore(workspace.$tier, { ssr: () => DEFAULT_TIER });
}

export function useName(): string {
  return useStore(workspace.$name, { ssr: () => DEFAULT_NAME });
}

/** The open assessment, kept up to date. */
export function useAssessment(): Assessment {
  return { name: useName(), tier: useTier(), answers: useAnswers(), notes: useNotes() };
}
