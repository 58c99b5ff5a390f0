import { identity, inverse, type Checks } from '../check';

const average = (begin: number, end: number | undefined): number => (end === undefined ? begin : (begin + end) / 2);

export const rentabiliteit: Checks = (answer) => ({
  BRUTOWINSTMARGE: inverse(
    'omzet, verlaagd met de uitkomst = inkoopwaarde',
    (y: number, omzet: number, inkoop: number) => [[omzet - y * omzet, inkoop, omzet]],
  ),
  DUPONT: identity(
    'resultaatmarge × omloopsnelheid = rentabiliteit; de delen zijn NETTOWINSTMARGE, OMLOOPSNELHEID en RTV',
    (
      [[marge = NaN, snelheid = NaN, rtv = NaN] = []]: number[][],
      ebit: number,
      omzet: number,
      begin: number,
      eind?: number,
    ) => [
      [marge * snelheid, rtv],
      [marge, answer('NETTOWINSTMARGE', ebit, omzet)],
      [snelheid, answer('OMLOOPSNELHEID', omzet, begin, eind)],
      [rtv, answer('RTV', ebit, 0, begin, eind)],
    ],
  ),
  EBITDAMARGE: inverse(
    'uitkomst × omzet − afschrijvingen = bedrijfsresultaat',
    (y: number, ebit: number, afschrijvingen: number, omzet: number) => [
      [y * omzet - afschrijvingen, ebit, afschrijvingen],
    ],
  ),
  HEFBOOMEFFECT: identity(
    'RTV + uitkomst = REV van dezelfde onderneming',
    (y: number, rtv: number, rvv: number, vv: number, ev: number) => {
      const winst = rtv * (vv + ev) - rvv * vv;
      const rev = answer('REV', winst, ev);
      return [[rtv + y, rev, (Math.abs(rtv) + Math.abs(rvv)) * (1 + vv / ev)]];
    },
  ),
  NETTOWINSTMARGE: inverse('uitkomst × omzet = nettowinst', (y: number, winst: number, omzet: number) => [
    [y * omzet, winst],
  ]),
  OMLOOPSNELHEID: inverse(
    'uitkomst × gemiddeld vermogen = omzet',
    (y: number, omzet: number, begin: number, eind?: number) => [[y * average(begin, eind), omzet]],
  ),
  REV: identity('REV = RTV + (RTV − RVV) × VV / EV', (y: number, winst: number, begin: number, eind?: number) => {
    const [ev, vv, interest] = [average(begin, eind), 500, 20];
    const rtv = answer('RTV', winst, interest, ev + vv);
    const rvv = answer('RVV', interest, vv);
    return [[y, rtv + ((rtv - rvv) * vv) / ev, rtv + ((Math.abs(rtv) + rvv) * vv) / ev]];
  }),
  RTV: identity(
    'uitkomst × vermogen = wat de eigenaren krijgen (REV) + wat de geldgevers krijgen (RVV)',
    (y: number, winst: number, interest: number, begin: number, eind?: number) => {
      const tv = average(begin, eind);
      const [ev, vv] = [tv / 4, (tv / 4) * 3];
      const voorEigenaren = answer('REV', winst, ev) * ev;
      const voorGeldgevers = answer('RVV', interest, vv) * vv;
      return [[y * tv, voorEigenaren + voorGeldgevers, interest]];
    },
  ),
  RVV: inverse(
    'uitkomst × gemiddeld vreemd vermogen = interestlasten',
    (y: number, interest: number, begin: number, eind?: number) => [[y * average(begin, eind), interest]],
  ),
});
