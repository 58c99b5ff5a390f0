import type { Voorbeeldbron } from './voorbeeldbron';
import { voorbeeldjaren } from './voorbeeldjaren';

/**
 * A weak account: little cash for its short debts, a thin profit, customers that pay later. The source gives turnover and
 * profit of these years rounded to whole and tenths of millions; short-term debt is the balance total less the other posts.
 */
export const hydratec: Voorbeeldbron = {
  soort: 'zwak',
  naam: 'Hydratec Industries N.V.',
  branche: 'C',
  plaats: 'Amersfoort',
  kvk: '23073095',
  bron: {
    nl: 'Hydratec, geconsolideerde balans 2020 en 2019 (jaarverslag.hydratec.nl) en persbericht "Door scherpe keuzes sterker uit de crisis" van 5 maart 2021 (www.hydratec.nl). Omzet en resultaat na belasting zijn gepubliceerd in miljoenen, afgerond; het resultaat is dat van de aandeelhouders. Kortlopend vreemd vermogen is het balanstotaal min de andere posten. De jaren erna waren beter: kijk voor een echt oordeel naar de nieuwste cijfers.',
    en: 'Hydratec, consolidated balance sheet 2020 and 2019 (jaarverslag.hydratec.nl) and press release "Door scherpe keuzes sterker uit de crisis" of 5 March 2021 (www.hydratec.nl). Turnover and profit after tax are published in millions, rounded; the profit is that of the shareholders. Current liabilities are the balance total less the other posts. The years after were better: for a real judgement look at the newest figures.',
  },
  bronDatum: '2021-03-05',
  jaren: voorbeeldjaren([2019, 2020], {
    immaterieleVasteActiva: [29_090, 27_544],
    // With the assets that are rented.
    materieleVasteActiva: [89_341, 75_959],
    // With deferred tax assets.
    financieleVasteActiva: [6_335, 5_793],
    voorraden: [34_325, 26_211],
    debiteuren: [33_246, 45_287],
    // Contract assets, taxes, other receivables and accruals.
    overigeVorderingen: [18_986, 13_184],
    effecten: [0, 0],
    liquideMiddelen: [2_945, 4_629],
    // With the share of others.
    eigenVermogen: [63_200, 63_240],
    // With deferred tax liabilities.
    voorzieningen: [8_910, 6_957],
    langlopendVreemdVermogen: [40_082, 28_226],
    kortlopendVreemdVermogen: [102_076, 100_184],
    crediteuren: [24_737, 17_154],
    omzet: [220_000, 218_000],
    resultaatNaBelasting: [6_600, 1_300],
  }),
};
