import { regelkolommen } from '../offerte/regelkolommen';

/** The columns of the lines that the block takes: the ones of the table in the sheet from `aantal` to `regel`. */
export const blokkolommen = regelkolommen.slice(regelkolommen.indexOf('aantal'), regelkolommen.indexOf('regel') + 1);

/** The terms of an offerte below each other. */
export const rekenregelrijen = [
  'prijzen',
  'afronding',
  'vracht',
  'vrachtBtw',
  'vrachtTarief',
  'francogrens',
  'vooruitbetaald',
  'afrondingsbedrag',
  'betalingskorting',
  'betalingskortingDagen',
  'taal',
] as const;

/** The columns of the discounts and surcharges on the whole document. */
export const aanpassingkolommen = ['soort', 'omschrijving', 'percentage', 'bedrag', 'btwSoort', 'btw'] as const;

/** The columns of the staffels: one row per trede, the ones of one code together make its staffel. */
export const staffelkolommen = ['staffel', 'methode', 'vanaf', 'prijs', 'korting'] as const;
