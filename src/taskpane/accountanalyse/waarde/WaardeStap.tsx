import type { StapProps } from '../stap';
import { Klassedeel } from './Klassedeel';
import { Klantaandeel } from './Klantaandeel';
import { Klantwaarde } from './Klantwaarde';
import { Scoremodel } from './Scoremodel';

/** What the account is worth to us: the score, the class, the customer value and the share of wallet. */
export default function WaardeStap(props: StapProps) {
  return (
    <>
      <Scoremodel {...props} />
      <Klassedeel {...props} />
      <Klantwaarde {...props} />
      <Klantaandeel {...props} />
    </>
  );
}
