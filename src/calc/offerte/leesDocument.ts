import type { Decimal } from '../decimal';
import type { AanpassingCijfers, DocumentCijfers, VrachtCijfers } from './cijfers';
import { leesBtw } from './leesBtw';
import { FRACTIE, isLeeg, leesAls, leesCijfer, leesKeuze, PRIJS } from './leescijfer';
import type { Aanpassing, Offerte, Vracht } from './offerte';

/** Everything around the lines in exact figures. */
export const leesDocument = (offerte: Offerte): DocumentCijfers<Decimal> => ({
  prijzen: leesKeuze(offerte.prijzen, ['exclusief', 'inclusief'], 'prijzen'),
  afronding: leesKeuze(offerte.afronding, ['per tarief', 'per regel'], 'afronding'),
  kortingen: leesAanpassingen(offerte.kortingen, 'kortingen'),
  toeslagen: leesAanpassingen(offerte.toeslagen, 'toeslagen'),
  vracht: leesVracht(offerte.vracht),
  vooruitbetaald: leesAls(offerte.vooruitbetaald, 'vooruitbetaald'),
  afrondingsbedrag: leesAls(offerte.afrondingsbedrag, 'afrondingsbedrag'),
});

const leesAanpassingen = (
  aanpassingen: readonly Aanpassing[] = [],
  naam: string,
): readonly AanpassingCijfers<Decimal>[] =>
  aanpassingen.map(({ bedrag, percentage, btw }, index) => {
    const veld = `${naam}[${String(index)}]`;
    return {
      bedrag: leesAls(bedrag, `${veld}.bedrag`),
      percentage: leesAls(percentage, `${veld}.percentage`, FRACTIE),
      btw: btw && leesBtw(btw, `${veld}.btw`),
    };
  });

function leesVracht(vracht: Vracht | undefined): VrachtCijfers<Decimal> | undefined {
  if (!vracht || isLeeg(vracht.bedrag)) return undefined;
  const { btw } = vracht;
  return {
    bedrag: leesCijfer(vracht.bedrag, 'vracht.bedrag'),
    btw:
      typeof btw === 'object'
        ? leesBtw(btw, 'vracht.btw')
        : leesKeuze<'naar verhouding' | 'hoogste tarief'>(btw, ['naar verhouding', 'hoogste tarief'], 'vracht.btw'),
    francogrens: leesAls(vracht.francogrens, 'vracht.francogrens', PRIJS),
  };
}
