import { daysOutstanding } from '../arithmetic';
import { define } from '../define';
import { dagenInPeriode } from '../parameters/dagenInPeriode';
import { gemiddeldeVoorraad } from '../parameters/gemiddeldeVoorraad';
import { inkoopwaardeOmzet } from '../parameters/inkoopwaardeOmzet';

/**
 * How many days goods lie in stock on average.
 *
 * Amounts in euro and not negative, more than 0 days (#NUM!). The result is in days, or in whatever `dagen` is counted
 * in. No cost of sales gives #DIV/0!.
 */
export const voorraadtermijn = define({
  id: 'VOORRAADTERMIJN',
  group: 'activiteit',
  priority: 2,
  title: { nl: 'Voorraadtermijn', en: 'Inventory period' },
  summary: {
    nl: 'Hoeveel dagen ligt de voorraad gemiddeld in het magazijn?',
    en: 'How many days does the inventory lie in the warehouse on average?',
  },
  purpose: {
    nl: 'Gebruik de voorraadtermijn als je wilt weten hoe lang goederen blijven liggen voordat ze verkocht zijn. Je zet de gemiddelde voorraad naast wat er in de periode aan inkoopwaarde verkocht is. Bij 50 dagen ligt een artikel gemiddeld ruim zeven weken.',
    en: 'Use the inventory period when you want to know how long goods lie before they are sold. You set the average inventory beside the purchase cost of what was sold in the period. At 50 days an article lies for just over seven weeks on average.',
  },
  mistake: {
    nl: 'De omzet invullen in plaats van de inkoopwaarde. De voorraad staat voor de inkoopprijs op de balans; met de omzet lijkt hij sneller weg dan hij is.',
    en: 'Entering turnover instead of the cost of sales. Inventory stands at purchase price; with turnover it seems to go faster than it does.',
  },
  differs: {
    nl: 'Sommige boeken rekenen met 365 dagen, andere met 360. Boekhoudplaza schrijft 365, maar de 124 dagen die er staan horen bij 360; met 365 is het 125,5. Deze functie neemt 365 als je bij dagen niets invult.',
    en: 'Some books take 365 days, others 360. Boekhoudplaza writes 365, but the 124 days printed there belong to 360; with 365 it is 125.5. This function takes 365 when you leave the days empty.',
  },
  synonyms: {
    nl: ['DIO', 'omlooptijd voorraad', 'opslagduur', 'voorraaddagen', 'magazijn'],
    en: ['DIO', 'days inventory outstanding', 'stock days', 'days of inventory'],
  },
  formula: '{gemiddeldeVoorraad} / {inkoopwaardeOmzet} × {dagen}',
  params: { gemiddeldeVoorraad, inkoopwaardeOmzet, dagen: dagenInPeriode },
  divisors: ['inkoopwaardeOmzet'],
  result: { unit: 'dagen' },
  norm: {
    text: {
      nl: 'Hoog betekent risico: de prijs kan dalen en de voorraad kan verouderen. Een vaste norm is er niet. Vergelijk met vorig jaar en met de branche: verse vis ligt korter dan meubels.',
      en: 'High means risk: the price may fall and the stock may age. There is no fixed norm. Compare with last year and with the industry: fresh fish lies for less time than furniture.',
    },
    sources: ['bhp20'],
  },
  native: ({ gemiddeldeVoorraad, inkoopwaardeOmzet, dagen }) => `${gemiddeldeVoorraad}/${inkoopwaardeOmzet}*${dagen}`,
  sources: ['bhp20'],
  related: ['OMZETSNELHEID', 'CCC', 'DEBITEURENTERMIJN', 'QUICKRATIO'],
  examples: [
    { given: { gemiddeldeVoorraad: 40_000, inkoopwaardeOmzet: 292_000 }, result: 50, source: 'eigen' },
    { given: { gemiddeldeVoorraad: 27_500, inkoopwaardeOmzet: 80_000 }, result: 125.46875, source: 'bhp20' },
    { given: { gemiddeldeVoorraad: 27_500, inkoopwaardeOmzet: 80_000, dagen: 360 }, result: 123.75, source: 'bhp20' },
    { given: { gemiddeldeVoorraad: 40_000, inkoopwaardeOmzet: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { gemiddeldeVoorraad: 40_000, inkoopwaardeOmzet: 292_000, dagen: 0 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ gemiddeldeVoorraad, inkoopwaardeOmzet, dagen }) =>
    daysOutstanding(gemiddeldeVoorraad, inkoopwaardeOmzet, dagen),
});
