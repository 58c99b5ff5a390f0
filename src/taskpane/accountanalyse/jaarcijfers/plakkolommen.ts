import type { Account } from '../../../calc/accountanalyse/account';
import type { Plaksel } from '../../../calc/accountanalyse/leesPlaksel';

/**
 * In which column of the sheet each pasted column would come: that of the same year, else the next one that is empty; ''
 * where there is none. Without years they stand side by side from `begin` on. Of more years than fit it is the last ones.
 */
export function plakkolommen(
  pasted: Plaksel['jaren'],
  jaren: Account['jaren'],
  begin: number,
): readonly (number | '')[] {
  const isFree = (at: number): boolean => {
    const kolom = jaren[at];
    return kolom?.jaar === '' && Object.values(kolom.cijfers).every((cijfer) => cijfer === '');
  };
  const free = jaren.map((_, at) => at).filter(isFree);
  const unknown = pasted.filter((jaar) => jaar !== '' && !jaren.some((kolom) => kolom.jaar === jaar));
  const fitting = free.length === 0 ? [] : unknown.slice(-free.length);
  return pasted.map((jaar, index) => {
    if (jaar === '') return begin + index < jaren.length ? begin + index : '';
    const same = jaren.findIndex((kolom) => kolom.jaar === jaar);
    return same >= 0 ? same : (free[fitting.indexOf(jaar)] ?? '');
  });
}
