import { averageBalance, sum } from '../arithmetic';
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
  figures.find(isProblem) ?? (figures.includes('') ? '' : undefined);

/** The figures of one year, and of the year before it where there is one. */
export interface Boekjaar {
  readonly vorig: Boekjaar | undefined;
  post(name: Post): Cijfer;
  /** Posts added up, less others. */
  som(plus: readonly Post[], min?: readonly Post[]): Cijfer;
  /** The average of two balances, or the first one alone. */
  gemiddelde(balances: Balansen): Cijfer;
}
/** A balance at the start and at the end of a year; of the first year the closing one alone, which is what counts then. */
export type Balansen = readonly [begin: Cijfer, eind: Cijfer | null];

export const balansenVan = (jaar: Boekjaar, balans: (jaar: Boekjaar) => Cijfer): Balansen => {
  const eind = balans(jaar);
  const begin = jaar.vorig ? balans(jaar.vorig) : '';
  return begin === '' ? [eind, null] : [begin, eind];
};

export function boekjaar<N extends Num<N>>(
  column: readonly (CellContent | Problem)[],
  vorig: Boekjaar | undefined,
  calculator: Calculator<N>,
): Boekjaar {
  const post = (name: Post): Cijfer => cijfer(column[posten.indexOf(name)] ?? null);
  const computed = (figures: readonly Cijfer[], compute: (values: readonly N[]) => N): Cijfer => {
    const gehinderd = hinder(figures);
    if (gehinderd !== undefined) return gehinderd;
    const outcome = calculator.toCell(compute(figures.map((figure) => calculator.fromCell(figure as number))));
    return Number.isFinite(outcome) ? outcome : { code: 'tooLarge', params: [] };
  };
  return {
    vorig,
    post,
    som: (plus, min = []) =>
      computed([...plus, ...min].map(post), (values) =>
        sum(values.slice(0, plus.length), calculator).minus(sum(values.slice(plus.length), calculator)),
      ),
    gemiddelde: ([begin, eind]) =>
      computed(eind === null ? [begin] : [begin, eind], ([first, second]) =>
        averageBalance(first as N, second, calculator),
      ),
  };
}

function cijfer(cell: CellContent | Problem): Cijfer {
  if (isEmpty(cell)) return '';
  if (isProblem(cell) || (typeof cell === 'number' && Number.isFinite(cell))) return cell;
  return { code: 'notANumber', params: ['jaarcijfers'], found: cell };
}
