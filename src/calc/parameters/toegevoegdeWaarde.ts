import { euro } from '../params';

/** What a business adds to the goods and services that it buys, before depreciation. */
export const toegevoegdeWaarde = euro({
  label: { nl: 'toegevoegde waarde', en: 'value added' },
  hint: {
    nl: 'Bruto: omzet min ingekochte goederen en diensten van derden. Mag negatief zijn.',
    en: 'Gross: turnover less the goods bought and the services of third parties. May be negative.',
  },
});
