import { euro } from '../params';

/** All capital in a business, own and borrowed: the total of its balance sheet. */
export const totaalVermogen = euro({
  label: { nl: 'totaal vermogen', en: 'total capital' },
  hint: { nl: 'Het balanstotaal.', en: 'The balance sheet total.' },
  min: 0,
});
