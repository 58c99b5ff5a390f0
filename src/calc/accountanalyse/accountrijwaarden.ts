import type { Account, Accountrij } from './account';
import type { Analyse, Kengetalsleutel } from './analyse';
import { inEuro } from './inEuro';

/** What the table of accounts keeps of an account: the figures of the last year that has them, and of which day that is. */
export function accountrijwaarden(
  { jaren, velden }: Account,
  { kolommen, kengetallen, waarde: { kolom, score } }: Analyse,
  vandaag: string,
): Partial<Accountrij> {
  const omzet = kolom === undefined ? '' : inEuro(jaren[kolom]?.cijfers.eigenOmzet ?? '', velden);
  const laatste = (sleutel: Kengetalsleutel): number | '' => {
    const waarden = kengetallen.find((rij) => rij.sleutel === sleutel)?.waarden ?? [];
    return (
      kolommen
        .map((each) => waarden[each])
        .filter((each) => typeof each === 'number')
        .at(-1) ?? ''
    );
  };
  return {
    eigenOmzet: typeof omzet === 'number' ? omzet : '',
    score: score.totaal ?? '',
    currentratio: laatste('currentratio'),
    solvabiliteit: laatste('solvabiliteit'),
    rtv: laatste('rtv'),
    bijgewerkt: vandaag,
  };
}
