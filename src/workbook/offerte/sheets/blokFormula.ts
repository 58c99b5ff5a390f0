import type { Language } from '../../../calc/text';
import { emptyStaysEmpty } from '../../emptyStaysEmpty';
import { columnReferences } from './columnReferences';

/** Where the block with the totals reads from. */
export interface BlokSources {
  readonly regels: string;
  readonly aanpassingen: string;
  readonly staffels: string;
  /** The cells with the rules, with their sheet. */
  readonly rekenregels: string;
}

/** The one call that computes an offerte. */
export function blokFormula({ regels, aanpassingen, staffels, rekenregels }: BlokSources, taal: Language): string {
  const ranges = [
    columnReferences('regels', regels, taal).allFrom('aantal', 'regel'),
    rekenregels,
    columnReferences('aanpassingen', aanpassingen, taal).allFrom('soort', 'btw'),
    columnReferences('staffels', staffels, taal).allFrom('staffel', 'korting'),
  ];
  return `=ACCOUNT.OFFERTE.BLOK(${ranges.map(emptyStaysEmpty).join(',')})`;
}
