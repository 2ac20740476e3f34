import { href } from '../../domain/base/route.ts';
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
      <p>
        Three to eight people? Their links, dropped into a <a href={href('assess/#review')}>review</a>, show beside each
        check who said what.
      </p>
      <TwoPeople {...two} />
    </>
  );
}
