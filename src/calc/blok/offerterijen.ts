import { plainFigure } from '../notation';
import type { Calculator, Num } from '../num';
import type { DocumentTotalen } from '../offerte/cijfers';
import type { Language } from '../text';
import type { Bladaanpassing } from './leesAanpassingen';
import type { Rekenregels } from './leesRekenregels';
import { btwlabels, inTaal, offertelabels } from './offertelabels';

/** A row of the totals: its key for formulas, its words for people, the amount and, of btw, the base. */
export interface Offerterij<N> {
  readonly key: string;
  readonly opschrift: string;
  readonly bedrag?: N | undefined;
  readonly grondslag?: N | undefined;
}

/** The totals as the letter prints them, from subtotal to the amount due, and how the btw was rounded. */
export function offerterijen<N extends Num<N>>(
  totalen: DocumentTotalen<N>,
  {
    rekenregels,
    aanpassingen,
    taal,
  }: {
    readonly rekenregels: Rekenregels<N>;
    readonly aanpassingen: readonly Bladaanpassing<N>[];
    readonly taal: Language;
  },
  { zero, one, number, toCell, toCents }: Calculator<N>,
): readonly Offerterij<N>[] {
  const woord = (key: keyof typeof offertelabels, getal = ''): string =>
    inTaal(offertelabels[key], taal).replace('%', getal);
  const cijfer = (getal: N): string => plainFigure(toCell(getal), { decimal: inTaal([',', '.'], taal) });
  const procent = (fractie: N): string => `${cijfer(fractie.times(number(100)))}%`;
  const incl = rekenregels.prijzen === 'inclusief' ? woord('inclusief') : '';

  const aangepast = (soort: Bladaanpassing<N>['soort'], bedragen: readonly N[]): readonly Offerterij<N>[] =>
    aanpassingen
      .filter((aanpassing) => aanpassing.soort === soort)
      .map(({ omschrijving, percentage }, index) => {
        const naam = omschrijving || woord(soort);
        const deel = percentage && !naam.includes('%') ? ` ${procent(percentage)}` : '';
        return { key: soort, opschrift: naam + deel + incl, bedrag: bedragen[index] };
      });

  const { vracht, vooruitbetaald, afrondingsbedrag, betalingskorting, betalingskortingDagen, afronding } = rekenregels;
  const heeft = (bedrag: N | undefined): boolean => bedrag?.isZero() === false;
  const verrekend = [
    {
      key: 'vooruitbetaald',
      opschrift: woord('vooruitbetaald'),
      bedrag: vooruitbetaald && toCents(zero.minus(vooruitbetaald)),
    },
    { key: 'afronding', opschrift: woord('afronding'), bedrag: afrondingsbedrag && toCents(afrondingsbedrag) },
  ].filter(({ bedrag }) => heeft(bedrag));
  const { totaal, teBetalen } = totalen;
  return [
    { key: 'subtotaal', opschrift: woord('subtotaal') + incl, bedrag: totalen.subtotaal },
    ...aangepast(
      'korting',
      totalen.kortingen.map((bedrag) => zero.minus(bedrag)),
    ),
    ...aangepast('toeslag', totalen.toeslagen),
    ...(heeft(vracht?.bedrag)
      ? [
          {
            key: 'vracht',
            opschrift: woord(totalen.vracht.isZero() ? 'franco' : 'vracht') + incl,
            bedrag: totalen.vracht,
          },
        ]
      : []),
    { key: 'grondslag', opschrift: woord('grondslag'), bedrag: totalen.grondslag },
    ...totalen.btw.map(({ categorie, tarief, grondslag, bedrag }) => ({
      key: 'btw',
      opschrift: inTaal(btwlabels[categorie], taal).replace('%', procent(tarief)),
      grondslag,
      bedrag,
    })),
    { key: 'totaal', opschrift: woord('totaal'), bedrag: totaal },
    ...verrekend,
    ...(verrekend.length > 0 ? [{ key: 'teBetalen', opschrift: woord('teBetalen'), bedrag: teBetalen }] : []),
    ...(betalingskorting && heeft(betalingskorting)
      ? [
          {
            key: 'bijBetaling',
            opschrift:
              (betalingskortingDagen
                ? woord('bijBetaling', cijfer(betalingskortingDagen))
                : woord('bijSnelleBetaling')) + woord('betalingskorting', procent(betalingskorting)),
            // What was paid in advance does not shrink with the discount.
            bedrag: toCents(totaal.times(one.minus(betalingskorting))).plus(teBetalen.minus(totaal)),
          },
          { key: 'noot', opschrift: woord('zonderBetalingskorting') },
        ]
      : []),
    { key: 'noot', opschrift: woord(afronding ?? 'per tarief') },
  ];
}
