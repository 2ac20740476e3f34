import { percent } from '../worked-example/number.ts';
import { model } from '../worked-example/parcelhub.ts';
import { chain } from './sum.ts';

const { promise } = model;
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: 'stands at 99.937 %', is: () => `stands at ${percent(chain(promise.parts.own_code), 3)}` },
  {
    says: '99.937 % × 99.95 % is 99.888 %',
    is: () => `99.937 % × 99.95 % is ${percent(chain(promise.parts.own_code) * 0.9995, 3)}`,
  },
];
