import { ccc } from '../activiteit/ccc';
import { crediteurentermijn } from '../activiteit/crediteurentermijn';
import { debiteurentermijn } from '../activiteit/debiteurentermijn';
import { omzetsnelheid } from '../activiteit/omzetsnelheid';
import { voorraadtermijn } from '../activiteit/voorraadtermijn';
import type { Definition, DefinitionOf, Params, Result } from '../define';
import { cashratio } from '../liquiditeit/cashratio';
import { currentratio } from '../liquiditeit/currentratio';
import { nettowerkkapitaal } from '../liquiditeit/nettowerkkapitaal';
import { quickratio } from '../liquiditeit/quickratio';
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

interface Eigenschappen {
  /** Parameters that here stand for something else than their name says in other ratios; '' for one that is left out. */
  readonly namen?: Readonly<Record<string, string>>;
  /** The name under which later ratios find its outcome. */
  readonly als?: string;
  /** How many rows it takes: a row for each cell of its outcome. */
  readonly rijen?: number;
}
export interface Kengetal extends Eigenschappen {
  readonly definition: Definition;
  readonly rijen: number;
}

const kengetal = <P extends Params, R extends Result>(
  definition: DefinitionOf<P, R>,
  eigenschappen: Eigenschappen & { readonly namen?: { readonly [K in keyof P]?: string } } = {},
): Kengetal => ({ definition, rijen: 1, ...eigenschappen });

/** Cash is one of the current assets here. */
const inbegrepen = { namen: { liquideMiddelen: '' } } as const;

/** The ratios of a year in the order of the catalogue, each by its own definition. */
export const kengetalTabel: readonly Kengetal[] = [
  kengetal(currentratio, inbegrepen),
  kengetal(quickratio, inbegrepen),
  kengetal(cashratio),
  kengetal(nettowerkkapitaal, inbegrepen),
  kengetal(solvabiliteit),
  kengetal(debtratio),
  kengetal(rentedekking),
  kengetal(rev),
  kengetal(rtv, { als: 'rtv' }),
  kengetal(rvv, { als: 'rvv' }),
  kengetal(hefboomeffect, {
    namen: { vreemdVermogen: 'gemiddeldVreemdVermogen', eigenVermogen: 'gemiddeldEigenVermogen' },
  }),
  kengetal(brutowinstmarge),
  kengetal(nettowinstmarge),
  kengetal(ebitdamarge),
  kengetal(omloopsnelheid),
  kengetal(dupont, { namen: { bedrijfsresultaat: 'ebit', totaalVermogen: 'totaalVermogenBegin' }, rijen: 3 }),
  kengetal(debiteurentermijn, { als: 'debiteurentermijn' }),
  kengetal(crediteurentermijn, { als: 'crediteurentermijn' }),
  kengetal(voorraadtermijn, { als: 'voorraadtermijn' }),
  kengetal(omzetsnelheid),
  kengetal(ccc),
  kengetal(toegevoegdewaarde, { als: 'toegevoegdeWaarde' }),
  kengetal(toegevoegdewaardeNetto),
  kengetal(toegevoegdewaardeFte),
];
