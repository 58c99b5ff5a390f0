import { signaalregel } from './signaalregel';

export const rendabeleGroei = signaalregel({
  id: 'rendabeleGroei',
  soort: 'kans',
  kwadrant: 'S',
  titel: { nl: 'Groei met meer marge', en: 'Growth with more margin' },
  uitleg: {
    nl: 'Spreekt als zowel de omzet als de brutowinstmarge stijgt. De account verkoopt meer en houdt per euro meer over. Het zegt nog niets over de kosten daarna.',
    en: 'Speaks when both turnover and the gross profit margin rise. The account sells more and keeps more of each euro. It says nothing yet about the costs that follow.',
  },
  feiten: ({ post, kengetal, jaar }) => ({
    omzetOud: post('omzet', 1),
    jaarOud: jaar(1),
    omzetNieuw: post('omzet'),
    jaar: jaar(),
    margeOud: kengetal('brutowinstmarge', 1),
    margeNieuw: kengetal('brutowinstmarge'),
  }),
  spreekt: ({ omzetOud, omzetNieuw, margeOud, margeNieuw }) => omzetNieuw > omzetOud && margeNieuw > margeOud,
  verandert: [['margeOud', 'margeNieuw']],
  zin: {
    nl: 'De omzet steeg van {omzetOud} in {jaarOud} naar {omzetNieuw} in {jaar}, en de brutowinstmarge van {margeOud} naar {margeNieuw}.',
    en: 'Turnover rose from {omzetOud} in {jaarOud} to {omzetNieuw} in {jaar}, and the gross profit margin from {margeOud} to {margeNieuw}.',
  },
});
