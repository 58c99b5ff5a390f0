import type { Account, Jaarkolom } from '../../../calc/accountanalyse/account';
import type { Plaksel } from '../../../calc/accountanalyse/leesPlaksel';
import { isProblem } from '../../../calc/evaluate';

/** Why columns cannot be moved: one of them has figures but no year, or holds text or an error. */
export type Plakbezwaar = 'zonderJaar' | 'tekst';

export interface Plakplan {
  /** In which column of the sheet each pasted column comes; '' where there is none. */
  readonly kolommen: readonly (number | '')[];
  /** When columns have to move for it: per column of the sheet the one whose figures it gets, '' where it gets none. */
  readonly herkomst?: readonly (number | '')[];
  /** Why the years that have no column get none. */
  readonly bezwaar?: Plakbezwaar;
}

type Jaren = Account['jaren'];

/**
 * Where pasted columns come: that of the same year, else an empty one in which the years keep ascending. Where the empty
 * ones do not allow that, all years are put in order, and what stands between them moves. Without years they stand side by
 * side from `begin` on. Of more years than fit it is the last ones.
 */
export function plakkolommen(pasted: Plaksel['jaren'], jaren: Jaren, begin: number): Plakplan {
  const vrij = jaren.flatMap((kolom, at) => (isVrij(kolom) ? [at] : []));
  const nieuw = nieuweJaren(pasted, jaren).slice(-vrij.length || Infinity);
  const plan = (plaats: (jaar: number) => number | ''): Plakplan['kolommen'] =>
    pasted.map((jaar, index) => {
      if (jaar !== '') return plaats(jaar);
      return begin + index < jaren.length ? begin + index : '';
    });
  const bestaand = (jaar: number): number => jaren.findIndex((kolom) => kolom.jaar === jaar);
  const tussen = inVrijeKolommen(nieuw, jaren, vrij);
  if (tussen) {
    return { kolommen: plan((jaar) => (bestaand(jaar) >= 0 ? bestaand(jaar) : (tussen[nieuw.indexOf(jaar)] ?? ''))) };
  }
  const { jaartallen, herkomst } = opVolgorde(nieuw, jaren);
  const bezwaar = pasted.includes('') ? 'zonderJaar' : verplaatsbezwaar(herkomst, jaren);
  if (bezwaar) return { kolommen: plan((jaar) => (bestaand(jaar) >= 0 ? bestaand(jaar) : '')), bezwaar };
  return { kolommen: plan((jaar) => (jaartallen.includes(jaar) ? jaartallen.indexOf(jaar) : '')), herkomst };
}

/** Whether years stand from old to new; what is no year does not count. */
export function isOplopend(jaartallen: Plaksel['jaren']): boolean {
  const gevuld = jaartallen.filter((jaar) => jaar !== '');
  return gevuld.every((jaar, index) => index === 0 || jaar >= (gevuld[index - 1] as number));
}

const isVrij = ({ jaar, cijfers }: Jaarkolom): boolean =>
  jaar === '' && Object.values(cijfers).every((cijfer) => cijfer === '');

/** The pasted years that the sheet does not have, the oldest first. */
function nieuweJaren(pasted: Plaksel['jaren'], jaren: Jaren): readonly number[] {
  const nieuw = pasted.filter((jaar) => jaar !== '').filter((jaar) => !jaren.some((kolom) => kolom.jaar === jaar));
  return [...new Set(nieuw)].sort((a, b) => a - b);
}

/** An empty column for each year, between those of the years before and after it; undefined when they are not there. */
function inVrijeKolommen(
  nieuw: readonly number[],
  jaren: Jaren,
  vrij: readonly number[],
): readonly number[] | undefined {
  if (nieuw.length > 0 && !isOplopend(jaren.map(({ jaar }) => jaar))) return undefined;
  const plaatsen: number[] = [];
  for (const jaar of nieuw) {
    const kolommenWaar = (geldt: (ander: number) => boolean): readonly number[] =>
      jaren.flatMap((kolom, at) => (kolom.jaar !== '' && geldt(kolom.jaar) ? [at] : []));
    const na = Math.max(-1, ...plaatsen, ...kolommenWaar((ander) => ander < jaar));
    const voor = Math.min(jaren.length, ...kolommenWaar((ander) => ander > jaar));
    const plaats = vrij.find((at) => at > na && at < voor);
    if (plaats === undefined) return undefined;
    plaatsen.push(plaats);
  }
  return plaatsen;
}

/** All years from old to new, from the left, with the column that each stands in now. */
function opVolgorde(
  nieuw: readonly number[],
  jaren: Jaren,
): { readonly jaartallen: readonly number[]; readonly herkomst: readonly (number | '')[] } {
  const bestaand = jaren.flatMap(({ jaar }, at) => (jaar === '' ? [] : [{ jaar, at }]));
  const alle: readonly { readonly jaar: number; readonly at: number | '' }[] = [
    ...bestaand,
    ...nieuw.map((jaar) => ({ jaar, at: '' as const })),
  ].sort((a, b) => a.jaar - b.jaar);
  return { jaartallen: alle.map(({ jaar }) => jaar), herkomst: jaren.map((_, kolom) => alle[kolom]?.at ?? '') };
}

function verplaatsbezwaar(herkomst: readonly (number | '')[], jaren: Jaren): Plakbezwaar | undefined {
  if (jaren.some((kolom) => kolom.jaar === '' && !isVrij(kolom))) return 'zonderJaar';
  const verschoven = jaren.filter((_, at) => herkomst[at] !== at);
  return verschoven.some(({ cijfers }) => Object.values(cijfers).some(isProblem)) ? 'tekst' : undefined;
}
