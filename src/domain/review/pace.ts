import { plural } from '../tally/tally-text.ts';

const MINUTE = 60;

/** How a meeting stands with its time; all in seconds. */
export type Pace = {
  readonly elapsed: number;
  /** How long it may take; 0 where nobody said. */
  readonly length: number;
  /** How much further it is than the time; below 0 it is behind. Undefined without a length, or without checks. */
  readonly ahead: number | undefined;
  /** How long each check that is left may take. Undefined without a length, or when none is left. */
  readonly each: number | undefined;
};

/** A meeting in the middle: since when it goes on, how long it may take, and how many checks it has gone through. */
export type Going = {
  /** In milliseconds, as `Date.now()` counts. */
  readonly since: number;
  readonly minutes: number;
  readonly done: number;
  readonly total: number;
};

/** How a meeting stands with its time at a moment. A clock that went back counts as no time. */
export function paceOf({ since, minutes, done, total }: Going, now: number): Pace {
  const elapsed = Math.max(0, Math.floor((now - since) / 1000));
  const length = minutes * MINUTE;
  if (length === 0 || total === 0) return { elapsed, length, ahead: undefined, each: undefined };
  const left = total - done;
  return {
    elapsed,
    length,
    ahead: Math.round((done / total) * length - Math.min(elapsed, length)),
    each: left > 0 ? Math.round(Math.max(0, length - elapsed) / left) : undefined,
  };
}

/** The time in words: `12 of 45 min · 3 min behind · 25 s a check`. */
export function paceText({ elapsed, length, ahead, each }: Pace): string {
  const minutes = Math.floor(elapsed / MINUTE);
  if (length === 0) return `${minutes} min`;
  const over = elapsed > length ? `${Math.ceil((elapsed - length) / MINUTE)} min over` : undefined;
  const parts = [`${minutes} of ${length / MINUTE} min`, over ?? aheadText(ahead), eachText(each)];
  return parts.filter((part) => part !== '').join(' · ');
}

function aheadText(ahead: number | undefined): string {
  if (ahead === undefined) return '';
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  if (minutes === 0) return 'on time';
  return `${minutes} min ${ahead < 0 ? 'behind' : 'ahead'}`;
}

function eachText(each: number | undefined): string {
  if (each === undefined || each === 0) return '';
  return each < 2 * MINUTE ? `${each} s a check` : `${Math.round(each / MINUTE)} min a check`;
}

/** What a length comes to, before the meeting begins: `27 s for each of 101 checks.` */
export function lengthText(minutes: number, total: number): string {
  const each = eachText(paceOf({ since: 0, minutes, done: 0, total }, 0).each).replace(' a check', '');
  return each === '' ? '' : `${each} for each of ${plural(total, 'check', 'checks')}.`;
}
