import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

const { parts, shared_failures: shared, own_code_minutes: own } = model.promise;
const loadBalancer = parts.load_balancer;
/** Own code, auth service and database each reach this. */
const part = parts.own_code;
const pair = 1 - (shared * (1 - part) + ((1 - shared) * (1 - part)) ** 2);

const asDrafted = loadBalancer * part ** 3;
const softAuth = loadBalancer * part ** 2;
const replicaOnly = loadBalancer * part ** 2 * pair;
const both = loadBalancer * part * pair;
const independent = loadBalancer * part * (1 - (1 - part) ** 2);

const minutes = (availability: number, days: number): number => (1 - availability) * days * 1440;
const month = (availability: number): number => minutes(availability, parcelHub.windowDays);

/** An outage of auth in one piece; entries of the first cache run out evenly over the time that they are kept. */
const outage = month(parts.auth);
const refused = outage / model.identity.first_built.verified_for_minutes / 2;
const firstBuilt = month(both) + outage * refused;

const journey = (id: string) => {
  const found = model.journeys.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No journey ${id}`);
  return found;
};
const inTime = (share: number, limit: string) => `${percent(share, 0)} within ${limit}`;
const speed = (id: string) => {
  const { share, within_ms } = journey(id).speed ?? { share: Number.NaN, within_ms: Number.NaN };
  return inTime(share, `${within_ms} ms`);
};

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '99.840 %', is: () => percent(asDrafted, 3) },
  { says: '69.1 min', is: () => `${fixed(month(asDrafted), 1)} min` },
  { says: '99.890 %', is: () => percent(softAuth, 3) },
  { says: '47.5 min', is: () => `${fixed(month(softAuth), 1)} min` },
  { says: '99.888 %', is: () => percent(replicaOnly, 3) },
  { says: '48.6 min', is: () => `${fixed(month(replicaOnly), 1)} min` },
  { says: '99.937 %', is: () => percent(both, 3) },
  { says: '27.0 min', is: () => `${fixed(month(both), 1)} min` },
  { says: '99.9975 %', is: () => percent(pair, 4) },
  { says: '99.940 %', is: () => percent(independent, 3) },
  { says: '86.4 min', is: () => `${fixed(month(0.998), 1)} min` },
  { says: '43.2 min', is: () => `${fixed(month(parcelHub.slo), 1)} min` },
  { says: '43.8 min', is: () => `${fixed(minutes(parcelHub.slo, 30.44), 1)} min` },
  { says: '99.919 %', is: () => percent(1 - firstBuilt / (parcelHub.windowDays * 1440), 3) },
  { says: '34.8 min', is: () => `${fixed(firstBuilt, 1)} min` },
  { says: '36 % of the clients', is: () => `${percent(refused, 0)} of the clients` },
  { says: 'costs 7.8 min', is: () => `costs ${fixed(outage * refused, 1)} min` },
  {
    says: 'budgeted as 12 for faults, 6 for releases and 3.6 for configuration',
    is: () =>
      `budgeted as ${own.faults} for faults, ${own.releases} for releases and ${own.configuration} for configuration`,
  },
  {
    says: 'Its 21.6 min are',
    is: () => `Its ${fixed(own.faults + own.releases + own.configuration, 1)} min are`,
  },
  { says: '99 % within 500 ms', is: () => speed('report-a-scan') },
  { says: '99 % within 300 ms', is: () => speed('look-up-a-parcel') },
  {
    says: '99 % within 60 s of the commit',
    is: () => {
      const { share, within_s } = journey('hear-of-a-change').freshness ?? { share: Number.NaN, within_s: Number.NaN };
      return inTime(share, `${within_s} s of the commit`);
    },
  },
  { says: 'sent within 1 s', is: () => `sent within ${model.promise.too_slow_ms / 1000} s` },
  { says: 'averages 300 req/s', is: () => `averages ${parcelHub.average} req/s` },
  {
    says: '777,600',
    is: () => group(parcelHub.errorRate * parcelHub.average * parcelHub.windowDays * 86_400),
  },
  {
    says: '2.8 times',
    is: () => `${fixed((model.stores[0]?.rto_minutes ?? Number.NaN) / month(parcelHub.slo), 1)} times`,
  },
  { says: '1,007 req/s', is: () => `${group(parcelHub.peak * (1 + parcelHub.growth) ** 12)} req/s` },
  {
    says: "13 % of a month's requests",
    is: () => `${percent(parcelHub.shopShareOfMonth, 0)} of a month's requests`,
  },
  {
    says: '99.97 %',
    is: () => percent(parcelHub.carrierShareOfMonth * 1 + parcelHub.shopShareOfMonth * 0.9975, 2),
  },
  { says: '7.20 h', is: () => `${fixed(minutes(0.99, 30) / 60, 2)} h` },
  { says: '21.6 h', is: () => `${fixed(minutes(0.99, 90) / 60, 1)} h` },
  { says: '87.6 h', is: () => `${fixed(minutes(0.99, 365) / 60, 1)} h` },
  { says: '3.60 h', is: () => `${fixed(minutes(0.995, 30) / 60, 2)} h` },
  { says: '10.8 h', is: () => `${fixed(minutes(0.995, 90) / 60, 1)} h` },
  { says: '43.8 h', is: () => `${fixed(minutes(0.995, 365) / 60, 1)} h` },
  { says: '2.16 h', is: () => `${fixed(minutes(0.999, 90) / 60, 2)} h` },
  { says: '8.76 h', is: () => `${fixed(minutes(0.999, 365) / 60, 2)} h` },
  { says: '21.6 min', is: () => `${fixed(minutes(0.9995, 30), 1)} min` },
  { says: '64.8 min', is: () => `${fixed(minutes(0.9995, 90), 1)} min` },
  { says: '4.38 h', is: () => `${fixed(minutes(0.9995, 365) / 60, 2)} h` },
  { says: '4.32 min', is: () => `${fixed(minutes(0.9999, 30), 2)} min` },
  { says: '13.0 min', is: () => `${fixed(minutes(0.9999, 90), 1)} min` },
  { says: '52.6 min', is: () => `${fixed(minutes(0.9999, 365), 1)} min` },
  { says: 'one failure is 1 %', is: () => `one failure is ${percent(1 / 100, 0)}` },
];
