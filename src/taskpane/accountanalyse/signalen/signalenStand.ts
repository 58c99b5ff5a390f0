import type { Stap } from '../stap';
import { signaalstanden } from './signaalstanden';

/** How many proposals wait for a decision, and which decisions rest on other figures than now. */
export const signalenStand: Stap['stand'] = ({ account, analyse }) => {
  const { voorstellen, besloten } = signaalstanden({ account, analyse });
  const stale = besloten.filter(
    ({ besluit, stand }) => stand === 'veranderd' || (stand === 'vervallen' && besluit.besluit !== 'afgewezen'),
  );
  if (stale.length > 0) return { level: 'attention', text: ({ signalen }) => signalen.stand.changed(stale.length) };
  if (voorstellen.length > 0) return { level: 'open', text: ({ signalen }) => signalen.stand.open(voorstellen.length) };
  if (besloten.length > 0) return { level: 'done', text: ({ signalen }) => signalen.stand.done(besloten.length) };
  return analyse.kolommen.length === 0
    ? { level: 'open', text: ({ signalen }) => signalen.stand.noFigures }
    : { level: 'done', text: ({ signalen }) => signalen.stand.none };
};
