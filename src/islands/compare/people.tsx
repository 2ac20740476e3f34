import { linkStylesheet } from '../ui/stylesheet.ts';
import peopleStyle from './people.css?url';
import { TwoPeople } from './two-people.tsx';
import { WhoTheyAre } from './who-they-are.tsx';

type Props = Parameters<typeof WhoTheyAre>[0] & Parameters<typeof TwoPeople>[0];

/** Resolves when they can be shown. */
export const peopleDressed = () => linkStylesheet(peopleStyle);

/** Two snapshots of two people: who they are, and what they would settle. */
export function People({ firstBy, secondBy, onChange, ...two }: Props) {
  return (
    <>
      <WhoTheyAre firstBy={firstBy} secondBy={secondBy} onChange={onChange} />
      <TwoPeople {...two} />
    </>
  );
}
