import { fixed, percent } from '../worked-example/number.ts';
import { model, parcelHub } from '../worked-example/parcelhub.ts';

const { costs } = model;
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: '$117.76 for the hybrid', is: () => `$${costs.sender_hybrid} for the hybrid` },
  { says: '$115.34 for one shared service', is: () => `$${costs.sender_shared} for one shared service` },
  {
    says: '260 deliveries a second to 6 carriers',
    is: () => `${model.events.deliveries_peak.carriers} deliveries a second to ${parcelHub.carriers} carriers`,
  },
  {
    says: 'D is $2.42 cheaper, 2.1 %',
    is: () =>
      `D is $${fixed(costs.sender_hybrid - costs.sender_shared, 2)} cheaper, ${percent((costs.sender_hybrid - costs.sender_shared) / costs.sender_shared, 1)}`,
  },
];
