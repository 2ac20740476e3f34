import { PHASES, type Phase } from '../../domain/catalogue/phase.ts';
import type { Stage } from './journey-layout.ts';

/** What a practice's checks say about its place on the journey. */
export type Travelled = {
  readonly number: number;
  readonly title: string;
  readonly checks: readonly { readonly phase: Phase; readonly key: boolean }[];
};

/** Where practices stand between research and operation, in order of number: the span of their checks, and their key check. */
export function journey(practices: readonly Travelled[]): readonly Stage[] {
  const stages = practices.map(({ number, title, checks }) => {
    const phases = checks.map(({ phase }) => PHASES.indexOf(phase));
    const key = checks.findIndex((check) => check.key);
    const from = Math.min(...phases);
    return { number, title, from, to: Math.max(...phases), key: phases[key] ?? from };
  });
  return stages.sort((a, b) => a.number - b.number);
}

/** The journey in words, for those who do not see the drawing. */
export function journeyText(stages: readonly Stage[]): string {
  const name = (phase: number) => PHASES[phase] ?? '';
  const each = stages.map(
    ({ number, title, from, to, key }) =>
      `${number}, ${title}: from ${name(from)} to ${name(to)}, key check in ${name(key)}.`,
  );
  return `Five phases from left to right: ${PHASES.join(', ')}. The practices under them, each with its span. ${each.join(' ')}`;
}
