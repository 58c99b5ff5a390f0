import { averageBalance, divide, nativeAverageBalance } from '../arithmetic';
import { define } from '../define';
import { bedrijfsresultaat } from '../parameters/bedrijfsresultaat';
import { omzet } from '../parameters/omzet';
import { euro } from '../params';

/**
 * The return on total capital taken apart: what is left of turnover, times how often the capital is turned over.
 *
 * Amounts in euro; the operating profit may be negative, turnover and capital may not (#NUM!). No turnover and no capital
 * give one #DIV/0!. Three cells in a row: a fraction, a number of times and their product, a fraction. A column of years
 * gives a row per year.
 */
export const dupont = define({
  id: 'DUPONT',
  group: 'rentabiliteit',
  priority: 2,
  title: { nl: 'DuPont-ontleding', en: 'DuPont analysis' },
  summary: {
    nl: 'Splitst de rentabiliteit van het totale vermogen: resultaatmarge × omloopsnelheid = RTV, in drie cellen naast elkaar.',
    en: 'Splits the return on total capital: profit margin × capital turnover = return, in three cells beside each other.',
  },
  purpose: {
    nl: 'Gebruik DUPONT als je wilt zien waar de rentabiliteit vandaan komt: van veel winst per euro omzet, of van veel omzet per euro vermogen. Je krijgt de resultaatmarge, de omloopsnelheid en hun product, de RTV. Een supermarkt leeft van snelheid, een juwelier van marge.',
    en: 'Use DUPONT when you want to see where the return comes from: from much profit per euro of turnover, or from much turnover per euro of capital. You get the profit margin, the capital turnover and their product, the return on total capital. A supermarket lives by speed, a jeweller by margin.',
  },
  mistake: {
    nl: 'De nettowinst invullen. Daar zijn rente en belasting al af, dus het product is dan geen RTV. Neem het bedrijfsresultaat: vóór rente en belasting.',
    en: 'Entering the net profit. Interest and tax are already taken off it, so the product is no return on total capital. Take the operating profit: before interest and tax.',
  },
  differs: {
    nl: 'Boekhoudplaza noemt bedrijfsresultaat gedeeld door omzet de brutowinstmarge. Het CBS gebruikt dat woord voor iets anders (omzet min inkoopwaarde, gedeeld door omzet), daarom heet de eerste cel hier resultaatmarge. Vul je begin en eind van het vermogen in, dan rekent de functie met het gemiddelde; anders met het ene bedrag.',
    en: 'Boekhoudplaza calls operating profit divided by turnover the gross profit margin. Statistics Netherlands (CBS) uses that term for something else (turnover less cost of sales, divided by turnover), so the first cell is called profit margin here. When you enter opening and closing capital, the function takes their average; otherwise the one amount.',
  },
  synonyms: {
    nl: ['Du Pont', 'dupont-schema', 'resultaatmarge', 'omloopsnelheid', 'RTV ontleden'],
    en: ['Du Pont', 'profit margin', 'asset turnover', 'return on assets'],
  },
  formula: {
    nl: 'resultaatmarge = {bedrijfsresultaat} / {omzet}; omloopsnelheid = {omzet} / gemiddelde van {totaalVermogen} en {totaalVermogenEind}; RTV = resultaatmarge × omloopsnelheid',
    en: 'profit margin = {bedrijfsresultaat} / {omzet}; capital turnover = {omzet} / average of {totaalVermogen} and {totaalVermogenEind}; return = profit margin × capital turnover',
  },
  params: {
    bedrijfsresultaat,
    omzet,
    totaalVermogen: euro({
      label: { nl: 'totaal vermogen', en: 'total capital' },
      hint: {
        nl: 'Het balanstotaal. Vul je ook het eind in, dan is dit het begin van het jaar.',
        en: 'The balance sheet total. When you enter the closing one too, this is the start of the year.',
      },
      min: 0,
    }),
    totaalVermogenEind: euro({
      label: { nl: 'totaal vermogen eind', en: 'closing total capital' },
      hint: {
        nl: 'Balanstotaal aan het eind van het jaar. Leeg: dan telt alleen het andere bedrag.',
        en: 'Balance sheet total at the end of the year. Empty means that the other amount alone counts.',
      },
      min: 0,
      optional: true,
    }),
  },
  divisors: ['omzet', 'totaalVermogen', 'totaalVermogenEind'],
  result: {
    unit: 'fractie',
    spill: 'row',
    length: 3,
    cells: [
      { label: { nl: 'resultaatmarge', en: 'profit margin' }, unit: 'fractie' },
      { label: { nl: 'omloopsnelheid', en: 'capital turnover' }, unit: 'keerPerJaar' },
      { label: { nl: 'rentabiliteit totaal vermogen', en: 'return on total capital' }, unit: 'fractie' },
    ],
  },
  norm: {
    text: {
      nl: 'RTV = resultaatmarge × omloopsnelheid. Daalt de RTV, dan zie je hier of dat aan de marge ligt of aan de snelheid. Vergelijk met vorig jaar en met de branche: zet je de jaren onder elkaar, dan krijgt elk jaar een eigen rij.',
      en: 'Return = profit margin × capital turnover. When the return falls, you see here whether margin or speed is to blame. Compare with last year and with the industry: with the years below each other, each year gets a row of its own.',
    },
    sources: ['bhpR', 'ens'],
  },
  // The whole row is one error when one of its figures divides by zero.
  native: ({ bedrijfsresultaat, omzet, totaalVermogen, totaalVermogenEind }) => {
    const vermogen = nativeAverageBalance(totaalVermogen, totaalVermogenEind);
    const cells = `${bedrijfsresultaat}/${omzet},${omzet}/${vermogen},${bedrijfsresultaat}/${vermogen}`;
    return `IF(${omzet}*${vermogen}=0,1/0,CHOOSE({1,2,3},${cells}))`;
  },
  sources: ['bhpR', 'ens'],
  related: ['RTV', 'OMLOOPSNELHEID', 'NETTOWINSTMARGE', 'HEFBOOMEFFECT'],
  examples: [
    {
      given: { bedrijfsresultaat: 40_000, omzet: 400_000, totaalVermogen: 200_000 },
      result: [0.1, 2, 0.2],
      source: 'eigen',
    },
    {
      given: { bedrijfsresultaat: 82_500, omzet: 250_000, totaalVermogen: 123_000 },
      result: [0.33, 2.03252032520325, 0.670731707317073],
      source: 'bhp15',
    },
    {
      given: { bedrijfsresultaat: 30_000, omzet: 600_000, totaalVermogen: 230_000, totaalVermogenEind: 250_000 },
      result: [0.05, 2.5, 0.125],
      source: 'eigen',
    },
    { given: { bedrijfsresultaat: 40_000, omzet: 0, totaalVermogen: 200_000 }, result: '#DIV/0!', source: 'eigen' },
    { given: { bedrijfsresultaat: 40_000, omzet: -1, totaalVermogen: 200_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedrijfsresultaat, omzet, totaalVermogen, totaalVermogenEind }, calculator) => {
    const vermogen = averageBalance(totaalVermogen, totaalVermogenEind, calculator);
    return [divide(bedrijfsresultaat, omzet), divide(omzet, vermogen), divide(bedrijfsresultaat, vermogen)];
  },
});
