import { nativePiecesToCover, piecesToCover } from '../arithmetic';
import { define } from '../define';
import { constanteKosten } from '../parameters/constanteKosten';
import { heleStuks } from '../parameters/heleStuks';
import { variabeleKostenPerStuk } from '../parameters/variabeleKostenPerStuk';
import { verkoopprijs } from '../parameters/verkoopprijs';
import { smallerThan } from '../relations';

/**
 * The number of pieces at which there is neither profit nor loss.
 *
 * Amounts in euro, excluding VAT and not negative (#NUM!). A selling price equal to the variable costs gives #DIV/0!, one
 * below them #NUM!. The result is a number of pieces, not rounded; with `heleStuks` it goes up to the next whole piece.
 */
export const breakevenAfzet = define({
  id: 'BREAKEVEN.AFZET',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Break-evenafzet', en: 'Break-even quantity' },
  summary: {
    nl: 'Bij hoeveel stuks maak je geen winst en geen verlies?',
    en: 'At how many units do you make neither profit nor loss?',
  },
  purpose: {
    nl: 'Je wilt weten hoeveel stuks je minstens moet verkopen om al je kosten te betalen. Ligt dat aantal hoger dan je denkt te halen, dan moet de prijs omhoog of moeten de kosten omlaag.',
    en: 'You want to know how many units you have to sell at least to pay all your costs. When that is more than you expect to reach, the price has to go up or the costs have to come down.',
  },
  mistake: {
    nl: 'De verkoopprijs incl. btw invullen. De btw is niet van jou, dus de uitkomst wordt te laag. Vul de verkoopprijs excl. btw in.',
    en: 'Entering the selling price incl. VAT. The VAT is not yours, so the outcome becomes too low. Enter the selling price excl. VAT.',
  },
  differs: {
    nl: 'Lesboeken ronden de uitkomst niet af; in de praktijk rond je naar boven af, want een deel van een stuk kun je niet verkopen. Deze functie rondt alleen af als je "hele stuks" op WAAR zet.',
    en: 'Textbooks do not round the outcome; in practice you round up, because you cannot sell part of a unit. This function rounds only when you set "whole units" to TRUE.',
  },
  synonyms: {
    nl: ['break-even', 'break-evenpunt', 'kritische afzet', 'quitte spelen'],
    en: ['break-even point', 'break-even volume', 'break-even units'],
  },
  formula: {
    by: 'heleStuks',
    each: {
      false: '{constanteKosten} / ({verkoopprijs} − {variabeleKosten})',
      true: {
        nl: '{constanteKosten} / ({verkoopprijs} − {variabeleKosten}), naar boven afgerond op hele stuks',
        en: '{constanteKosten} / ({verkoopprijs} − {variabeleKosten}), rounded up to whole units',
      },
    },
  },
  params: {
    constanteKosten,
    verkoopprijs,
    variabeleKosten: variabeleKostenPerStuk,
    heleStuks,
  },
  divisors: ['verkoopprijs', 'variabeleKosten'],
  relations: [smallerThan('variabeleKosten', 'verkoopprijs')],
  result: { unit: 'aantal' },
  norm: {
    text: {
      nl: 'Verkoop je meer, dan maak je winst; verkoop je minder, dan maak je verlies. Vergelijk de uitkomst met de afzet die je verwacht.',
      en: 'Sell more and you make a profit; sell less and you make a loss. Compare the outcome with the volume that you expect.',
    },
    sources: ['ecB'],
  },
  native: ({ constanteKosten, verkoopprijs, variabeleKosten, heleStuks }) =>
    nativePiecesToCover(constanteKosten, { price: verkoopprijs, costs: variabeleKosten, whole: heleStuks }),
  sources: ['ecB', 'eco', 'gos'],
  related: ['BREAKEVEN.OMZET', 'DOELAFZET', 'VEILIGHEIDSMARGE', 'DEKKINGSBIJDRAGE'],
  examples: [
    { given: { constanteKosten: 20_000, verkoopprijs: 50, variabeleKosten: 30 }, result: 1_000, source: 'eco' },
    { given: { constanteKosten: 40_000, verkoopprijs: 20, variabeleKosten: 12 }, result: 5_000, source: 'gos' },
    {
      given: { constanteKosten: 10_000, verkoopprijs: 12, variabeleKosten: 5, heleStuks: true },
      result: 1_429,
      source: 'eigen',
    },
    {
      given: { constanteKosten: 10_000, verkoopprijs: 12, variabeleKosten: 5 },
      result: 1_428.57142857143,
      source: 'eigen',
    },
    { given: { constanteKosten: 10_000, verkoopprijs: 5, variabeleKosten: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { constanteKosten: 10_000, verkoopprijs: 5, variabeleKosten: 6 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ constanteKosten, verkoopprijs, variabeleKosten, heleStuks }, calculator) =>
    piecesToCover(constanteKosten, { price: verkoopprijs, costs: variabeleKosten, whole: heleStuks }, calculator),
});
