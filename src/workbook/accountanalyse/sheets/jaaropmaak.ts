import type { Accountveld } from '../../../calc/accountanalyse/account';
import { units } from '../../../calc/units';

/** Of days, in Excel's invariant notation; Excel writes the separator of the machine for the dash. */
const DAY = 'd-m-yyyy';
const PERCENT = units.fractie.format;

/** How the amounts are shown: in full, or as the thousands or millions that they stand for. */
export function bedragopmaak(eenheid: string): string {
  if (eenheid === '1000') return '#,##0';
  return eenheid === '1000000' ? '#,##0.0' : units.euro.format;
}

/** How a cell shows what was filled in, where that differs from what Excel does by itself. */
export function veldopmaak(veld: Accountveld): string | undefined {
  switch (veld) {
    case 'relatieSinds':
    case 'bronDatum':
    case 'advies.reviewdatum':
    case 'advies.actiedatum':
      return DAY;
    case 'retentie':
    case 'disconteringsvoet':
    case 'btwTarief':
      return PERCENT;
    case 'acquisitiekosten':
      return units.euro.format;
    case 'betalingstermijn':
      return '0';
    case 'eenheid':
      return '#,##0';
    default:
      return veld.startsWith('gewicht.') ? '0%' : undefined;
  }
}
