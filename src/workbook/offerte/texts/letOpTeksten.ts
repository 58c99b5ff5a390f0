import type { Text } from '../../../calc/text';

/** What the column "Let op" says of a line; several of them stand behind each other. */
export const letOpTeksten = {
  tekstInGetal: { nl: 'er staat tekst waar een getal hoort', en: 'text where a number belongs' },
  kortingTeHoog: {
    nl: 'de korting is 100% of meer: typ 21% in plaats van 21',
    en: 'the discount is 100% or more: type 21% instead of 21',
  },
  btwOntbreekt: { nl: 'het btw-tarief ontbreekt', en: 'the VAT rate is missing' },
  btwTeHoog: {
    nl: 'het btw-tarief is 100% of meer: typ 21% in plaats van 21',
    en: 'the VAT rate is 100% or more: type 21% instead of 21',
  },
  prijsOnderNul: {
    nl: 'de prijs is lager dan nul: zet de min voor het aantal',
    en: 'the price is below zero: put the minus before the quantity',
  },
  tweeGekozen: { nl: 'in deze groep is meer dan één regel gekozen', en: 'more than one line of this group is chosen' },
  bedragWijktAf: {
    nl: 'het gedrukte bedrag is niet het berekende bedrag',
    en: 'the printed amount is not the computed amount',
  },
  onderBodemprijs: { nl: 'onder de bodemprijs', en: 'below the floor price' },
} as const satisfies Readonly<Record<string, Text>>;

export const regelwoorden = {
  optie: { nl: 'optie', en: 'option' },
  alternatief: { nl: 'alternatief', en: 'alternative' },
} as const satisfies Readonly<Record<string, Text>>;
