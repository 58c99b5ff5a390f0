import type { Voorbeeldbron } from './voorbeeldbron';
import { voorbeeldjaren } from './voorbeeldjaren';

/**
 * A strong account. Financing costs and profit before tax of 2024 are not on the pages that these figures were read from,
 * so those cells stay empty; 2022 is restated for an activity that was sold.
 */
export const nedap: Voorbeeldbron = {
  soort: 'sterk',
  naam: 'Nedap N.V.',
  branche: 'C',
  plaats: 'Groenlo',
  kvk: '',
  bron: {
    nl: 'Nedap, jaarverslagen 2023 en 2024, geconsolideerde jaarrekening (jaarverslag.nedap.com); de dag is die van het persbericht over 2024. Handels- en overige vorderingen zijn samen gepubliceerd en staan bij debiteuren: de debiteurentermijn is dus hoogstens zo lang. Effecten zijn er niet. Crediteuren, diensten van derden en fte zijn niet apart gepubliceerd.',
    en: 'Nedap, annual reports 2023 and 2024, consolidated financial statements (jaarverslag.nedap.com); the day is that of the press release on 2024. Trade and other receivables are published together and stand under trade receivables, so the collection period is at most that long. There are no securities. Trade payables, services of third parties and FTE are not published separately.',
  },
  bronDatum: '2025-03-04',
  jaren: voorbeeldjaren([2022, 2023, 2024], {
    immaterieleVasteActiva: [2_847, 10_156, 13_706],
    materieleVasteActiva: [41_121, 42_636, 43_845],
    // Deferred tax assets.
    financieleVasteActiva: [1_161, 1_373, 839],
    voorraden: [28_343, 38_904, 32_038],
    debiteuren: [43_593, 36_566, 40_623],
    // Income tax receivable.
    overigeVorderingen: [129, 75, 1_974],
    effecten: [0, 0, 0],
    liquideMiddelen: [17_483, 10_156, 4_357],
    eigenVermogen: [81_194, 85_331, 83_703],
    // Employee benefits, provisions and deferred tax that run for more than a year.
    voorzieningen: [1_786, 1_683, 1_982],
    langlopendVreemdVermogen: [15_162, 14_837, 14_756],
    kortlopendVreemdVermogen: [36_535, 38_015, 36_941],
    omzet: [229_479, 262_426, 251_606],
    // Materials and outsourced work, with the movement of stocks.
    inkoopwaarde: [75_911, 81_447, 71_708],
    personeelskosten: [91_499, 112_059, 114_802],
    // Amortisation, depreciation and in 2024 impairment.
    afschrijvingen: [9_591, 10_107, 10_744],
    overigeKosten: [28_933, 31_490, 30_463],
    bedrijfsresultaat: [23_545, 27_323, 23_889],
    rentebaten: [3, 39, 89],
    rentelasten: [329, 770, ''],
    resultaatVoorBelasting: [23_219, 26_592, ''],
    resultaatNaBelasting: [18_704, 21_641, 18_527],
  }),
};
