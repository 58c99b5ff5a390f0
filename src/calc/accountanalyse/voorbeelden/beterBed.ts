import type { Voorbeeldbron } from './voorbeeldbron';
import { voorbeeldjaren } from './voorbeeldjaren';

/** An account with gaps: no figures of 2016, and of the balance tangible assets alone. */
export const beterBed: Voorbeeldbron = {
  soort: 'ontbrekendeJaren',
  naam: 'Beter Bed Holding N.V.',
  branche: 'G',
  plaats: 'Uden',
  kvk: '',
  bron: {
    nl: 'Beter Bed Holding, jaarverslagen 2014, 2015, 2017 en 2018, geconsolideerde winst-en-verliesrekening en toelichting op de materiële vaste activa (2015.jaarverslagbeterbedholding.nl, 2018.jaarverslagbeterbedholding.nl enzovoort). 2017 en 2018 zijn de voortgezette activiteiten; het resultaat na belasting is het hele nettoresultaat. 2016 en de rest van de balans zijn niet overgenomen.',
    en: 'Beter Bed Holding, annual reports 2014, 2015, 2017 and 2018, consolidated profit and loss account and note on tangible assets (2015.jaarverslagbeterbedholding.nl, 2018.jaarverslagbeterbedholding.nl and so on). 2017 and 2018 are the continuing operations; profit after tax is the whole net result. 2016 and the rest of the balance sheet were not taken over.',
  },
  bronDatum: '2019-02-28',
  jaren: voorbeeldjaren([2014, 2015, 2017, 2018], {
    materieleVasteActiva: [28_889, 34_520, 44_236, 41_257],
    omzet: [363_953, 385_440, 408_785, 396_331],
    inkoopwaarde: [155_300, 163_225, 172_924, 175_424],
    personeelskosten: [89_858, 92_176, 105_820, 110_255],
    afschrijvingen: [8_242, 9_825, 12_559, 16_187],
    overigeKosten: [87_511, 89_515, 101_754, 118_152],
    bedrijfsresultaat: [23_042, 30_699, 15_728, -23_687],
    rentebaten: [66, 368, 104, 268],
    rentelasten: [365, 419, 510, 1_424],
    resultaatVoorBelasting: [22_743, 30_648, 15_322, -24_843],
    resultaatNaBelasting: [16_860, 22_559, 9_525, -23_250],
  }),
};
