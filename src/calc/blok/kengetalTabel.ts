import { ccc } from '../activiteit/ccc';
import { crediteurentermijn } from '../activiteit/crediteurentermijn';
import { debiteurentermijn } from '../activiteit/debiteurentermijn';
import { omzetsnelheid } from '../activiteit/omzetsnelheid';
import { voorraadtermijn } from '../activiteit/voorraadtermijn';
import type { Definition, DefinitionOf, Params, Result } from '../define';
import type { Problem } from '../errors';
import { cashratio } from '../liquiditeit/cashratio';
import { currentratio } from '../liquiditeit/currentratio';
import { nettowerkkapitaal } from '../liquiditeit/nettowerkkapitaal';
import { quickratio } from '../liquiditeit/quickratio';
import type { CellContent } from '../readArguments';
import { brutowinstmarge } from '../rentabiliteit/brutowinstmarge';
import { dupont } from '../rentabiliteit/dupont';
import { ebitdamarge } from '../rentabiliteit/ebitdamarge';
import { hefboomeffect } from '../rentabiliteit/hefboomeffect';
import { nettowinstmarge } from '../rentabiliteit/nettowinstmarge';
import { omloopsnelheid } from '../rentabiliteit/omloopsnelheid';
import { rev } from '../rentabiliteit/rev';
import { rtv } from '../rentabiliteit/rtv';
import { rvv } from '../rentabiliteit/rvv';
import { debtratio } from '../solvabiliteit/debtratio';
import { rentedekking } from '../solvabiliteit/rentedekking';
import { solvabiliteit } from '../solvabiliteit/solvabiliteit';
import { toegevoegdewaarde } from '../toegevoegdeWaarde/toegevoegdewaarde';
import { toegevoegdewaardeFte } from '../toegevoegdeWaarde/toegevoegdewaardeFte';
import { toegevoegdewaardeNetto } from '../toegevoegdeWaarde/toegevoegdewaardeNetto';
import { balansenVan, type Balansen, type Boekjaar, type Cijfer } from './boekjaar';

/** The argument of a parameter: a figure, the content of the cell with the VAT rate, or null for what is left out. */
export type Argument = Cijfer | CellContent | Problem;
/** What the arguments of a ratio come from: the year, the VAT rate, and the ratios before it in the table. */
export interface Bron {
  readonly jaar: Boekjaar;
  readonly btwTarief: CellContent | Problem;
  uitkomst(of: Pick<Definition, 'id'>): Cijfer;
}
export interface Kengetal {
  readonly definition: Definition;
  /** How many rows it takes: a row for each cell of its outcome. */
  readonly rijen: number;
  argumenten(bron: Bron): Readonly<Record<string, Argument>>;
}

const kengetal = <P extends Params, R extends Result>(
  definition: DefinitionOf<P, R>,
  argumenten: (bron: Bron) => { readonly [K in keyof P]?: Argument },
  rijen = 1,
): Kengetal => ({ definition, rijen, argumenten: argumenten as Kengetal['argumenten'] });

const vlottendeActiva = ({ som }: Boekjaar): Cijfer =>
  som(['voorraden', 'debiteuren', 'overigeVorderingen', 'effecten', 'liquideMiddelen']);
const eigenVermogen = ({ post }: Boekjaar): Cijfer => post('eigenVermogen');
const vreemdVermogen = ({ som }: Boekjaar): Cijfer =>
  som(['voorzieningen', 'langlopendVreemdVermogen', 'kortlopendVreemdVermogen']);
const totaalVermogen = ({ som }: Boekjaar): Cijfer =>
  som(['eigenVermogen', 'voorzieningen', 'langlopendVreemdVermogen', 'kortlopendVreemdVermogen']);
const voorraden = ({ post }: Boekjaar): Cijfer => post('voorraden');
/** Purchases on credit are often unknown; then the cost of sales stands for them. */
const inkopen = ({ post }: Boekjaar): Cijfer => {
  const opRekening = post('inkopenOpRekening');
  return opRekening === '' ? post('inkoopwaarde') : opRekening;
};

/**
 * The ratios of a year in the order of the catalogue, each by its own definition, and from which posts it takes its
 * arguments. Debt is everything but equity, with the provisions. Returns and the leverage are taken over average capital.
 */
