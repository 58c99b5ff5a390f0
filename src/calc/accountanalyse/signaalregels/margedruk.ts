import { signaalregel } from './signaalregel';

export const margedruk = signaalregel({
  id: 'margedruk',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Groei met minder marge', en: 'Growth with less margin' },
  uitleg: {
    nl: 'Spreekt als de omzet stijgt en de brutowinstmarge daalt. Een andere mix van producten kan dat ook verklaren: dan is het geen druk op de prijs.',
    en: 'Speaks when turnover rises and the gross profit margin falls. Another mix of products can explain that too: then it is no pressure on the price.',
  },
  feiten: ({ post, kengetal, jaar }) => ({
    omzetOud: post('omzet', 1),
    jaarOud: jaar(1),
    omzetNieuw: post('omzet'),
    jaar: jaar(),
    margeOud: kengetal('brutowinstmarge', 1),
    margeNieuw: kengetal('brutowinstmarge'),
  }),
  spreekt: ({ omzetOud, omzetNieuw, margeOud, margeNieuw }) => omzetNieuw > omzetOud && margeNieuw < margeOud,
  verandert: [['margeOud', 'margeNieuw']],
  zin: {
    nl: 'De omzet steeg van {omzetOud} in {jaarOud} naar {omzetNieuw} in {jaar}, maar de brutowinstmarge daalde van {margeOud} naar {margeNieuw}.',
    en: 'Turnover rose from {omzetOud} in {jaarOud} to {omzetNieuw} in {jaar}, but the gross profit margin fell from {margeOud} to {margeNieuw}.',
  },
});
