import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

/** Pairs of people in a discussion of n. */
const pairs = (n: number) => (n * (n - 1)) / 2;

/** Minutes of the SLO's window that an availability leaves unserved. */
const minutesLost = (availability: number) => (1 - availability) * parcelHub.windowDays * 24 * 60;

const part = 0.9995;
const loadBalancer = 0.9999;
const replicaPair = 1 - (0.05 * (1 - part) + (0.95 * (1 - part)) ** 2);

const hardIdentity = part ** 3 * loadBalancer;
const softIdentity = part ** 2 * loadBalancer;
const withReplica = part * replicaPair * loadBalancer;

const badInOutage = 0.5 * 300 * 14 * 60;
const budget = parcelHub.errorRate * 300 * parcelHub.windowDays * 24 * 60 * 60;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'have 66 pairs', is: () => `have ${group(pairs(12))} pairs` },
  { says: 'five people have 10', is: () => `five people have ${group(pairs(5))}` },
  { says: 'thirty have 435', is: () => `thirty have ${group(pairs(30))}` },
  { says: '99.840 %', is: () => percent(hardIdentity, 3) },
  { says: '69.1 minutes', is: () => `${fixed(minutesLost(hardIdentity), 1)} minutes` },
  { says: 'a budget of 43.2', is: () => `a budget of ${fixed(minutesLost(parcelHub.slo), 1)}` },
  { says: '99.890 %', is: () => percent(softIdentity, 3) },
  { says: '47.5 minutes', is: () => `${fixed(minutesLost(softIdentity), 1)} minutes` },
  { says: '99.937 %', is: () => percent(withReplica, 3) },
  { says: '27.0 minutes', is: () => `${fixed(minutesLost(withReplica), 1)} minutes` },
  { says: '21.6 minutes', is: () => `${fixed(minutesLost(part), 1)} minutes` },
  { says: '27×', is: () => `${group(3 ** 3)}×` },
  { says: '16.2 %', is: () => percent(badInOutage / budget, 1) },
];
