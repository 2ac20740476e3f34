import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

const { peak, growth, door, doors, spare, target, lead, buffer } = parcelHub;

/** Months until a load that grows by `rate` a month has become `factor` times as large. */
const monthsTo = (factor: number, rate: number = growth) => Math.log(factor) / Math.log(1 + rate);

/** Requests per second that a wall of `built` doors bears. */
const usable = (built: number) => (built - spare) * door * target;

const full = (built: number, rate: number = growth) => monthsTo(usable(built) / peak, rate);
const order = (built: number, rate: number = growth) => full(built, rate) - lead - buffer;
const opens = (built: number) => full(built) - buffer;
const orderLoad = (rate: number) => usable(doors) / (1 + rate) ** (lead + buffer);

/** A row of the table of growth rates. */
const row = (rate: number) =>
  `| ${percent(rate, 0)} | ${fixed(full(doors, rate), 2)} months | ${fixed(order(doors, rate), 2)} months ` +
  `| ${group(orderLoad(rate))} req/s |`;

/** Share of requests that wait when `servers` are `busy` (Erlang C). */
function waitShare(servers: number, busy: number): number {
  const offered = servers * busy;
  let term = 1;
  let sum = 0;
  for (let n = 0; n < servers; n += 1) {
    sum += term;
    term *= offered / (n + 1);
  }
  const waiting = term / (1 - busy);
  return waiting / (sum + waiting);
}

/** Mean response in service times, and mean wait in milliseconds for 50 ms of service. */
const stretch = (busy: number, servers = 1) => 1 + waitShare(servers, busy) / (servers * (1 - busy));
const wait = (servers: number) => 50 * (stretch(target, servers) - 1);

const { zones } = model;

/** How busy the doors are that the loss of the fullest zone leaves. */
const busyAfterZone = (load: number) => percent(load / ((doors - zones.doors_in_largest) * door), 0);

/** Load of one carrier of average size, and when the wall is full if it comes on top today and grows like all. */
const carrier = (peak * parcelHub.carrierShare) / parcelHub.carriers;
const fullWithCarrier = monthsTo(usable(doors) / (peak + carrier));

const alert = model.capacity.order_at;
const high = 0.12;
const lateLoad = alert * (1 + high) ** lead;
const daysLate = (lead - monthsTo(usable(doors) / alert, high)) * 30;

const inFlight = peak * parcelHub.serviceTime;
const workers = Math.ceil(inFlight / target);
const connections = (built: number) => (workers / (doors - spare)) * built;

const otherUsable = (6 - 1) * 400 * 0.65;
const otherFull = monthsTo(otherUsable / 1200, 0.05);

