import { averageBalance } from '../arithmetic';
import type { Problem } from '../errors';
import { isProblem } from '../evaluate';
import type { Calculator, Num } from '../num';
import { isEmpty, type CellContent } from '../readArguments';

/** The posts of the annual figures: one row each, in this order. Crediteuren are part of kortlopend vreemd vermogen. */
export const posten = [
  'immaterieleVasteActiva',
  'materieleVasteActiva',
  'financieleVasteActiva',
  'voorraden',
  'debiteuren',
  'overigeVorderingen',
  'effecten',
  'liquideMiddelen',
  'eigenVermogen',
  'voorzieningen',
  'langlopendVreemdVermogen',
  'kortlopendVreemdVermogen',
  'crediteuren',
  'omzet',
  'inkopenOpRekening',
  'inkoopwaarde',
  'dienstenDerden',
  'personeelskosten',
  'afschrijvingen',
  'overigeKosten',
  'bedrijfsresultaat',
  'rentebaten',
  'rentelasten',
  'resultaatVoorBelasting',
  'resultaatNaBelasting',
  'fte',
] as const;
export type Post = (typeof posten)[number];

/** A figure of a year. It is '' where a post is missing: then nothing is computed, and never with 0. */
export type Cijfer = number | '' | Problem;

/** What keeps figures from being computed with: the first problem, or else that one of them is missing. */
export const hinder = (figures: readonly unknown[]): Problem | '' | undefined =>
  figures.find(isProblem) || (figures.includes('') ? '' : undefined);

/** A year, the year before it where there is one, and what was computed of it so far. */
export interface Boekjaar {
  readonly vorig: Boekjaar | undefined;
  readonly btwTarief: CellContent | Problem;
  /** By the id of the function. */
  readonly uitkomsten: Record<string, Cijfer>;
  /** Undefined when there is no post of that name. */
  post(name: string): Cijfer | undefined;
  /** The first posts added up, less the others. */
  som(plus: readonly Post[], min?: readonly Post[]): Cijfer;
  /** Of two balances, or the first one alone. */
  gemiddelde(...balances: readonly Cijfer[]): Cijfer;
}

export function boekjaar<N extends Num<N>>(
  column: readonly (CellContent | Problem)[],
  { vorig, btwTarief }: Pick<Boekjaar, 'vorig' | 'btwTarief'>,
  calculator: Calculator<N>,
): Boekjaar {
  const figures = column.map(cijfer);
  const post = (name: string): Cijfer | undefined => figures[posten.indexOf(name as Post)];
  const computed = (figures: readonly Cijfer[], compute: (values: readonly N[]) => N): Cijfer => {
    const gehinderd = hinder(figures);
    if (gehinderd !== undefined) return gehinderd;
    const outcome = calculator.toCell(compute(figures.map((figure) => calculator.fromCell(figure as number))));
    return Number.isFinite(outcome) ? outcome : { code: 'tooLarge', params: [] };
  };
  return {
    vorig,
    btwTarief,
    uitkomsten: {},
    post,
    som: (plus, min = []) =>
      computed([...plus, ...min].map(post) as Cijfer[], (values) =>
        values.reduce((total, value, index) => (index < plus.length ? total.plus(value) : total.minus(value))),
      ),
    gemiddelde: (...balances) => computed(balances, ([begin, eind]) => averageBalance(begin as N, eind, calculator)),
  };
}

function cijfer(cell: CellContent | Problem): Cijfer {
  if (isEmpty(cell)) return '';
  if (isProblem(cell) || Number.isFinite(cell)) return cell as Cijfer;
  return { code: 'notANumber', params: ['jaarcijfers'], found: cell };
}
