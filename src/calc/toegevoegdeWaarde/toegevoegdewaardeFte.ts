import { divide } from '../arithmetic';
import { define } from '../define';
import { toegevoegdeWaarde } from '../parameters/toegevoegdeWaarde';
import { fte } from '../params';

/**
 * The value that one full-time job adds: labour productivity.
 *
 * Value added in euro, may be negative; the number of full-time jobs may not (#NUM!), and none at all gives #DIV/0!. The
 * result is in euro per full-time job.
 */
export const toegevoegdewaardeFte = define({
  id: 'TOEGEVOEGDEWAARDE.FTE',
  group: 'toegevoegdeWaarde',
  priority: 2,
  title: { nl: 'Toegevoegde waarde per fte', en: 'Value added per FTE' },
  summary: {
    nl: 'Hoeveel waarde voegt één voltijdbaan in een jaar toe (arbeidsproductiviteit)?',
    en: 'How much value does one full-time job add in a year (labour productivity)?',
  },
  purpose: {
    nl: 'Gebruik de toegevoegde waarde per fte als je bedrijven van verschillende grootte wilt vergelijken. Je ziet hoeveel waarde één voltijdbaan in een jaar oplevert. Ligt dat bedrag onder de loonkosten van een voltijdbaan, dan verdient het bedrijf zijn lonen niet terug.',
    en: 'Use value added per FTE when you want to compare businesses of different size. You see how much value one full-time job yields in a year. When that amount lies below the wage cost of a full-time job, the business does not earn back its wages.',
  },
  mistake: {
    nl: 'Het aantal werknemers invullen in plaats van het aantal fte. Twee mensen met elk een halve baan zijn samen 1 fte.',
    en: 'Entering the number of employees instead of the number of FTE. Two people with half a job each are 1 FTE together.',
  },
  differs: {
    nl: 'Het CBS deelt op de ene plaats door arbeidsjaren en op de andere door het aantal werknemers. Deze functie deelt door fte, dat is hetzelfde als arbeidsjaren: een deeltijdbaan telt voor zijn deel mee.',
    en: 'Statistics Netherlands (CBS) divides by labour years in one place and by the number of employees in another. This function divides by FTE, which is the same as labour years: a part-time job counts for its part.',
  },
  synonyms: {
    nl: ['arbeidsproductiviteit', 'productiviteit', 'per werknemer', 'voltijdbaan'],
    en: ['labour productivity', 'per employee', 'full-time equivalent'],
  },
  formula: '{toegevoegdeWaarde} / {fte}',
  params: {
    toegevoegdeWaarde,
    fte: fte({
      label: { nl: 'fte', en: 'FTE' },
      hint: {
        nl: 'Aantal voltijdbanen. Twee halve banen zijn samen 1 fte.',
        en: 'Number of full-time jobs. Two half-time jobs are 1 FTE together.',
      },
      min: 0,
    }),
  },
  divisors: ['fte'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Er is geen vaste norm. Vergelijk met de branche, met vorig jaar en met de loonkosten per fte.',
      en: 'There is no fixed norm. Compare with the industry, with last year and with the wage cost per FTE.',
    },
    sources: ['cbsA'],
  },
  native: ({ toegevoegdeWaarde, fte }) => `${toegevoegdeWaarde}/${fte}`,
  sources: ['cbsA'],
  related: ['TOEGEVOEGDEWAARDE', 'TOEGEVOEGDEWAARDE.NETTO', 'NETTOWINSTMARGE'],
  examples: [
    { given: { toegevoegdeWaarde: 300_000, fte: 4.8 }, result: 62_500, source: 'eigen' },
    { given: { toegevoegdeWaarde: 200_000, fte: 3 }, result: 66_666.6666666667, source: 'sls' },
    { given: { toegevoegdeWaarde: -20_000, fte: 4 }, result: -5_000, source: 'eigen' },
    { given: { toegevoegdeWaarde: 300_000, fte: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { toegevoegdeWaarde: 300_000, fte: -4.8 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ toegevoegdeWaarde, fte }) => divide(toegevoegdeWaarde, fte),
});
