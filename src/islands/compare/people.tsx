import { href } from '../../domain/base/route.ts';
import { TwoPeople } from './two-people.tsx';
import { WhoTheyAre } from './who-they-are.tsx';

type Props = Parameters<typeof WhoTheyAre>[0] & Parameters<typeof TwoPeople>[0];

/** Two snapshots of two people: who they are, and what they would settle. */
export function People({ firstBy, secondBy, onChange, ...two }: Props) {
  return (
    <>
      <WhoTheyAre firstBy={firstBy} secondBy={secondBy} onChange={onChange} />
      <p>
        Three to eight people? Their links, dropped into a <a href={href('assess/#review')}>review</a>, show beside each
        check who said what.
      </p>
      <TwoPeople {...two} />
    </>
  );
}
