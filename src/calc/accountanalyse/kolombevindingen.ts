import { vermogensposten } from '../blok/argument';
import type { Cijfer, Post } from '../blok/boekjaar';
import { isProblem } from '../evaluate';
import type { Jaarkolom, Jaarpost } from './account';
import type { Jaarbevinding, Jaarbevindingcode, Verwijzing } from './analyse';
import { afrondmarge } from './afrondmarge';
import { jaarkolomSom } from './jaarkolomSom';
import { jaarposten } from './jaarposten';
import { activaposten } from './jaartotalen';

/** A figure that is published beside the posts that it follows from. */
interface Samenhang {
  readonly code: 'bedrijfsresultaatWijktAf' | 'resultaatVoorWijktAf';
  readonly post: Post;
  readonly plus: readonly Post[];
  readonly min: readonly Post[];
}
const samenhangen: readonly Samenhang[] = [
  {
    code: 'bedrijfsresultaatWijktAf',
    post: 'bedrijfsresultaat',
    plus: ['omzet'],
    min: ['inkoopwaarde', 'dienstenDerden', 'personeelskosten', 'afschrijvingen', 'overigeKosten'],
  },
  {
    code: 'resultaatVoorWijktAf',
    post: 'resultaatVoorBelasting',
    plus: ['bedrijfsresultaat', 'rentebaten'],
    min: ['rentelasten'],
  },
];

/** What is wrong within one column. What needs a figure that is missing is not looked at. */
export function kolombevindingen(
  jaren: readonly Jaarkolom[],
  kolom: number,
  eenheid: string,
): readonly Jaarbevinding[] {
  const jaarkolom = jaren[kolom] as Jaarkolom;
  const { jaar, cijfers } = jaarkolom;
  const bevinding = (
    code: Jaarbevindingcode,
    plaats: Verwijzing,
    gegevens: Jaarbevinding['gegevens'],
  ): readonly [Jaarbevinding] => [{ code, plaats, gegevens: { ...kolomgegeven(jaar, kolom), ...gegevens } }];
  const bijPost = (post: Jaarpost): Verwijzing => ({ soort: 'post', post, kolom });
  const wijktAf = (verschil: number | '', posten: readonly Post[]): boolean =>
    verschil !== '' && Math.abs(verschil) > afrondmarge(jaarkolom, posten, eenheid);

  const perPost = jaarposten.flatMap(({ post, magNegatief }) => {
    const cijfer = cijfers[post];
    if (isProblem(cijfer)) return bevinding('tekstInBedrag', bijPost(post), { tekst: gevonden(cijfer) });
    return typeof cijfer === 'number' && cijfer < 0 && !magNegatief
      ? bevinding('negatief', bijPost(post), { bedrag: cijfer })
      : [];
  });
  const { crediteuren, kortlopendVreemdVermogen: kortlopend } = cijfers;
  const deel =
    typeof crediteuren === 'number' && typeof kortlopend === 'number' && crediteuren > kortlopend
      ? bevinding('crediteurenGroter', bijPost('crediteuren'), { crediteuren, kortlopend })
      : [];
  const balans = jaarkolomSom(jaarkolom, activaposten, vermogensposten);
  const balansbevinding = wijktAf(balans, [...activaposten, ...vermogensposten])
    ? bevinding(
        'balansVerschil',
        { soort: 'totaal', totaal: 'balansverschil', kolom },
        {
          verschil: balans,
          activa: jaarkolomSom(jaarkolom, activaposten),
          passiva: jaarkolomSom(jaarkolom, vermogensposten),
        },
      )
    : [];
  const resultaten = samenhangen.flatMap(({ code, post, plus, min }) =>
    wijktAf(jaarkolomSom(jaarkolom, [post, ...min], plus), [post, ...plus, ...min])
      ? bevinding(code, bijPost(post), {
          bedrag: cijfers[post] as number,
          berekend: jaarkolomSom(jaarkolom, plus, min),
        })
      : [],
  );
  return [...perPost, ...deel, ...balansbevinding, ...resultaten];
}

/** By what a sentence calls the column: its year, or where it stands from one. */
const kolomgegeven = (jaar: Jaarkolom['jaar'], kolom: number): Jaarbevinding['gegevens'] =>
  jaar === '' ? { kolom: kolom + 1 } : { jaar };

const gevonden = ({ found, code }: Exclude<Cijfer, number | ''>): string =>
  typeof found === 'boolean' || typeof found === 'string' ? String(found) : code;
