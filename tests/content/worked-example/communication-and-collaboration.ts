import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

/** Pairs of people in a discussion of n. */
const pairs = (n: number) => (n * (n - 1)) / 2;

/** Minutes of the SLO's window that an availability leaves unserved. */
const minutesLost = (availability: number) => (1 - availability) * parcelHub.windowDays * 24 * 60;

const { promise, identity, incident, load } = model;
const part = promise.parts.own_code;
const loadBalancer = promise.parts.load_balancer;
const shared = promise.shared_failures;
const replicaPair = 1 - (shared * (1 - part) + ((1 - shared) * (1 - part)) ** 2);

const hardIdentity = part ** 3 * loadBalancer;
const withReplica = part * replicaPair * loadBalancer;

/** An outage of auth in one piece, and the clients whose entry in the first cache runs out during it, on average. */
const outage = minutesLost(promise.parts.auth);
const refused = outage / identity.first_built.verified_for_minutes / 2;
const asBuilt = minutesLost(withReplica) + outage * refused;

/** A row of the table of designs, from the minutes that one loses. */
const row = (minutes: number) =>
  `| ${percent(1 - minutes / (parcelHub.windowDays * 1440), 3)} | ${fixed(minutes, 1)} |`;

const drill = model.recovery.drill_minutes;

const badInOutage = incident.failing * incident.load * incident.minutes * 60;
const budget = parcelHub.errorRate * parcelHub.average * parcelHub.windowDays * 24 * 60 * 60;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'have 66 pairs', is: () => `have ${group(pairs(12))} pairs` },
  { says: 'five people have 10', is: () => `five people have ${group(pairs(5))}` },
  { says: 'thirty have 435', is: () => `thirty have ${group(pairs(30))}` },
  { says: '| 99.840 % | 69.1 |', is: () => row(minutesLost(hardIdentity)) },
  { says: '| 99.937 % | 27.0 |', is: () => row(minutesLost(withReplica)) },
  { says: '| 99.919 % | 34.8 |', is: () => row(asBuilt) },
  { says: '36 % of the clients', is: () => `${percent(refused, 0)} of the clients` },
  {
    says: 'Verify again every 5 min while auth is up, honour 30',
    is: () =>
      `Verify again every ${identity.verify_again_minutes} min while auth is up, honour ${identity.honour_minutes}`,
  },
  { says: 'read every 10 s', is: () => `read every ${identity.deny_list_seconds} s` },
  {
    says: 'no token has less than 30 minutes left',
    is: () => `no token has less than ${identity.token_minutes - identity.renew_after_minutes} minutes left`,
  },
  {
    says: '906 clients fetch 30.2 tokens a minute, where it was 15.1',
    is: () =>
      `${load.clients} clients fetch ${fixed(load.clients / identity.renew_after_minutes, 1)} tokens a minute, where it was ${fixed(load.clients / identity.token_minutes, 1)}`,
  },
  {
    says: 'honoured for at least 25 more',
    is: () => `honoured for at least ${identity.honour_minutes - identity.verify_again_minutes} more`,
  },
  {
    says: '3 verifications a second',
    is: () => `${fixed(load.clients / (identity.verify_again_minutes * 60), 0)} verifications a second`,
  },
  {
    says: 'result: 102 min',
    is: () => `result: ${drill.provision + drill.restore + drill.replay_a_day + drill.verify} min`,
  },
  { says: 'One instance carries 250 req/s', is: () => `One instance carries ${parcelHub.door} req/s` },
  { says: '21.6 minutes', is: () => `${fixed(minutesLost(part), 1)} minutes` },
  { says: '27×', is: () => `${group(3 ** 3)}×` },
  { says: '16.2 %', is: () => percent(badInOutage / budget, 1) },
];
