import { fractie } from '../params';

const label = { nl: 'btw-tarief', en: 'VAT rate' } as const;

/** The VAT rate that most functions take: 21% unless told otherwise. */
export const btwTarief = fractie({
  label,
  hint: { nl: 'Bijvoorbeeld 21% of 9%. Leeg is 21%.', en: 'For example 21% or 9%. Empty means 21%.' },
  min: 0,
  max: 1,
  default: 0.21,
});
