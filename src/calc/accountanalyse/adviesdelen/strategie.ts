import type { Text } from '../../text';
import type { Account } from '../account';
import type { Argument } from '../analyse';
import { strategiewoorden } from '../accountwoorden';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';
import { confrontatiematrix, strategieen, type Confrontatiematrix, type Strategie } from '../swot';

/** Behind the word of the strategy. */
const zinnen: Readonly<Record<Strategie, Text>> = {
  SO: {
    nl: '{strategie}: gebruik de sterkte "{intern}" om de kans "{extern}" te pakken.',
    en: '{strategie}: use the strength "{intern}" to take the opportunity "{extern}".',
  },
  ST: {
    nl: '{strategie}: gebruik de sterkte "{intern}" tegen de bedreiging "{extern}".',
    en: '{strategie}: use the strength "{intern}" against the threat "{extern}".',
  },
  WO: {
    nl: '{strategie}: pak de zwakte "{intern}" aan om de kans "{extern}" te kunnen pakken.',
    en: '{strategie}: work on the weakness "{intern}" so as to take the opportunity "{extern}".',
  },
  WT: {
    nl: '{strategie}: voorkom dat de zwakte "{intern}" de bedreiging "{extern}" groter maakt.',
    en: '{strategie}: keep the weakness "{intern}" from making the threat "{extern}" larger.',
  },
};
const samen: Text = {
  nl: 'Alle combinaties van de SWOT samen wijzen het meest op {strategie}.',
  en: 'All combinations of the SWOT together point most to: {strategie}.',
};

/** What the confrontation matrix says to do: its strongest pair, and the strategy that most of it points to. */
export function strategie({ swot, confrontatie }: Account, schrijfwijze: Schrijfwijze): readonly Argument[] {
  const matrix = confrontatiematrix(swot, confrontatie);
  const { sterkste } = matrix;
  if (sterkste === undefined) return [];
  const { intern, extern } = sterkste;
  const hoogste = hoogsteStrategie(matrix);
  const woord = (strategie: Strategie): string => strategiewoorden[strategie][schrijfwijze.taal];
  const gewogen = matrix.paren.filter(({ strategie, score }) => strategie === hoogste && score > 0);
  return [
    schrijfArgument(
      zinnen[sterkste.strategie],
      { strategie: metHoofdletter(woord(sterkste.strategie)), intern: intern.punt, extern: extern.punt },
      schrijfwijze,
      [intern, extern].map(plaatsVan),
    ),
    hoogste &&
      schrijfArgument(
        samen,
        { strategie: woord(hoogste) },
        schrijfwijze,
        gewogen.flatMap((paar) => [paar.intern, paar.extern]).map(plaatsVan),
      ),
  ].filter((each) => each !== undefined);
}

const metHoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);
const plaatsVan = ({ id }: { readonly id: string }) => ({ soort: 'swot', id }) as const;

/** Undefined when two point equally far. */
function hoogsteStrategie({ totalen }: Confrontatiematrix): Strategie | undefined {
  const meeste = Math.max(...strategieen.map((strategie) => totalen[strategie]));
  const [eerste, tweede] = strategieen.filter((strategie) => totalen[strategie] === meeste);
  return tweede === undefined ? eerste : undefined;
}
