import { euro } from '../params';

/** Cash and bank where a balance sheet shows them apart from the current assets. */
export const losseLiquideMiddelen = euro({
  label: { nl: 'liquide middelen', en: 'cash' },
  hint: {
    nl: 'Alleen als kas en bank niet al in de vlottende activa zitten. Leeg is 0.',
    en: 'Only when cash and bank are not already part of the current assets. Empty means 0.',
  },
  min: 0,
  default: 0,
});
