import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

const { peak, growth, serviceTime, doors, spare, door, target, lead, buffer } = parcelHub;

/** Months until a load growing at `rate` a month from today's peak reaches `load`. */
const monthsTo = (load: number, rate: number = growth) => Math.log(load / peak) / Math.log(1 + rate);

/** Load a year from now. */
const inAYear = (rate: number) => peak * (1 + rate) ** 12;

/** The load at which work must start so that it is done before `ceiling` is reached. */
const startAt = (ceiling: number, months: number) => ceiling / (1 + growth) ** (months + buffer);

/** Four doors, one of which may be lost, at the target utilisation. */
const today = (doors - spare) * door * target;

/** Universal Scalability Law. */
const usl = (nodes: number, sigma = 0.05, kappa = 0.001) =>
  nodes / (1 + sigma * (nodes - 1) + kappa * nodes * (nodes - 1));

const hours = 730;
const gbSecond = 0.0000133334;
const gbSecondsPerRequest = (512 / 1024) * 0.15;

/** Monthly price of the functions, free tier used. */
const functions = (requests: number) =>
  (Math.max(0, requests - 1e6) / 1e6) * 0.2 + Math.max(0, requests * gbSecondsPerRequest - 400_000) * gbSecond;

/** Tasks for a peak of three times the average, at least two. */
const tasksFor = (requests: number) => Math.max(2, Math.ceil((requests / (hours * 3600)) * (3 / (100 * 0.6))));

/** Monthly price of so many tasks and the load balancer. */
const tasksPrice = (count: number) => count * hours * (0.5 * 0.03238 + 1 * 0.00356) + hours * (0.0225 + 0.008);

/** Monthly price of the service, and of one that would get by with two tasks whatever the load. */
const service = (requests: number, extra = 0) => tasksPrice(tasksFor(requests)) + extra;
const withTwoTasks = (_: number, extra = 0) => tasksPrice(2) + extra;

/** The first volume, in steps of 1,000 requests, at which functions cost `factor` times the service or more. */
function crossing(extra = 0, factor = 1, price = service) {
  let requests = 1_000_000;
  while (functions(requests) < factor * price(requests, extra)) requests += 1000;
  return requests;
}

/** Connections that the database has for us, and requests a second that only read. */
const accepted = model.database.connections - model.database.kept_for_operators;
const reads = model.actors.reduce((sum, actor) => sum + actor.peak.read, 0);

