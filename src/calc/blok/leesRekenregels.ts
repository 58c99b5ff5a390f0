import type { Num } from '../num';
import type { DocumentCijfers } from '../offerte/cijfers';
import { afrondingWoorden, prijzenWoorden, taalWoorden, vrachtBtwWoorden } from '../offerte/keuzewoorden';
import { FRACTIE, PRIJS } from '../offerte/leescijfer';
import type { Language } from '../text';
import { leesBtw } from './leesBtw';
import type { Rijlezer } from './rijlezer';

/** The terms of an offerte, and what its rows say beside the totals. */
export interface Rekenregels<N> extends Omit<DocumentCijfers<N>, 'kortingen' | 'toeslagen'> {
  readonly betalingskorting: N | undefined;
  readonly betalingskortingDagen: N | undefined;
  readonly taal: Language | undefined;
}

export function leesRekenregels<N extends Num<N>>(lezer: Rijlezer<N>): Rekenregels<N> {
  const bedrag = lezer.getal('vracht', PRIJS);
  const vrachtBtw = lezer.keuze('vrachtBtw', vrachtBtwWoorden);
  const isVerdeeld = vrachtBtw === undefined || vrachtBtw === 'naar verhouding' || vrachtBtw === 'hoogste tarief';
  return {
    prijzen: lezer.keuze('prijzen', prijzenWoorden),
    afronding: lezer.keuze('afronding', afrondingWoorden),
    vracht: bedrag && {
      bedrag,
      btw: isVerdeeld ? vrachtBtw : leesBtw(lezer, vrachtBtw, 'vrachtTarief'),
      francogrens: lezer.getal('francogrens', PRIJS),
    },
    vooruitbetaald: lezer.getal('vooruitbetaald'),
    afrondingsbedrag: lezer.getal('afrondingsbedrag'),
    betalingskorting: lezer.getal('betalingskorting', FRACTIE),
    betalingskortingDagen: lezer.getal('betalingskortingDagen', PRIJS),
    taal: lezer.keuze('taal', taalWoorden),
  };
}
