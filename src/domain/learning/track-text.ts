import type { Checkpoint, TrackPhaseId } from './track.ts';

/** What a phase of a track is called. */
export const PHASE_TITLE: Readonly<Record<TrackPhaseId, string>> = {
  'day-1': 'Day 1',
  'week-1': 'Week 1',
  'month-1': 'Month 1',
  'quarter-1': 'Quarter 1',
};

/** What a checkpoint asks for, among so many practices. */
export function checkpointText({ who, minutes, show, questions }: Checkpoint, practices: number): string {
  const of = questions.length === practices ? 'all practices' : `practices ${questions.join(', ')}`;
  return `${minutes} minutes with your ${who}. Show: ${show} Settled by then, or on the list to talk about: the questions of ${of}.`;
}
