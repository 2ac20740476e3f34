import { model } from '../worked-example/parcelhub.ts';

const { sender } = model;
const at = (text: string) => Date.parse(`${text}Z`);
const written = (time: number) =>
  `${new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(time)} ${new Date(time).toISOString().slice(11, 16)}`;
// 2026-11-27 is a Friday.
const [certain, told] = [at('2026-11-27T00:40'), at('2026-11-27T09:00')];
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: 'Saturday 00:40 | The 24 hours', is: () => `${written(certain + 24 * 3_600_000)} | The 24 hours` },
  { says: 'Monday 09:00 | The carrier', is: () => `${written(told + 72 * 3_600_000)} | The carrier` },
  {
    says: 'after 8 h 20 min',
    is: () => `after ${Math.floor((told - certain) / 3_600_000)} h ${((told - certain) / 60_000) % 60} min`,
  },
  {
    says: '2 s timeout, 100 in flight',
    is: () => `${sender.timeout_s} s timeout, ${sender.in_flight_per_partner} in flight`,
  },
];
