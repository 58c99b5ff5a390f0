import type { Problem } from '../../../errors';
import type { Controlepunt, OfferteAccount, Offertevoorwaarden, Organisatie } from '../../offertedocument';
import type { Regelkolom } from '../../regelkolommen';
import type { Bevindingcode } from './bevindingcodes';
import type { Ernst } from './ernst';

/** The field of the offerte that a finding is about, by its path; the cell of a line; or one of a list. */
export type Vindplaats =
  | 'prijzen'
  | 'datum'
  | 'afronding'
  | 'vracht.bedrag'
  | 'vracht.btw'
  | 'vracht.tarief'
  | 'vracht.francogrens'
  | 'vooruitbetaald'
  | 'afrondingsbedrag'
  | `account.${keyof OfferteAccount}`
  | `organisatie.${keyof Organisatie}`
  | `voorwaarden.${keyof Offertevoorwaarden}`
  | 'intern.maxKorting'
  | 'intern.minMarge'
  | 'intern.goedgekeurdDoor'
  | { readonly regel: string; readonly kolom: Regelkolom }
  | { readonly lijst: 'regels' | 'kortingen' | 'toeslagen'; readonly index: number }
  | { readonly controle: Controlepunt }
  | 'regels'
  | 'totalen';

/** A figure of a finding, and how it is written. `woorden` are one or more of our own, with commas between them. */
export interface Gegeven {
  readonly waarde: string;
  readonly als: 'euro' | 'procent' | 'datum' | 'tekst' | 'woorden';
}

export interface Bevinding {
  readonly code: Bevindingcode;
  readonly ernst: Ernst;
  readonly plaats: Vindplaats;
  readonly gegevens: Readonly<Record<string, Gegeven>>;
  /** Why the totals cannot be computed; `describe` words it. */
  readonly probleem?: Problem;
}
