import { fixed, percent } from '../worked-example/number.ts';
import { model } from '../worked-example/parcelhub.ts';
import { chain, minutes, pair } from './sum.ts';

const { promise } = model;
const asked = 0.9995;
const around = chain(1);
const needed = asked / around;
const own = promise.own_code_minutes;

/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  {
    says: '(99.95 % each, one failure in twenty shared)',
    is: () =>
      `(${percent(promise.parts.database, 2)} each, one failure in ${promise.shared_failures === 0.05 ? 'twenty' : '?'} shared)`,
  },
  {
    says: 'loses 21.6 minutes in 30 days, 12 to faults, 6 to releases and 3.6 to configuration',
    is: () =>
      `loses ${fixed(minutes(promise.parts.own_code), 1)} minutes in 30 days, ${own.faults} to faults, ${own.releases} to releases and ${own.configuration} to configuration`,
  },
  { says: 'counts as 99.9975 %', is: () => `counts as ${percent(pair, 4)}` },
  {
    says: 'which is 99.937 %: 27.0 minutes',
    is: () =>
      `which is ${percent(chain(promise.parts.own_code), 3)}: ${fixed(minutes(chain(promise.parts.own_code)), 1)} minutes`,
  },
  { says: 'the new promise allows 21.6', is: () => `the new promise allows ${fixed(minutes(asked), 1)}` },
  {
    says: '5.4 minutes are missing',
    is: () => `${fixed(minutes(chain(promise.parts.own_code)) - minutes(asked), 1)} minutes are missing`,
  },
  {
    says: 'take 5.4 of the 21.6, so 16.2 are left',
    is: () => `take ${fixed(minutes(around), 1)} of the 21.6, so ${fixed(minutes(needed), 1)} are left`,
  },
  { says: 'reach 99.963 %', is: () => `reach ${percent(needed, 3)}` },
  {
    says: 'a quarter more downtime',
    is: () =>
      fixed(minutes(chain(promise.parts.own_code)) / minutes(asked), 2) === '1.25' ? 'a quarter more downtime' : '?',
  },
];
