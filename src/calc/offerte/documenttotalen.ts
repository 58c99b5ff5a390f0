import { sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';
import { btwOver, inBtwOrder, withBtw } from './btw';
import type { AanpassingCijfers, BtwCijfers, DocumentCijfers, DocumentTotalen } from './cijfers';
import { Offertefout } from './offertefout';
import { verdeling } from './verdeling';
import { vrachtBij } from './vracht';

/** The counting lines with one btw together: their amount and, where it is rounded per line, their btw. */
export interface Regelgroep<N> extends BtwCijfers<N> {
  readonly netto: N;
  readonly btw: N;
}

/** What a document makes of the lines: discounts and surcharges, freight, btw per category and rate, what is to be paid. */
export function documenttotalen<N extends Num<N>>(
  regelgroepen: readonly Regelgroep<N>[],
  document: DocumentCijfers<N>,
  calculator: Calculator<N>,
): DocumentTotalen<N> {
  const { zero, toCents } = calculator;
  const { kortingen = [], toeslagen = [], vracht: geleverd, vooruitbetaald = zero, afrondingsbedrag = zero } = document;
  const isInclusief = document.prijzen === 'inclusief';
  const isPerRegel = document.afronding === 'per regel';

  const groepen = regelgroepen.map((groep) => ({ ...groep })).sort(inBtwOrder);
  // An adjustment is shared by what the lines are worth before any of them.
  const goederen = [...groepen];
  const waarden = goederen.map(({ netto }) => netto);
  const subtotaal = toCents(sum(waarden, calculator));

  /** Adds an amount to what carries its btw; per line rounding takes it as one more line. */
  const boek = (bedrag: N, btw: BtwCijfers<N>): void => {
    let groep = withBtw(groepen, btw);
    if (!groep) groepen.push((groep = { ...btw, netto: zero, btw: zero }));
    groep.netto = groep.netto.plus(bedrag);
    if (isPerRegel) groep.btw = groep.btw.plus(btwOver(bedrag, groep.tarief, isInclusief, calculator));
  };
  const verdeel = (bedrag: Cents<N>, over: readonly BtwCijfers<N>[], bases: readonly N[], veld: string): void => {
    if (bedrag.isZero()) return;
    if (sum(bases, calculator).isZero()) throw new Offertefout({ code: 'divisionByZero' }, veld);
    verdeling(bedrag, bases, calculator).forEach((deel, index) => boek(deel, over[index] as BtwCijfers<N>));
  };
  const aangepast = (lijst: readonly AanpassingCijfers<N>[], naam: string, sign: N): readonly Cents<N>[] =>
    lijst.map(({ bedrag, percentage, btw }, index) => {
      const veld = `${naam}[${String(index)}].`;
      if (bedrag && percentage) throw new Offertefout({ code: 'notBoth' }, `${veld}percentage`);
      const cents = toCents(percentage ? subtotaal.times(percentage) : (bedrag ?? zero));
      const mutatie = toCents(cents.times(sign));
      if (!btw) verdeel(mutatie, goederen, waarden, `${veld}${percentage ? 'percentage' : 'bedrag'}`);
      else if (bedrag ?? percentage) boek(mutatie, btw);
      return cents;
    });

  const afgetrokken = aangepast(kortingen, 'kortingen', zero.minus(calculator.one));
  const bijgeteld = aangepast(toeslagen, 'toeslagen', calculator.one);

  const drempelbedrag = subtotaal.minus(sum(afgetrokken, calculator));
  const vracht = toCents(geleverd ? vrachtBij(drempelbedrag, geleverd.bedrag, geleverd.francogrens, calculator) : zero);
  groepen.sort(inBtwOrder);
  const eigen = geleverd?.btw === 'hoogste tarief' ? goederen[0] : geleverd?.btw;
  if (typeof eigen === 'object' && !vracht.isZero()) boek(vracht, eigen);
  else
    verdeel(
      vracht,
      [...groepen],
      groepen.map(({ netto }) => netto),
      'vracht.bedrag',
    );

  const btw = groepen.sort(inBtwOrder).map(({ categorie, tarief, netto, btw: perRegel }) => {
    const bedrag = toCents(isPerRegel ? perRegel : btwOver(netto, tarief, isInclusief, calculator));
    return { categorie, tarief, grondslag: toCents(isInclusief ? netto.minus(bedrag) : netto), bedrag };
  });
  const grondslag = toCents(
    sum(
      btw.map((groep) => groep.grondslag),
      calculator,
    ),
  );
  const btwTotaal = toCents(
    sum(
      btw.map(({ bedrag }) => bedrag),
      calculator,
    ),
  );
  const totaal = toCents(grondslag.plus(btwTotaal));
  return {
    subtotaal,
    kortingen: afgetrokken,
    toeslagen: bijgeteld,
    vracht,
    grondslag,
    btw,
    btwTotaal,
    totaal,
    teBetalen: toCents(totaal.minus(toCents(vooruitbetaald)).plus(toCents(afrondingsbedrag))),
  };
}
