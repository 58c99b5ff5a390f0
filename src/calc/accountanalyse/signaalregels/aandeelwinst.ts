import { groeiVan } from './groeiVan';
import { signaalregel } from './signaalregel';

export const aandeelwinst = signaalregel({
  id: 'aandeelwinst',
  soort: 'kans',
  kwadrant: 'O',
  titel: { nl: 'Wij groeien sneller dan de account', en: 'We grow faster than the account' },
  uitleg: {
    nl: 'Spreekt als onze omzet bij de account stijgt, en sterker dan de omzet van de account zelf. Een grote eenmalige order kan dat beeld ook geven.',
    en: 'Speaks when our turnover with the account rises, and more than the turnover of the account itself. One large order can give that picture too.',
  },
  feiten: ({ samenPost, samenJaar }) => ({
    eigenOud: samenPost('eigenOmzet', 1),
    jaarOud: samenJaar(1),
    eigenNieuw: samenPost('eigenOmzet'),
    jaar: samenJaar(),
    omzetOud: samenPost('omzet', 1),
    omzetNieuw: samenPost('omzet'),
  }),
  spreekt: ({ eigenOud, eigenNieuw, omzetOud, omzetNieuw }) =>
    eigenNieuw > eigenOud && groeiVan(eigenOud, eigenNieuw) > groeiVan(omzetOud, omzetNieuw),
  zin: {
    nl: 'Onze omzet steeg van {eigenOud} in {jaarOud} naar {eigenNieuw} in {jaar}: sterker dan de omzet van de account, die van {omzetOud} naar {omzetNieuw} ging.',
    en: 'Our turnover rose from {eigenOud} in {jaarOud} to {eigenNieuw} in {jaar}: more than the turnover of the account, which went from {omzetOud} to {omzetNieuw}.',
  },
});
