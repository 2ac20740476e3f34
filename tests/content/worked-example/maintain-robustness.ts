import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

const { serviceTime, carriers } = parcelHub;
const { deliveries_peak, deliveries_average, per_post } = model.events;
const {
  task,
  task_target,
  tasks: running,
  timeout_s: timeout,
  functions_cap: cap,
  retry_budget: budget,
} = model.sender;
const posts = model.actors.reduce((sum, actor) => sum + actor.peak.write, 0);

const toShops = deliveries_peak.shops;
const toCarriers = deliveries_peak.carriers;
const perCarrier = toCarriers / carriers;

const hours = 730;
const month = hours * 3600;
const gbSecond = 0.0000133334;

/** Monthly price of functions, free tier used. */
const functions = (requests: number, seconds: number, megabytes: number) =>
  (Math.max(0, requests - 1e6) / 1e6) * 0.2 + Math.max(0, requests * (megabytes / 1024) * seconds - 400_000) * gbSecond;

/** Monthly price of tasks with 2 GB per vCPU. */
const tasks = (count: number, vcpu: number) => count * hours * vcpu * (0.03238 + 2 * 0.00356);

const loadBalancer = hours * (0.0225 + 0.008);
const small = tasks(2, 0.25) + loadBalancer;
const large = tasks(2, 0.5) + loadBalancer;

/** The volume at which functions of 150 ms and 512 MB cost as much as two tasks of 0.5 vCPU. */
const breakEven = (large + 0.2 + 400_000 * gbSecond) / (0.2 / 1e6 + 0.075 * gbSecond);

/** Tasks needed for a peak, at the target utilisation and with one to spare. */
const tasksFor = (load: number) => Math.ceil(load / (task * task_target)) + 1;

const shopFunctions = functions(deliveries_average.shops * month, serviceTime, 512);
const carrierFunctions = functions(toCarriers * month, serviceTime, 512);
const shopService = tasks(tasksFor(toShops), 1);
const carrierService = tasks(tasksFor(toCarriers), 1);
const pool = tasks(tasksFor(toShops + toCarriers), 1);
const hybrid = shopFunctions + carrierService;

/** Money as printed, so that the totals of the table add up to the cent. */
const cents = (dollars: number) => Number(fixed(dollars, 2));

/** How far the shops' peak must exceed their average for functions to be cheaper than their own service. */
const burst = toShops / ((shopService + 0.2 + 400_000 * gbSecond) / (0.2 / 1e6 + 0.5 * serviceTime * gbSecond) / month);

/** Availability of two copies of which a share of failures is common. */
const pair = (each: number, shared: number) => 1 - (shared * (1 - each) + ((1 - shared) * (1 - each)) ** 2);

const before = 0.9995 ** 2 * 0.9999;
const after = 0.9995 * 0.9999 * pair(0.9995, 0.05);
const minutesBought = (after - before) * 30 * 1440;
const replica = 0.0816 * hours;

/** Minutes between two clock times, the second of which may be on the next day. */
const minutes = (from: [number, number], to: [number, number]) =>
  (to[0] * 60 + to[1] - from[0] * 60 - from[1] + 1440) % 1440;

