/** When an event happens, as far as its label says: minutes on some clock, and whether it only names a day. */
export type ClockTime = { readonly minutes: number; readonly whole: boolean };

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const CLOCK = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(\d{1,2}):(\d{2})$/;
const COUNT = /^(\d+) (min|h)$/;
const NUMBERED_DAY = /^Day (\d+)$/;

/** Reads `10:02`, `Fri 17:40`, `112 min`, `3 h` and `Day 4`; undefined for any other label. */
export function moment(at: string): ClockTime | undefined {
  const [, weekday, hour, minute] = CLOCK.exec(at) ?? [];
  if (hour !== undefined) {
    const day = weekday === undefined ? 0 : WEEKDAYS.indexOf(weekday);
    return { minutes: day * DAY + Number(hour) * 60 + Number(minute), whole: false };
  }
  const [, count, unit] = COUNT.exec(at) ?? [];
  if (count !== undefined) return { minutes: Number(count) * (unit === 'h' ? 60 : 1), whole: false };
  const [, day] = NUMBERED_DAY.exec(at) ?? [];
  return day === undefined ? undefined : { minutes: Number(day) * DAY, whole: true };
}

function span(minutes: number, whole: boolean): string {
  if (whole) return minutes === DAY ? '1 day' : `${minutes / DAY} days`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The time between two labels of a timeline, such as `8 min`; undefined where they do not say. A week may turn between. */
export function elapsed(from: string, to: string): string | undefined {
  const [start, end] = [moment(from), moment(to)];
  if (start === undefined || end === undefined || start.whole !== end.whole) return undefined;
  const turns = CLOCK.exec(from)?.[1] !== undefined && end.minutes < start.minutes;
  const minutes = end.minutes - start.minutes + (turns ? WEEK : 0);
  return minutes > 0 ? span(minutes, start.whole) : undefined;
}