const horizon = 12;
const inSteps = horizon - opens(doors) + (horizon - opens(doors + 1));

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '432 minutes', is: () => `${group(0.01 * 30 * 24 * 60)} minutes` },
  { says: '600 req/s | 5.3 months', is: () => `${group(1.5 * peak)} req/s | ${fixed(monthsTo(1.5), 1)} months` },
  { says: '1,200 req/s | 14.3 months', is: () => `${group(3 * peak)} req/s | ${fixed(monthsTo(3), 1)} months` },
  { says: '8,000 req/s | 38.9 months', is: () => `${group(20 * peak)} req/s | ${fixed(monthsTo(20), 1)} months` },
  { says: '40,000 req/s | 59.8 months', is: () => `${group(100 * peak)} req/s | ${fixed(monthsTo(100), 1)} months` },

  { says: '2 at 50 %, 10 at 90 %', is: () => `${group(stretch(0.5))} at 50 %, ${group(stretch(0.9))} at 90 %` },
  { says: '3.3 at 70,', is: () => `${fixed(stretch(0.7), 1)} at 70,` },
  { says: '5 at 80,', is: () => `${group(stretch(0.8))} at 80,` },
  { says: '10 at 90 and', is: () => `${group(stretch(0.9))} at 90 and` },
  { says: '20 at 95.', is: () => `${group(stretch(0.95))} at 95.` },
  { says: 'a pool of four 1.4', is: () => `a pool of four ${fixed(stretch(0.7, 4), 1)}` },
  { says: 'it is 20 and 5.5', is: () => `it is ${group(stretch(0.95))} and ${fixed(stretch(0.95, 4), 1)}` },
  { says: '1.09 at 50 %', is: () => `${fixed(stretch(0.5, 4), 2)} at 50 %` },
  { says: '1.36 at 70', is: () => `${fixed(stretch(0.7, 4), 2)} at 70` },
  { says: '1.75 at 80', is: () => `${fixed(stretch(0.8, 4), 2)} at 80` },
  { says: '2.97 at 90', is: () => `${fixed(stretch(0.9, 4), 2)} at 90` },
  { says: '5.46 at 95', is: () => `${fixed(stretch(0.95, 4), 2)} at 95` },
  { says: 'less than a sixth as long', is: () => `less than a ${wait(4) < wait(1) / 6 ? 'sixth' : 'fifth'} as long` },
  { says: 'with 30 requests at once', is: () => `with ${group(door * parcelHub.serviceTime)} requests at once` },
  { says: '48 requests in flight', is: () => `${group(inFlight)} requests in flight` },
  { says: 'and 69 <Term', is: () => `and ${group(workers)} <Term` },

  { says: '| Usable | 1,300 req/s |', is: () => `| Usable | ${group(otherUsable)} req/s |` },
  { says: '50 % busy', is: () => `${percent(1200 / (6 * 400), 0)} busy` },
  { says: '| Full in | 1.64 months |', is: () => `| Full in | ${fixed(otherFull, 2)} months |` },
  { says: '2.36 months late', is: () => `${fixed(3 + 1 - otherFull, 2)} months late` },

  { says: 'doors bear 525 req/s', is: () => `doors bear ${group(usable(doors))} req/s` },
  { says: 'That is 31 %', is: () => `That is ${percent(usable(doors) / peak - 1, 0)}` },
  {
    says: '225 keep the queue short',
    is: () => `${group((doors - spare) * door * (1 - target))} keep the queue short`,
  },
  { says: '125 wait for growth', is: () => `${group(usable(doors) - peak)} wait for growth` },
  { says: '250 are the spare door', is: () => `${group(spare * door)} are the spare door` },
  {
    says: 'more than half of the wall stands idle',
    is: () => `more than ${peak / (doors * door) < 0.5 ? 'half' : 'a third'} of the wall stands idle`,
  },

  { says: '| 4 % | 6.93 months | 4.93 months | 485 req/s |', is: () => row(growth / 2) },
  { says: '| 8 % | 3.53 months | 1.53 months | 450 req/s |', is: () => row(growth) },
  { says: '| 12 % | 2.40 months | 0.40 months | 419 req/s |', is: () => row(growth * 1.5) },

  { says: '76 % of usable capacity', is: () => `${percent(peak / usable(doors), 0)} of usable capacity` },
  {
    says: 'fills 1.36 months after',
    is: () => `fills ${fixed(monthsTo(usable(doors) / alert, high), 2)} months after`,
  },
  { says: '4.2 days late', is: () => `${fixed(daysLate, 1)} days late` },
  { says: 'three doors 71 % busy', is: () => `three doors ${percent(lateLoad / ((doors - spare) * door), 0)} busy` },

  { says: '700 from month 3.03', is: () => `${group(usable(5))} from month ${fixed(opens(4), 2)}` },
  { says: '875 req/s with six doors', is: () => `${group(usable(6))} req/s with six doors` },
  { says: 'Six doors fill in 10.17 months', is: () => `Six doors fill in ${fixed(full(6), 2)} months` },
  { says: 'the wall to 1,050 req/s', is: () => `the wall to ${group(usable(7))} req/s` },
  {
    says: 'month 12 brings 1,007 req/s',
    is: () => `month ${horizon} brings ${group(peak * (1 + growth) ** horizon)} req/s`,
  },
  {
    says: "9.8 of the first year's 24 door-months",
    is: () => `${fixed(2 * horizon - inSteps, 1)} of the first year's ${group(2 * horizon)} door-months`,
  },
  { says: 'from month 3.03', is: () => `from month ${fixed(opens(4), 2)}` },
  { says: 'from month 6.77', is: () => `from month ${fixed(opens(5), 2)}` },
  { says: 'from month 9.67', is: () => `from month ${fixed(opens(6), 2)}` },
  { says: 'in months 1.53,', is: () => `in months ${fixed(order(4), 2)},` },
  { says: ', 5.27 and', is: () => `, ${fixed(order(5), 2)} and` },
  { says: 'and 8.17,', is: () => `and ${fixed(order(6), 2)},` },

  { says: '23 each', is: () => `${group(workers / (doors - spare))} each` },
  { says: '92 connections with four doors', is: () => `${group(connections(4))} connections with four doors` },
  { says: '115 with five', is: () => `${group(connections(5))} with five` },
  {
    says: 'has 97 for us',
    is: () => `has ${group(model.database.connections - model.database.kept_for_operators)} for us`,
  },

  { says: '400 req/s, today | 80 % busy', is: () => `${group(peak)} req/s, today | ${busyAfterZone(peak)} busy` },
  {
    says: '450 req/s, the order line | 90 % busy',
    is: () => `${group(alert)} req/s, the order line | ${busyAfterZone(alert)} busy`,
  },
  {
    says: '525 req/s, the full line | 105 % busy',
    is: () => `${group(usable(doors))} req/s, the full line | ${busyAfterZone(usable(doors))} busy`,
  },
  {
    says: "today's wall would take five doors",
    is: () => {
      const more = Math.ceil(usable(doors) / (door * target)) + Math.ceil(doors / zones.count);
      return `today's wall would take ${more === 5 ? 'five' : 'other'} doors`;
    },
  },
  {
    says: 'the spare would be two',
    is: () => `the spare would be ${Math.ceil(doors / zones.count) === 2 ? 'two' : 'other'}`,
  },

  { says: '43 req/s come at once', is: () => `${group(carrier)} req/s come at once` },
  { says: 'full in 2.20 months', is: () => `full in ${fixed(fullWithCarrier, 2)} months` },
  {
    says: 'the order moves to 0.20',
    is: () => `the order moves to ${fixed(fullWithCarrier - lead - buffer, 2)}`,
  },
];
