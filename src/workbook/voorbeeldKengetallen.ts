import { debiteurentermijn } from '../calc/activiteit/debiteurentermijn';
import type { Definition, DefinitionOf, Params, Result } from '../calc/define';
import { currentratio } from '../calc/liquiditeit/currentratio';
import { quickratio } from '../calc/liquiditeit/quickratio';
import { brutowinstmarge } from '../calc/rentabiliteit/brutowinstmarge';
import { nettowinstmarge } from '../calc/rentabiliteit/nettowinstmarge';
import { rev } from '../calc/rentabiliteit/rev';
import { rtv } from '../calc/rentabiliteit/rtv';
import { solvabiliteit } from '../calc/solvabiliteit/solvabiliteit';
import { toegevoegdewaarde } from '../calc/toegevoegdeWaarde/toegevoegdewaarde';
import { units } from '../calc/units';
import type { VoorbeeldRow } from './voorbeeldTexts';

/** A ratio over the years of the example. */
export interface Kengetal {
  readonly definition: Definition;
  /** The row of figures for each parameter, in their order; undefined is left out. */
  readonly rows: readonly (VoorbeeldRow | undefined)[];
  readonly format: string;
}

function kengetal<P extends Params, R extends Result>(
  definition: DefinitionOf<P, R>,
  rows: { readonly [K in keyof P]?: VoorbeeldRow },
  format: string = units[definition.result.unit].format,
): Kengetal {
  const inOrder = Object.keys(definition.params).map((param) => rows[param]);
  while (inOrder.at(-1) === undefined) inOrder.pop();
  return { definition, rows: inOrder, format };
}

/** The figures are in millions of dollars, so that no euro sign belongs with them. */
export const MILLIONS = '#,##0';

export const kengetallen: readonly Kengetal[] = [
  kengetal(currentratio, { vlottendeActiva: 'vlottendeActiva', kortVreemdVermogen: 'kortVreemdVermogen' }),
  kengetal(quickratio, {
    vlottendeActiva: 'vlottendeActiva',
    voorraden: 'voorraden',
    kortVreemdVermogen: 'kortVreemdVermogen',
  }),
  kengetal(solvabiliteit, { eigenVermogen: 'eigenVermogen', totaalVermogen: 'totaalVermogen' }),
  kengetal(rev, {
    nettowinst: 'nettowinst',
    eigenVermogenBegin: 'eigenVermogenBegin',
    eigenVermogenEind: 'eigenVermogen',
  }),
  kengetal(rtv, {
    winstVoorBelasting: 'winstVoorBelasting',
    interestlasten: 'rentelasten',
    totaalVermogenBegin: 'totaalVermogenBegin',
    totaalVermogenEind: 'totaalVermogen',
  }),
  kengetal(brutowinstmarge, { omzet: 'omzet', inkoopwaarde: 'inkoopwaarde' }),
  kengetal(nettowinstmarge, { nettowinst: 'nettowinst', omzet: 'omzet' }),
  kengetal(debiteurentermijn, { debiteuren: 'debiteuren', omzetOpRekening: 'omzet' }),
  kengetal(toegevoegdewaarde, { omzet: 'omzet', inkoopwaarde: 'inkoopwaarde' }, MILLIONS),
];
