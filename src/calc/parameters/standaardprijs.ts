import { euro } from '../params';

/** What one piece or one hour may cost according to the standard. */
export const standaardprijs = euro({
  label: { nl: 'standaardprijs', en: 'standard price' },
  hint: {
    nl: 'Begrote prijs per eenheid, bijvoorbeeld per kilo of per uur.',
    en: 'Budgeted price per unit, for example per kilo or per hour.',
  },
  min: 0,
});