export const kengetalTabel: readonly Kengetal[] = [
  kengetal(currentratio, ({ jaar }) => ({
    vlottendeActiva: vlottendeActiva(jaar),
    kortVreemdVermogen: jaar.post('kortlopendVreemdVermogen'),
  })),
  kengetal(quickratio, ({ jaar }) => ({
    vlottendeActiva: vlottendeActiva(jaar),
    voorraden: voorraden(jaar),
    kortVreemdVermogen: jaar.post('kortlopendVreemdVermogen'),
  })),
  kengetal(cashratio, ({ jaar }) => ({
    liquideMiddelen: jaar.post('liquideMiddelen'),
    kortVreemdVermogen: jaar.post('kortlopendVreemdVermogen'),
    effecten: jaar.post('effecten'),
  })),
  kengetal(nettowerkkapitaal, ({ jaar }) => ({
    vlottendeActiva: vlottendeActiva(jaar),
    kortVreemdVermogen: jaar.post('kortlopendVreemdVermogen'),
  })),
  kengetal(solvabiliteit, ({ jaar }) => ({
    eigenVermogen: eigenVermogen(jaar),
    totaalVermogen: totaalVermogen(jaar),
  })),
  kengetal(debtratio, ({ jaar }) => ({
    vreemdVermogen: vreemdVermogen(jaar),
    totaalVermogen: totaalVermogen(jaar),
  })),
  kengetal(rentedekking, ({ jaar }) => ({
    bedrijfsresultaat: jaar.post('bedrijfsresultaat'),
    rentelasten: jaar.post('rentelasten'),
  })),
  kengetal(rev, ({ jaar }) => {
    const [eigenVermogenBegin, eigenVermogenEind] = balansenVan(jaar, eigenVermogen);
    return { nettowinst: jaar.post('resultaatNaBelasting'), eigenVermogenBegin, eigenVermogenEind };
  }),
  kengetal(rtv, ({ jaar }) => {
    const [totaalVermogenBegin, totaalVermogenEind] = balansenVan(jaar, totaalVermogen);
    return {
      winstVoorBelasting: jaar.post('resultaatVoorBelasting'),
      interestlasten: jaar.post('rentelasten'),
      totaalVermogenBegin,
      totaalVermogenEind,
    };
  }),
  kengetal(rvv, ({ jaar }) => {
    const [vreemdVermogenBegin, vreemdVermogenEind] = balansenVan(jaar, vreemdVermogen);
    return { interestlasten: jaar.post('rentelasten'), vreemdVermogenBegin, vreemdVermogenEind };
  }),
  kengetal(hefboomeffect, ({ jaar, uitkomst }) => ({
    rtv: uitkomst(rtv),
    rvv: uitkomst(rvv),
    vreemdVermogen: jaar.gemiddelde(balansenVan(jaar, vreemdVermogen)),
    eigenVermogen: jaar.gemiddelde(balansenVan(jaar, eigenVermogen)),
  })),
  kengetal(brutowinstmarge, ({ jaar }) => ({ omzet: jaar.post('omzet'), inkoopwaarde: jaar.post('inkoopwaarde') })),
  kengetal(nettowinstmarge, ({ jaar }) => ({
    nettowinst: jaar.post('resultaatNaBelasting'),
    omzet: jaar.post('omzet'),
  })),
  kengetal(ebitdamarge, ({ jaar }) => ({
    bedrijfsresultaat: jaar.post('bedrijfsresultaat'),
    afschrijvingen: jaar.post('afschrijvingen'),
    omzet: jaar.post('omzet'),
  })),
  kengetal(omloopsnelheid, ({ jaar }) => {
    const [vermogenBegin, vermogenEind] = balansenVan(jaar, totaalVermogen);
    return { omzet: jaar.post('omzet'), vermogenBegin, vermogenEind };
  }),
  kengetal(
    dupont,
    ({ jaar }) => {
      const [begin, totaalVermogenEind]: Balansen = balansenVan(jaar, totaalVermogen);
      return {
        bedrijfsresultaat: jaar.som(['resultaatVoorBelasting', 'rentelasten'], ['rentebaten']),
        omzet: jaar.post('omzet'),
        totaalVermogen: begin,
        totaalVermogenEind,
      };
    },
    3,
  ),
  kengetal(debiteurentermijn, ({ jaar, btwTarief }) => ({
    debiteuren: jaar.post('debiteuren'),
    omzetOpRekening: jaar.post('omzet'),
    btwTarief,
  })),
  kengetal(crediteurentermijn, ({ jaar, btwTarief }) => ({
    crediteuren: jaar.post('crediteuren'),
    inkopenOpRekening: inkopen(jaar),
    btwTarief,
  })),
  kengetal(voorraadtermijn, ({ jaar }) => ({
    gemiddeldeVoorraad: jaar.gemiddelde(balansenVan(jaar, voorraden)),
    inkoopwaardeOmzet: jaar.post('inkoopwaarde'),
  })),
  kengetal(omzetsnelheid, ({ jaar }) => ({
    inkoopwaardeOmzet: jaar.post('inkoopwaarde'),
    gemiddeldeVoorraad: jaar.gemiddelde(balansenVan(jaar, voorraden)),
  })),
  kengetal(ccc, ({ uitkomst }) => ({
    voorraadtermijn: uitkomst(voorraadtermijn),
    debiteurentermijn: uitkomst(debiteurentermijn),
    crediteurentermijn: uitkomst(crediteurentermijn),
  })),
  kengetal(toegevoegdewaarde, ({ jaar }) => ({
    omzet: jaar.post('omzet'),
    inkoopwaarde: jaar.post('inkoopwaarde'),
    dienstenDerden: jaar.post('dienstenDerden'),
  })),
  kengetal(toegevoegdewaardeNetto, ({ jaar, uitkomst }) => ({
    toegevoegdeWaarde: uitkomst(toegevoegdewaarde),
    afschrijvingen: jaar.post('afschrijvingen'),
  })),
  kengetal(toegevoegdewaardeFte, ({ jaar, uitkomst }) => ({
    toegevoegdeWaarde: uitkomst(toegevoegdewaarde),
    fte: jaar.post('fte'),
  })),
];
