import { euro } from '../params';

/** Assets that turn into money within a year. */
export const vlottendeActiva = euro({
  label: { nl: 'vlottende activa', en: 'current assets' },
  hint: {
    nl: 'Voorraden, debiteuren en meestal ook kas en bank.',
    en: 'Inventories, receivables and usually cash and bank too.',
  },
  min: 0,
});
