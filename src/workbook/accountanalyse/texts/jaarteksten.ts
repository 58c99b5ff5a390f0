import type { Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import type { Jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import type { Text } from '../../../calc/text';
import type { Hulprij } from '../sheets/hulpIndeling';

/** The words of the sheet with the annual figures. */
export const jaarteksten = {
  titel: { nl: 'Jaarcijfers', en: 'Annual figures' },
  titelVan: { nl: 'Jaarcijfers van ', en: 'Annual figures of ' },
  legenda: {
    nl: 'Blauw op geel vul je in, zwart rekent zelf. Leeg is niet bekend (n.b.), nooit 0. Het oudste jaar staat links. Kosten vul je in zonder min.',
    en: 'Blue on yellow is for you to fill in, black computes. Empty means not known (n/a), never 0. The oldest year is on the left. Enter costs without a minus.',
  },
  groep: { nl: 'Deel', en: 'Part' },
  bedragen: { nl: 'Bedragen in euro', en: 'Amounts in euro' },
  letOp: { nl: 'Let op', en: 'Attention' },
  totalen: { nl: 'Totalen en controle', en: 'Totals and checks' },
  nb: { nl: 'n.b.', en: 'n/a' },
} as const satisfies Readonly<Record<string, Text>>;

export const deelwoorden: Readonly<Record<Jaarpostsoort['deel'], Text>> = {
  activa: { nl: 'Activa', en: 'Assets' },
  passiva: { nl: 'Passiva', en: 'Liabilities' },
  resultaat: { nl: 'Resultaat', en: 'Result' },
  eigen: { nl: 'Wij', en: 'We' },
};

export const totaalwoorden: Readonly<Record<Totaalsleutel, Text>> = {
  vasteActiva: { nl: 'Vaste activa', en: 'Fixed assets' },
  vlottendeActiva: { nl: 'Vlottende activa', en: 'Current assets' },
  totaalActiva: { nl: 'Totaal activa', en: 'Total assets' },
  totaalPassiva: { nl: 'Totaal passiva', en: 'Total liabilities' },
  balansverschil: { nl: 'Verschil activa en passiva', en: 'Difference of assets and liabilities' },
};

/** What the rows that the remarks are made from hold. */
export const hulpwoorden: Readonly<Record<Hulprij, Text>> = {
  jaar: { nl: 'Hulp bij Let op: jaar', en: 'For the remarks: year' },
  wanneer: { nl: 'genoemd', en: 'called' },
  vorigJaar: { nl: 'jaar ervoor', en: 'year before' },
  omzet: { nl: 'omzet', en: 'turnover' },
  vorigeOmzet: { nl: 'omzet ervoor', en: 'turnover before' },
  wanneerVorigeOmzet: { nl: 'van', en: 'of' },
  balans: { nl: 'balanstotaal', en: 'balance total' },
  vorigeBalans: { nl: 'balanstotaal ervoor', en: 'balance total before' },
  wanneerVorigeBalans: { nl: 'van', en: 'of' },
  margeBalans: { nl: 'afronding balans', en: 'rounding of balance' },
  margeBedrijfsresultaat: { nl: 'afronding bedrijfsresultaat', en: 'rounding of operating profit' },
  margeResultaatVoor: { nl: 'afronding resultaat', en: 'rounding of profit' },
};
