/** When in a system's life a check is first worth asking, in order. */
export const PHASES = ['research', 'design', 'build', 'deploy', 'operate'] as const;

export type Phase = (typeof PHASES)[number];

/** The phases of some checks as a range for a title block: `Research → operate`, or one phase alone. */
export function phaseRange(phases: readonly Phase[]): string {
  const ordered = PHASES.filter((phase) => phases.includes(phase));
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return '';
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return first === last ? capital : `${capital} → ${last}`;
}
