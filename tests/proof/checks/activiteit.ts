import { inverse, parts, type Checks } from '../check';

export const activiteit: Checks = (answer) => ({
  CCC: parts(
    'uitkomst + crediteurentermijn = voorraadtermijn + debiteurentermijn',
    (y: number, voorraad: number, debiteuren: number, crediteuren: number) => [
      [y + crediteuren, voorraad + debiteuren],
    ],
  ),
  CREDITEURENTERMIJN: inverse(
    'uitkomst × inkopen incl. btw (BTW.INCL) per dag = crediteuren',
    (y: number, crediteuren: number, inkopen: number, btw: number, dagen: number) => [
      [(y * answer('BTW.INCL', inkopen, btw)) / dagen, crediteuren],
    ],
  ),
  DEBITEURENTERMIJN: inverse(
    'uitkomst × omzet incl. btw (BTW.INCL) per dag = debiteuren',
    (y: number, debiteuren: number, omzet: number, btw: number, dagen: number) => [
      [(y * answer('BTW.INCL', omzet, btw)) / dagen, debiteuren],
    ],
  ),
  OMZETSNELHEID: inverse(
    'uitkomst × VOORRAADTERMIJN = 365 dagen',
    (y: number, inkoopwaarde: number, voorraad: number) =>
      inkoopwaarde === 0
        ? [[y, 0]]
        : [[y * answer('VOORRAADTERMIJN', voorraad, inkoopwaarde), voorraad === 0 ? 0 : 365]],
  ),
  RENTEKOSTEN: inverse(
    'uitkomst als deel van het bedrag, per dag en dan per jaar = rente',
    (y: number, bedrag: number, rente: number, dagen: number, jaar: number) =>
      bedrag * dagen === 0 ? [[y, 0]] : [[(y / bedrag / dagen) * jaar, rente]],
  ),
  VOORRAADTERMIJN: inverse(
    'uitkomst × inkoopwaarde per dag = voorraad',
    (y: number, voorraad: number, inkoopwaarde: number, dagen: number) => [[(y * inkoopwaarde) / dagen, voorraad]],
  ),
});
