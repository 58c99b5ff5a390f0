import { fractie } from '../params';
import { btwTarief } from './btwTarief';

/** The VAT that is in a balance (receivables, payables) and not in the flow it is set against; none unless told otherwise. */
export const btwInBalanspost = fractie({
  label: btwTarief.label,
  hint: {
    nl: 'Vul in als de balanspost incl. btw is en het bedrag over de periode excl. btw. Leeg is 0%: beide incl. of beide excl.',
    en: 'Enter it when the balance includes VAT and the amount over the period does not. Empty means 0%: both incl. or both excl.',
  },
  min: 0,
  max: 1,
  default: 0,
});
