import { divide } from '../arithmetic';
import { define } from '../define';
import { vreemdVermogen } from '../parameters/vreemdVermogen';
import { euro, fractie } from '../params';

/**
 * What borrowed money adds to the return of the owners, or takes from it.
 *
 * Both returns as fractions of at most 10, debt and equity in euro and not negative (#NUM!); no equity gives #DIV/0!. The
 * result is a fraction, in percentage points on top of the return on total capital.
 */
export const hefboomeffect = define({
  id: 'HEFBOOMEFFECT',
  group: 'rentabiliteit',
  priority: 2,
  title: { nl: 'Hefboomeffect', en: 'Leverage effect' },
  summary: {
    nl: 'Hoeveel extra rendement (of verlies) levert geleend geld de eigenaren op?',
    en: 'How much extra return (or loss) does borrowed money bring the owners?',
  },
  purpose: {
    nl: 'Gebruik het hefboomeffect als je wilt weten of lenen gunstig is voor de eigenaren. Verdient het bedrijf meer met zijn vermogen (RTV) dan het aan rente betaalt (RVV), dan is het verschil voor hen. Tel de uitkomst op bij de RTV en je hebt de REV vóór belasting.',
    en: 'Use the leverage effect when you want to know whether borrowing pays off for the owners. When the business earns more with its capital than it pays in interest, the difference is theirs. Add the outcome to the return on total capital and you have the return on equity before tax.',
  },
  mistake: {
    nl: 'Percentages als heel getal typen: 8 is hier 800%, dus typ 8% of 0,08. Draai ook de breuk niet om: het is vreemd vermogen gedeeld door eigen vermogen.',
    en: 'Typing percentages as whole numbers: 8 means 800% here, so type 8% or 0.08. And do not turn the fraction around: it is debt divided by equity.',
  },
  differs: {
    nl: 'Het CBS en Ensie rekenen de REV met de winst ná belasting, lessen over de hefboom met de winst vóór belasting. Deze functie gaat uit van vóór belasting: alleen dan geldt REV = RTV + hefboomeffect.',
    en: 'Statistics Netherlands (CBS) and Ensie take profit after tax for the return on equity, lessons on leverage take profit before tax. This function assumes before tax: only then does the return on equity equal the return on total capital plus the leverage effect.',
  },
  synonyms: {
    nl: ['hefboom', 'hefboomwerking', 'hefboomfactor', 'financiële hefboom', 'leverage'],
    en: ['leverage', 'gearing', 'financial leverage'],
  },
  formula: '({rtv} − {rvv}) × {vreemdVermogen} / {eigenVermogen}',
  params: {
    rtv: fractie({
      label: { nl: 'RTV', en: 'return on total capital' },
      hint: {
        nl: 'Rentabiliteit van het totale vermogen, bijvoorbeeld 12%. Mag negatief zijn.',
        en: 'Return on total capital, for example 12%. May be negative.',
      },
      max: 10,
    }),
    rvv: fractie({
      label: { nl: 'RVV', en: 'cost of debt' },
      hint: {
        nl: 'Gemiddelde rente op het vreemd vermogen, bijvoorbeeld 5%.',
        en: 'Average interest on the debt, for example 5%.',
      },
      max: 10,
    }),
    vreemdVermogen,
    eigenVermogen: euro({
      label: { nl: 'eigen vermogen', en: 'equity' },
      hint: {
        nl: 'Van de balans. Reken je met gemiddelden, doe dat dan ook bij het vreemd vermogen.',
        en: 'From the balance sheet. When you take averages, do so for the debt as well.',
      },
      min: 0,
    }),
  },
  divisors: ['eigenVermogen'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Boven 0% is lenen gunstig: de RTV is hoger dan de rente. Onder 0% kost het geleende geld meer dan het oplevert. Hoe meer schuld, hoe sterker het effect, ook als het ongunstig is.',
      en: 'Above 0% borrowing pays off: the return exceeds the interest. Below 0% the borrowed money costs more than it yields. The more debt, the stronger the effect, also when it is unfavourable.',
    },
    sources: ['cum', 'syn'],
  },
  native: ({ rtv, rvv, vreemdVermogen, eigenVermogen }) => `(${rtv}-${rvv})*${vreemdVermogen}/${eigenVermogen}`,
  sources: ['cum', 'syn', 'rnl'],
  related: ['REV', 'RTV', 'RVV', 'SOLVABILITEIT'],
  examples: [
    { given: { rtv: 0.1, rvv: 0.08, vreemdVermogen: 100, eigenVermogen: 50 }, result: 0.04, source: 'cum' },
    {
      given: { rtv: 0.12, rvv: 0.05, vreemdVermogen: 300_000, eigenVermogen: 200_000 },
      result: 0.105,
      source: 'eigen',
    },
    {
      given: { rtv: 0.5, rvv: 0.1, vreemdVermogen: 500, eigenVermogen: 1_500 },
      result: 0.133333333333333,
      source: 'rnl',
    },
    {
      given: { rtv: 0.03, rvv: 0.05, vreemdVermogen: 300_000, eigenVermogen: 200_000 },
      result: -0.03,
      source: 'eigen',
    },
    { given: { rtv: 0.1, rvv: 0.05, vreemdVermogen: 100, eigenVermogen: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { rtv: 12, rvv: 5, vreemdVermogen: 100, eigenVermogen: 50 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ rtv, rvv, vreemdVermogen, eigenVermogen }) => divide(rtv.minus(rvv).times(vreemdVermogen), eigenVermogen),
});
