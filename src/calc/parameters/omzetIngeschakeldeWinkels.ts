import { euro } from '../params';

/** What the shops that sell a brand sell of all brands of that kind. */
export const omzetIngeschakeldeWinkels = euro({
  label: { nl: 'omzet ingeschakelde winkels', en: 'turnover of shops with the brand' },
  hint: {
    nl: 'Omzet van alle merken in de productklasse, bij de winkels die jouw merk verkopen.',
    en: 'Turnover of all brands in the product class, at the shops that sell your brand.',
  },
  min: 0,
});
