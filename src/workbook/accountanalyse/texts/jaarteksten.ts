import type { Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import type { Jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import type { Text } from '../../../calc/text';

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
