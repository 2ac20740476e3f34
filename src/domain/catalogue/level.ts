/** How much a check matters, most important first. */
export const LEVELS = ['essential', 'recommended', 'advanced'] as const;

export type Level = (typeof LEVELS)[number];

/** Sort position of a level: 0 for `essential`. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}
