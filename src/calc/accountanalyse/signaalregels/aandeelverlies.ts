import { signaalregel } from './signaalregel';

export const aandeelverlies = signaalregel({
  id: 'aandeelverlies',
  soort: 'risico',
  kwadrant: 'T',
  titel: { nl: 'Wij verliezen aandeel', en: 'We lose share' },
  uitleg: {
    nl: 'Spreekt als onze omzet bij de account daalt terwijl de omzet van de account stijgt. Een order die net over de jaargrens valt, kan hetzelfde beeld geven.',
    en: 'Speaks when our turnover with the account falls while the turnover of the account rises. An order that falls just past the end of the year can give the same picture.',
  },
  feiten: ({ samenPost, samenJaar }) => ({
    eigenOud: samenPost('eigenOmzet', 1),
    jaarOud: samenJaar(1),
    eigenNieuw: samenPost('eigenOmzet'),
    jaar: samenJaar(),
    omzetOud: samenPost('omzet', 1),
    omzetNieuw: samenPost('omzet'),
  }),
  spreekt: ({ eigenOud, eigenNieuw, omzetOud, omzetNieuw }) => eigenNieuw < eigenOud && omzetNieuw > omzetOud,
  zin: {
    nl: 'Onze omzet daalde van {eigenOud} in {jaarOud} naar {eigenNieuw} in {jaar}, terwijl de omzet van de account steeg van {omzetOud} naar {omzetNieuw}.',
    en: 'Our turnover fell from {eigenOud} in {jaarOud} to {eigenNieuw} in {jaar}, while the turnover of the account rose from {omzetOud} to {omzetNieuw}.',
  },
});
