import { groeiVan } from './groeiVan';
import { signaalregel } from './signaalregel';

/** More than prices and wages usually rise in a year. */
const MERKBAAR = 0.05;

export const productiviteitsgroei = signaalregel({
  id: 'productiviteitsgroei',
  soort: 'kans',
  kwadrant: 'S',
  titel: { nl: 'Meer waarde per medewerker', en: 'More value per employee' },
  uitleg: {
    nl: 'Spreekt als de toegevoegde waarde per fte in een jaar met 5% of meer stijgt. De account werkt slimmer of verkoopt duurder. Uitbesteed werk kan het beeld vertekenen.',
    en: 'Speaks when value added per FTE rises by 5% or more in a year. The account works smarter or sells at better prices. Outsourced work can distort the picture.',
  },
  feiten: ({ kengetal, jaar }) => ({
    oud: kengetal('toegevoegdewaarde.fte', 1),
    jaarOud: jaar(1),
    nieuw: kengetal('toegevoegdewaarde.fte'),
    jaar: jaar(),
  }),
  spreekt: ({ oud, nieuw }) => groeiVan(oud, nieuw) >= MERKBAAR,
  zin: {
    nl: 'De toegevoegde waarde per fte steeg van {oud} in {jaarOud} naar {nieuw} in {jaar}.',
    en: 'Value added per FTE rose from {oud} in {jaarOud} to {nieuw} in {jaar}.',
  },
});
