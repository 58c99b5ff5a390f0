import type { Jaarkolom } from './account';
import type { Jaarbevinding, Jaarbevindingcode } from './analyse';

/** What is wrong with the years above the columns: each is compared with the one before it that is filled in. */
export function jaartalbevindingen(jaren: readonly Jaarkolom[]): readonly Jaarbevinding[] {
  return jaren.flatMap(({ jaar, cijfers }, kolom) => {
    const bevinding = (code: Jaarbevindingcode, gegevens: Jaarbevinding['gegevens']): readonly [Jaarbevinding] => [
      { code, plaats: { soort: 'jaar', kolom }, gegevens },
    ];
    if (jaar === '') {
      const isGevuld = Object.values(cijfers).some((cijfer) => cijfer !== '');
      return isGevuld ? bevinding('geenJaar', { kolom: kolom + 1 }) : [];
    }
    const eerdere = jaren.slice(0, kolom).flatMap((each) => (each.jaar === '' ? [] : [each.jaar]));
    const vorig = eerdere.at(-1);
    if (eerdere.includes(jaar)) return bevinding('jaarDubbel', { jaar });
    if (vorig === undefined) return [];
    if (jaar < vorig) return bevinding('jarenNietOplopend', { jaar, vorig });
    return jaar > vorig + 1 ? bevinding('jaarOntbreekt', { van: vorig, tot: jaar }) : [];
  });
}
