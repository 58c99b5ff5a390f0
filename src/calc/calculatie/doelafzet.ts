import { nativePiecesToCover, piecesToCover } from '../arithmetic';
import { define } from '../define';
import { constanteKosten } from '../parameters/constanteKosten';
import { heleStuks } from '../parameters/heleStuks';
import { variabeleKostenPerStuk } from '../parameters/variabeleKostenPerStuk';
import { verkoopprijs } from '../parameters/verkoopprijs';
import { euro } from '../params';
import { smallerThan } from '../relations';

/**
 * The number of pieces that leaves the profit that is aimed at.
 *
 * Amounts in euro, excluding VAT and not negative (#NUM!). A selling price equal to the variable costs gives #DIV/0!, one
 * below them #NUM!. The result is a number of pieces, not rounded; with `heleStuks` it goes up to the next whole piece.
 */
export const doelafzet = define({
  id: 'DOELAFZET',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Afzet voor een gewenste winst', en: 'Sales volume for a target profit' },
  summary: {
    nl: 'Hoeveel stuks moet je verkopen om een gewenste winst te halen?',
    en: 'How many units do you have to sell to reach a target profit?',
  },
  purpose: {
    nl: 'Je weet hoeveel winst je in een periode wilt maken en zoekt de afzet die daarvoor nodig is. De uitkomst kun je als verkoopdoel over weken, verkopers of accounts verdelen.',
    en: 'You know how much profit you want to make in a period and look for the volume that it takes. You can divide the outcome as a sales target over weeks, salespeople or accounts.',
  },
  mistake: {
    nl: 'De gewenste winst delen door de verkoopprijs. Van elk stuk houd je alleen de verkoopprijs min de variabele kosten over, en daarmee moet je ook de constante kosten betalen.',
    en: 'Dividing the target profit by the selling price. Each unit only leaves you the selling price minus the variable costs, and that has to pay the fixed costs too.',
  },
  synonyms: {
    nl: ['verkoopdoel', 'target', 'benodigde afzet', 'winstdoel'],
    en: ['target volume', 'sales target', 'wanted profit', 'required volume'],
  },
  formula: {
    by: 'heleStuks',
    each: {
      false: '({constanteKosten} + {gewensteWinst}) / ({verkoopprijs} − {variabeleKosten})',
      true: {
        nl: '({constanteKosten} + {gewensteWinst}) / ({verkoopprijs} − {variabeleKosten}), naar boven afgerond op hele stuks',
        en: '({constanteKosten} + {gewensteWinst}) / ({verkoopprijs} − {variabeleKosten}), rounded up to whole units',
      },
    },
  },
  params: {
    constanteKosten,
    gewensteWinst: euro({
      label: { nl: 'gewenste winst', en: 'target profit' },
      hint: {
        nl: 'Winst vóór belasting, over dezelfde periode als de constante kosten. Bij 0 is de uitkomst de break-evenafzet.',
        en: 'Profit before tax, over the same period as the fixed costs. With 0 the outcome is the break-even quantity.',
      },
      min: 0,
    }),
    verkoopprijs,
    variabeleKosten: variabeleKostenPerStuk,
    heleStuks,
  },
  divisors: ['verkoopprijs', 'variabeleKosten'],
  relations: [smallerThan('variabeleKosten', 'verkoopprijs')],
  result: { unit: 'aantal' },
  native: ({ constanteKosten, gewensteWinst, verkoopprijs, variabeleKosten, heleStuks }) =>
    nativePiecesToCover(`(${constanteKosten}+${gewensteWinst})`, {
      price: verkoopprijs,
      costs: variabeleKosten,
      whole: heleStuks,
    }),
  sources: ['ecB'],
  related: ['BREAKEVEN.AFZET', 'DEKKINGSBIJDRAGE', 'BEDRIJFSRESULTAAT', 'TARGET.REST'],
  examples: [
    {
      given: { constanteKosten: 20_000, gewensteWinst: 8_000, verkoopprijs: 50, variabeleKosten: 30 },
      result: 1_400,
      source: 'eco',
    },
    {
      given: { constanteKosten: 50_000, gewensteWinst: 20_000, verkoopprijs: 25, variabeleKosten: 15 },
      result: 7_000,
      source: 'eigen',
    },
    {
      given: { constanteKosten: 50_000, gewensteWinst: 0, verkoopprijs: 25, variabeleKosten: 15 },
      result: 5_000,
      source: 'eigen',
    },
    {
      given: {
        constanteKosten: 10_000,
        gewensteWinst: 1_000,
        verkoopprijs: 12,
        variabeleKosten: 5,
        heleStuks: true,
      },
      result: 1_572,
      source: 'eigen',
    },
    {
      given: { constanteKosten: 10_000, gewensteWinst: 1_000, verkoopprijs: 5, variabeleKosten: 5 },
      result: '#DIV/0!',
      source: 'eigen',
    },
    {
      given: { constanteKosten: 10_000, gewensteWinst: 1_000, verkoopprijs: 5, variabeleKosten: 6 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ constanteKosten, gewensteWinst, verkoopprijs, variabeleKosten, heleStuks }, calculator) =>
    piecesToCover(
      constanteKosten.plus(gewensteWinst),
      { price: verkoopprijs, costs: variabeleKosten, whole: heleStuks },
      calculator,
    ),
});