const perSecond = (requests: number) => requests / (hours * 3600);

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '640 req/s', is: () => `${group(inAYear(0.04))} req/s` },
  { says: '1,007 req/s', is: () => `${group(inAYear(growth))} req/s` },
  { says: '1,558 req/s', is: () => `${group(inAYear(0.12))} req/s` },
  { says: '58.7 months', is: () => `${fixed(monthsTo(4000, 0.04), 1)} months` },
  { says: '29.9 months', is: () => `${fixed(monthsTo(4000), 1)} months` },
  { says: '20.3 months', is: () => `${fixed(monthsTo(4000, 0.12), 1)} months` },
  { says: 'doubles every 9.0 months', is: () => `doubles every ${fixed(monthsTo(2 * peak), 1)} months` },
  { says: '31 nodes do the work of 9.04', is: () => `31 nodes do the work of ${fixed(usl(31), 2)}` },
  { says: 'falls to 7.82 with 64', is: () => `falls to ${fixed(usl(64), 2)} with 64` },
  { says: '8,333 req/s', is: () => `${group(1000 / serviceTime)} req/s` },
  { says: '1,000 ÷ 2 s | 500 req/s', is: () => `1,000 ÷ 2 s | ${group(1000 / 2)} req/s` },
  {
    says: 'both $51.10 | 47.2 million requests',
    is: () => `both $${fixed(service(crossing()), 2)} | ${fixed(crossing() / 1e6, 1)} million requests`,
  },
  { says: '18.0 req/s', is: () => `${fixed(perSecond(crossing()), 1)} req/s` },
  { says: '$66.47', is: () => `$${fixed(functions(60e6), 2)}` },
  { says: '$51.10', is: () => `$${fixed(service(60e6), 2)}` },
  {
    says: 'both $423.19 | 357.3 million (by then seven tasks; with two it would be 297.2)',
    is: () =>
      `both $${fixed(service(crossing(300), 300), 2)} | ${fixed(crossing(300) / 1e6, 1)} million (by then ` +
      `${['two', 'three', 'four', 'five', 'six', 'seven'][tasksFor(crossing(300)) - 2]} tasks; with two it would be ` +
      `${fixed(crossing(300, 1, withTwoTasks) / 1e6, 1)})`,
  },
  { says: '| 60.0 million |', is: () => `| ${fixed(crossing(0, 1.3) / 1e6, 1)} million |` },
  {
    says: 'Four instances of 250 req/s, one of them spare and three filled to 70 %, bear the first 525 req/s',
    is: () =>
      `Four instances of ${group(door)} req/s, one of them spare and ${doors - spare === 3 ? 'three' : '?'} filled to ` +
      `${percent(target, 0)}, bear the first ${group(today)} req/s`,
  },
  { says: 'three times the peak is 1,200 req/s', is: () => `three times the peak is ${group(3 * peak)} req/s` },
  { says: '1,050 req/s', is: () => `${group(today * 2)} req/s` },
  { says: '2,100 req/s', is: () => `${group(today * 4)} req/s` },
  { says: '4,200 req/s', is: () => `${group(today * 8)} req/s` },
  { says: '450 req/s', is: () => `${group(startAt(today, lead))} req/s` },
  { says: '972 req/s', is: () => `${group(startAt(today * 2, 0.5))} req/s` },
  { says: '1,732 req/s', is: () => `${group(startAt(today * 4, 2))} req/s` },
  { says: '3,465 req/s', is: () => `${group(startAt(today * 8, 2))} req/s` },
  {
    says: '2,100 req/s at 120 ms keep 252',
    is: () => `${group(today * 4)} req/s at ${serviceTime * 1000} ms keep ${group(today * 4 * serviceTime)}`,
  },
  { says: '433 req/s', is: () => `${group((4000 * parcelHub.carrierShare) / parcelHub.carriers)} req/s` },
  { says: 'promised 99.9 %', is: () => `promised ${percent(parcelHub.slo, 1)}` },
  {
    says: 'an average carrier sends 43 of 400 req/s, a shop 0.16',
    is: () =>
      `an average carrier sends ${group((peak * parcelHub.carrierShare) / parcelHub.carriers)} of ${group(peak)} req/s, ` +
      `a shop ${fixed((peak * parcelHub.shopShare) / parcelHub.shops, 2)}`,
  },
  { says: 'pool</Term> of 23 connections', is: () => `pool</Term> of ${group(model.pools.size)} connections` },
  { says: 'the database has 97 to give', is: () => `the database has ${group(accepted)} to give` },
  {
    says: 'a maximum of four',
    is: () => `a maximum of ${Math.floor(accepted / model.pools.size) === doors ? 'four' : 'another number'}`,
  },
  { says: 'Reads are 60 % today', is: () => `Reads are ${percent(reads / peak, 0)} today` },
  ...model.database.step_opens_months.slice(0, 3).map((month, i) => ({
    says: `{ month: ${[3.03, 12.04, 21.05][i]}, capacity: ${[1050, 2100, 4200][i]} }`,
    is: () => `{ month: ${month}, capacity: ${model.database.ceilings[i + 1]} }`,
  })),
  ...model.database.step_starts_months.map((month, i) => ({
    says: `{ month: ${[1.53, 11.54, 19.05, 28.05][i]}, label:`,
    is: () => `{ month: ${month}, label:`,
  })),
  ...model.database.step_starts_at.map((load, i) => ({
    says: `${['450', '972', '1,732', '3,465'][i]} req/s, or`,
    is: () => `${group(load)} req/s, or`,
  })),
];
