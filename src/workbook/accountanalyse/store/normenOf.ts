import type { Branchenorm } from '../../../calc/accountanalyse/account';
import { veldgetal } from '../../../calc/accountanalyse/veldgetal';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import type { TableRow } from '../../store/tableRows';

/** The own norms of branches, of the rows that say of which branche and ratio they are. */
export const normenOf = ({ rows }: { readonly rows: readonly TableRow[] }): readonly Branchenorm[] =>
  rows.flatMap(({ cells }): Branchenorm[] => {
    const { branche = '', kengetal = '', bron = '', jaar = '' } = cells;
    if (branche === '' || kengetal === '') return [];
    const grenzen = [cells.grens1, cells.grens2, cells.grens3].map((grens) => veldgetal(grens ?? ''));
    return [{ branche, kengetal, grenzen: grenzen.filter((grens) => grens !== ''), bron, jaar }];
  });

/** A norm as the texts of a row. */
export function normrij({ grenzen, ...norm }: Branchenorm): Readonly<Record<string, string>> {
  const [grens1 = '', grens2 = '', grens3 = ''] = grenzen.map(celtekst);
  return { ...norm, grens1, grens2, grens3 };
}
