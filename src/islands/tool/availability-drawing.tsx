import { systemParts } from '../../domain/tool/availability-tool.ts';
import { percentage } from '../../domain/tool/wording.ts';
import { product } from '../../figure/chain/chain.ts';
import { ChainDrawing } from '../../figure/chain/chain-drawing.tsx';
import type { ToolDrawing } from './tool-form.tsx';

/** The parts as a chain: copies above each other, soft parts hung below. */
export const AvailabilityDrawing: ToolDrawing = ({ values, title }) => {
  const { parts, shared, objective } = systemParts(values);
  const chain = parts.map((part) => ({ ...part, shared: part.copies > 1 ? shared : 0 }));
  const total = product(chain);
  const said = parts.map(({ name, availability, soft, copies, needed }) => {
    const copied =
      copies === 1
        ? ''
        : needed === 1
          ? `, ${copies} copies of which one is enough`
          : `, ${needed} of ${copies} copies needed`;
    return `${name} at ${percentage(availability)}${soft ? ', soft and left out of the product' : copied}`;
  });
  return (
    <ChainDrawing
      title={title}
      describe={`Parts in series: ${said.join('; ')}. Together they are available ${percentage(total)} of the time.`}
      caption={`Together ${percentage(total)}, ${total >= objective - 1e-12 ? 'which keeps' : 'which misses'} the objective of ${percentage(objective)}.`}
      parts={chain}
    />
  );
};
