import type { Language } from '../../../calc/text';
import { units } from '../../../calc/units';
import type { Veld } from '../veld';

/** Of days, in Excel's invariant notation; Excel writes the separator of the machine for the dash. */
export const DAY = 'd-m-yyyy';
export const EURO = units.euro.format;
export const PERCENT = '0.0%';

const days: Readonly<Record<Language, { readonly payment: string; readonly discount: string }>> = {
  nl: { payment: '"binnen "0" dagen na factuurdatum"', discount: '"bij betaling binnen "0" dagen"' },
  en: { payment: '"within "0" days of the invoice date"', discount: '"for payment within "0" days"' },
};

/** How a cell shows what was filled in, where that differs from what Excel does by itself. */
export function fieldFormat(veld: Veld, taal: Language): string | undefined {
  switch (veld) {
    case 'datum':
    case 'voorwaarden.geldigTot':
    case 'voorwaarden.leverdatum':
    case 'intern.goedgekeurdOp':
      return DAY;
    case 'voorwaarden.betalingstermijn':
      return days[taal].payment;
    case 'voorwaarden.betalingskortingDagen':
      return days[taal].discount;
    case 'vracht.bedrag':
    case 'vracht.francogrens':
    case 'vooruitbetaald':
    case 'afrondingsbedrag':
      return EURO;
    case 'voorwaarden.betalingskorting':
    case 'vracht.tarief':
    case 'intern.maxKorting':
    case 'intern.minMarge':
      return PERCENT;
    default:
      return undefined;
  }
}
