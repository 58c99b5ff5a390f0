import { identity, inverse, parts, type Checks } from '../check';

/** Liquidity and solvency: what a balance sheet tells. */
export const balans: Checks = (answer) => ({
  CASHRATIO: inverse(
    'uitkomst × kort vreemd vermogen = liquide middelen + effecten',
    (y: number, liquide: number, kort: number, effecten: number) => [[y * kort, liquide + effecten]],
  ),
  CURRENTRATIO: identity(
    '(uitkomst − 1) × kort vreemd vermogen = NETTOWERKKAPITAAL',
    (y: number, vlottend: number, kort: number, liquide: number) => [
      [(y - 1) * kort, answer('NETTOWERKKAPITAAL', vlottend, kort, liquide), kort * (1 + y)],
    ],
  ),
  NETTOWERKKAPITAAL: parts(
    'kort vreemd vermogen + uitkomst = vlottende activa + liquide middelen',
    (y: number, vlottend: number, kort: number, liquide: number) => [[kort + y, vlottend + liquide, kort]],
  ),
  QUICKRATIO: identity(
    'uitkomst + voorraden / kort vreemd vermogen = CURRENTRATIO',
    (y: number, vlottend: number, voorraden: number, kort: number, liquide: number) => [
      [y + voorraden / kort, answer('CURRENTRATIO', vlottend, kort, liquide)],
    ],
  ),
  DEBTRATIO: identity('uitkomst + SOLVABILITEIT (EV/TV) = 1', (y: number, vreemd: number, totaal: number) => [
    [y + answer('SOLVABILITEIT', totaal - vreemd, totaal), 1, y],
  ]),
  RENTEDEKKING: inverse('uitkomst × rentelasten = bedrijfsresultaat', (y: number, ebit: number, rente: number) => [
    [y * rente, ebit],
  ]),
  SOLVABILITEIT: identity(
    'elke vorm volgt uit DEBTRATIO: 1 − d, (1 − d) / d, 1 / d en d',
    (y: number, eigen: number, totaal: number, vorm: string) => {
      const d = answer('DEBTRATIO', totaal - eigen, totaal);
      switch (vorm) {
        case 'EV/TV':
          return [[y, 1 - d, d]];
        case 'EV/VV':
          return [[y * d, 1 - d, 1 + d]];
        case 'TV/VV':
          return [[y * d, 1]];
        default:
          return [[y, d]];
      }
    },
  ),
  TOEGEVOEGDEWAARDE: parts(
    'inkoopwaarde + diensten van derden + uitkomst = omzet',
    (y: number, omzet: number, inkoop: number, diensten: number) => [[inkoop + diensten + y, omzet, inkoop + diensten]],
  ),
  'TOEGEVOEGDEWAARDE.FTE': inverse('uitkomst × fte = toegevoegde waarde', (y: number, waarde: number, fte: number) => [
    [y * fte, waarde],
  ]),
  'TOEGEVOEGDEWAARDE.NETTO': parts(
    'uitkomst + afschrijvingen = toegevoegde waarde',
    (y: number, waarde: number, afschrijvingen: number) => [[y + afschrijvingen, waarde, afschrijvingen]],
  ),
});
