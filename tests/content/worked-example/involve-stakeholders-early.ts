import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

const loadBalancer = 0.9999;
/** Own code, auth service and database each reach this. */
const part = 0.9995;
const shared = 0.05;
const pair = 1 - (shared * (1 - part) + ((1 - shared) * (1 - part)) ** 2);

const asDrafted = loadBalancer * part ** 3;
const softAuth = loadBalancer * part ** 2;
const replicaOnly = loadBalancer * part ** 2 * pair;
const both = loadBalancer * part * pair;
const independent = loadBalancer * part * (1 - (1 - part) ** 2);

const minutes = (availability: number, days: number): number => (1 - availability) * days * 1440;
const month = (availability: number): number => minutes(availability, parcelHub.windowDays);

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
  { says: '777,600', is: () => group(parcelHub.errorRate * 300 * parcelHub.windowDays * 86_400) },
  { says: '2.8 times', is: () => `${fixed(120 / month(parcelHub.slo), 1)} times` },
  { says: '1,007 req/s', is: () => `${group(parcelHub.peak * (1 + parcelHub.growth) ** 12)} req/s` },
  {
    says: '99.91 %',
    is: () => percent(parcelHub.carrierShare * 1 + parcelHub.shopShare * 0.9975, 2),
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
