import { signaalregel } from './signaalregel';

export const eigenMargedruk = signaalregel({
  id: 'eigenMargedruk',
  soort: 'risico',
  kwadrant: 'T',
  titel: { nl: 'Onze marge daalt', en: 'Our margin falls' },
  uitleg: {
    nl: 'Spreekt als onze omzet bij de account stijgt, maar onze marge in euro daalt. We doen dan meer voor minder. De regel ziet niet of dat een eenmalige actie was.',
    en: 'Speaks when our turnover with the account rises, but our margin in euro falls. We then do more for less. The rule does not see whether that was a one-off campaign.',
  },
  feiten: ({ eigenPost, eigenJaar }) => ({
    omzetOud: eigenPost('eigenOmzet', 1),
    jaarOud: eigenJaar(1),
    omzetNieuw: eigenPost('eigenOmzet'),
    jaar: eigenJaar(),
    margeOud: eigenPost('eigenMarge', 1),
    margeNieuw: eigenPost('eigenMarge'),
  }),
  spreekt: ({ omzetOud, omzetNieuw, margeOud, margeNieuw }) => omzetNieuw > omzetOud && margeNieuw < margeOud,
  zin: {
    nl: 'Onze omzet steeg van {omzetOud} in {jaarOud} naar {omzetNieuw} in {jaar}, maar onze marge daalde van {margeOud} naar {margeNieuw}.',
    en: 'Our turnover rose from {omzetOud} in {jaarOud} to {omzetNieuw} in {jaar}, but our margin fell from {margeOud} to {margeNieuw}.',
  },
});
