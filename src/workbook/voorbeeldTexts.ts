import type { Text } from '../calc/text';
import type { JaarcijferKey } from './voorbeeldJaarcijfers';

/** The words of the example sheet. */
export const voorbeeldTexts = {
  tab: { nl: 'Voorbeeld', en: 'Example' },
  title: { nl: 'Voorbeeld: Microsoft in vier jaarverslagen', en: 'Example: Microsoft in four annual reports' },
  source: {
    nl: 'Bron: jaarverslagen (Form 10-K) van Microsoft, boekjaren tot en met 30 juni. Bedragen × 1 miljoen dollar.',
    en: 'Source: annual reports (Form 10-K) of Microsoft, fiscal years to 30 June. Amounts in millions of dollars.',
  },
  legend: {
    nl: 'Blauw op een lichte achtergrond: cijfers die je zelf kunt veranderen. Zwart: berekend.',
    en: 'Blue on a light background: figures that you can change. Black: calculated.',
  },
  jaarcijfers: { nl: 'Jaarcijfers', en: 'Annual figures' },
  kengetallen: { nl: 'Kengetallen', en: 'Ratios' },
  howComputed: { nl: 'Zo is het berekend', en: 'How it is calculated' },
  acties: { nl: 'Rendement van acties (verzonnen cijfers)', en: 'Return of campaigns (invented figures)' },
  beurs: { nl: 'Stand op een vakbeurs', en: 'Stand at a trade fair' },
  mailing: { nl: 'Mailing aan bestaande klanten', en: 'Mailing to existing customers' },
  advertenties: { nl: 'Advertenties op internet', en: 'Online advertisements' },
  opbrengst: { nl: 'Opbrengst', en: 'Proceeds' },
  investering: { nl: 'Investering', en: 'Investment' },
  roi: { nl: 'ROI', en: 'ROI' },
  tryIt: { nl: 'Probeer het zelf', en: 'Try it yourself' },
  yourFormula: { nl: 'Jouw formule', en: 'Your formula' },
  changeIt: {
    nl: 'Of verander een blauw cijfer: de kengetallen rekenen meteen mee.',
    en: 'Or change a blue figure: the ratios follow at once.',
  },
} as const satisfies Record<string, Text>;

/** What to type, in the signs of the workbook. */
export const typeThis = (cell: string, formula: string): Text => ({
  nl: `Typ in cel ${cell}: ${formula}`,
  en: `Type in cell ${cell}: ${formula}`,
});

/** The rows of figures, by what stands in them. */
export type VoorbeeldRow = JaarcijferKey | 'eigenVermogenBegin' | 'totaalVermogenBegin';

/** In the order of the sheet. */
export const rowLabels: Readonly<Record<VoorbeeldRow, Text>> = {
  vlottendeActiva: { nl: 'Vlottende activa', en: 'Current assets' },
  voorraden: { nl: 'Voorraden', en: 'Inventories' },
  debiteuren: { nl: 'Debiteuren', en: 'Receivables' },
  totaalVermogen: { nl: 'Totaal vermogen', en: 'Total capital' },
  totaalVermogenBegin: { nl: 'Totaal vermogen, begin van het jaar', en: 'Total capital, start of the year' },
  eigenVermogen: { nl: 'Eigen vermogen', en: 'Equity' },
  eigenVermogenBegin: { nl: 'Eigen vermogen, begin van het jaar', en: 'Equity, start of the year' },
  kortVreemdVermogen: { nl: 'Kort vreemd vermogen', en: 'Current liabilities' },
  omzet: { nl: 'Omzet', en: 'Turnover' },
  inkoopwaarde: { nl: 'Inkoopwaarde van de omzet', en: 'Cost of sales' },
  winstVoorBelasting: { nl: 'Winst vóór belasting', en: 'Profit before tax' },
  rentelasten: { nl: 'Rentelasten', en: 'Interest expense' },
  nettowinst: { nl: 'Nettowinst', en: 'Net profit' },
};