const byDefault = 30;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'tries each make 243', is: () => `tries each make ${group(3 ** 5)}` },
  { says: '99.9975 %', is: () => percent(pair(0.995, 0), 4) },
  { says: '99.9727 %', is: () => percent(pair(0.995, 0.05), 4) },
  {
    says: 'about 11 times the downtime',
    is: () => `about ${fixed((1 - pair(0.995, 0.05)) / (1 - pair(0.995, 0)), 0)} times the downtime`,
  },
  {
    says: 'failed for nearly three hours',
    is: () => `failed for nearly ${['two', 'three'][Math.round(minutes([23, 48], [2, 40]) / 60) - 2]} hours`,
  },
  {
    says: 'took less than a fifth of the whole',
    is: () => {
      const share = minutes([23, 48], [2, 40]) / minutes([23, 48], [14, 20]);
      return `took less than a ${share < 0.2 ? 'fifth' : 'half'} of the whole`;
    },
  },
  { says: '$0.40', is: () => `$${fixed(functions(3e6, 0.12, 256), 2)}` },
  { says: '$36.68', is: () => `$${fixed(small, 2)}` },
  { says: '$66.47', is: () => `$${fixed(functions(60e6, 0.15, 512), 2)}` },
  { says: '$51.10', is: () => `$${fixed(large, 2)}` },
  { says: '47.2 million', is: () => `${fixed(breakEven / 1e6, 1)} million` },
  { says: '114.47 at 100 million', is: () => `${fixed(functions(100e6, 0.15, 512), 2)} at 100 million` },
  { says: '99.890 %', is: () => percent(before, 3) },
  { says: '99.937 %', is: () => percent(after, 3) },
  { says: '20.5 minutes', is: () => `${fixed(minutesBought, 1)} minutes` },
  { says: '$59.57 for 730 hours', is: () => `$${fixed(replica, 2)} for ${hours} hours` },
  { says: '$2.91', is: () => `$${fixed(replica / minutesBought, 2)}` },
  { says: '$7.20', is: () => `$${fixed(cap * 0.5 * 3600 * gbSecond, 2)}` },
  { says: '28 different pairs', is: () => `${group((8 * 7) / 2)} different pairs` },
  { says: '260/s to the six carriers', is: () => `${group(toCarriers)}/s to the six carriers` },
  { says: '140/s to the shops', is: () => `${group(toShops)}/s to the shops` },
  { says: '| 43.3/s | 43.3/s |', is: () => `| ${fixed(perCarrier, 1)}/s | ${fixed(perCarrier, 1)}/s |` },
  { says: 'becomes 27 attempts', is: () => `becomes ${group(3 ** 3)} attempts` },
  {
    says: '| 1,170/s | 48/s, about 1.1 times |',
    is: () => `| ${group(perCarrier * 3 ** 3)}/s | ${group(perCarrier * (1 + budget))}/s, about ${1 + budget} times |`,
  },
  {
    says: '| 1,300 | 95, under its limit of 100 |',
    is: () =>
      `| ${group(perCarrier * byDefault)} | ${group(perCarrier * (1 + budget) * timeout)}, under its limit of ` +
      `${model.sender.in_flight_per_partner} |`,
  },
  {
    says: '| 7,800 | 572, the shops apart |',
    is: () => `| ${group(toCarriers * byDefault)} | ${group(toCarriers * (1 + budget) * timeout)}, the shops apart |`,
  },
  { says: 'takes 160 posts a second', is: () => `takes ${group(posts)} posts a second` },
  { says: 'they carry 400 events', is: () => `they carry ${group(posts * per_post)} events` },
  { says: 'one to spare: 3 tasks', is: () => `one to spare: ${group(tasksFor(toCarriers))} tasks` },
  { says: 'service, 3 tasks', is: () => `service, ${group(running)} tasks` },
  { says: '250/s, to be run at 70 %', is: () => `${group(task)}/s, to be run at ${percent(task_target, 0)}` },
  { says: 'a limit of 300', is: () => `a limit of ${group(cap)}` },
  {
    says: 'One shared service, 4 tasks',
    is: () => `One shared service, ${group(tasksFor(toShops + toCarriers))} tasks`,
  },
  { says: '$31.26', is: () => `$${fixed(shopFunctions, 2)}` },
  { says: '$677.75', is: () => `$${fixed(carrierFunctions, 2)}` },
  {
    says: '$714.54',
    is: () =>
      `$${fixed(functions((deliveries_average.shops + deliveries_average.carriers) * month, serviceTime, 512), 2)}`,
  },
  { says: 'bear 500/s', is: () => `bear ${group((tasksFor(toCarriers) - 1) * task)}/s` },
  { says: '$86.50', is: () => `$${fixed(carrierService, 2)}` },
  { says: '$57.67', is: () => `$${fixed(shopService, 2)}` },
  { says: '$117.76', is: () => `$${fixed(hybrid, 2)}` },
  { says: '$144.17', is: () => `$${fixed(cents(shopService) + cents(carrierService), 2)}` },
  { says: '$115.34', is: () => `$${fixed(pool, 2)}` },
  {
    says: '$0.85 for shops',
    is: () => `$${fixed(shopFunctions / ((deliveries_average.shops * month) / 1e6), 2)} for shops`,
  },
  { says: '$0.13 for carriers', is: () => `$${fixed(carrierService / ((toCarriers * month) / 1e6), 2)} for carriers` },
  { says: '7.8 times the service', is: () => `${fixed(carrierFunctions / carrierService, 1)} times the service` },
  { says: '5.8 times their average', is: () => `${fixed(burst, 1)} times their average` },
  {
    says: 'by well under the 20 %',
    is: () => `by ${hybrid > pool && (hybrid - pool) / pool < 0.1 ? 'well under' : 'not under'} the 20 %`,
  },
  { says: '140/s × 2 s is 280', is: () => `140/s × 2 s is ${group(toShops * timeout)}` },
];
