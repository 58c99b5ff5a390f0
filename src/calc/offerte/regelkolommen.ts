/**
 * The columns of the table with lines in the sheet, from left to right. The letter prints them up to and including
 * `bedrag`; the others are for the work. OFFERTE.BLOK takes the ones from `aantal` to `regel`, in this order.
 */
export const regelkolommen = [
  'nr',
  'omschrijving',
  'aantal',
  'eenheid',
  'prijs',
  'staffelprijs',
  'per',
  'korting',
  'korting2',
  'korting3',
  'kortingEuro',
  'toeslagEuro',
  'btw',
  'bedrag',
  'soort',
  'groep',
  'gekozen',
  'btwSoort',
  'staffel',
  'artikel',
  'regel',
  'netto',
  'telt',
  'deel',
  'letOp',
] as const;
export type Regelkolom = (typeof regelkolommen)[number];
