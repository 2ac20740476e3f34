import { TwoPeople } from './two-people.tsx';
import { WhoTheyAre } from './who-they-are.tsx';

type Props = Parameters<typeof WhoTheyAre>[0] & Parameters<typeof TwoPeople>[0];

/** Two snapshots of two people: who they are, and what they would settle. */
export function People({ firstBy, secondBy, onChange, ...two }: Props) {
  return (
    <>
      <WhoTheyAre firstBy={firstBy} secondBy={secondBy} onChange={onChange} />
      <TwoPeople {...two} />
    </>
  );
}
