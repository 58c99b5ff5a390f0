import type { Problem } from '../errors';
import type { CellContent } from '../readArguments';
import { posten, type Boekjaar, type Cijfer, type Post } from './boekjaar';

/** A figure, what the user gave as the VAT rate, or null for what is left out. */
export type Argument = Cijfer | CellContent | Problem;
type Begrip = (jaar: Boekjaar) => Argument;
/** Posts added up, less others. */
export interface Postensom {
  readonly plus: readonly Post[];
  readonly min?: readonly Post[];
}

const lang: readonly Post[] = ['voorzieningen', 'langlopendVreemdVermogen'];
const kort: Post = 'kortlopendVreemdVermogen';
/** What turns into money within a year. */
export const vlottendePosten: readonly Post[] = [
  'voorraden',
  'debiteuren',
  'overigeVorderingen',
  'effecten',
  'liquideMiddelen',
];
/** What all capital consists of. */
export const vermogensposten: readonly Post[] = [...lang, kort, 'eigenVermogen'];
const OP_REKENING: Post = 'inkopenOpRekening';
/** Averages by their own name, with the balance they are the average of. */
const gemiddelden: Readonly<Record<string, string>> = {
  gemiddeldVreemdVermogen: 'vreemdVermogen',
  gemiddeldEigenVermogen: 'eigenVermogen',
  gemiddeldeVoorraad: 'voorraden',
};

/** What annual figures have under another name than that of a post, or work out of posts. */
const begrippen: Readonly<Record<string, string | Postensom | Begrip>> = {
  vlottendeActiva: { plus: vlottendePosten },
  kortVreemdVermogen: kort,
  // Everything but equity, so with the provisions.
  vreemdVermogen: { plus: [...lang, kort] },
  totaalVermogen: { plus: vermogensposten },
  vermogen: 'totaalVermogen',
  nettowinst: 'resultaatNaBelasting',
  winstVoorBelasting: 'resultaatVoorBelasting',
  interestlasten: 'rentelasten',
  ebit: { plus: ['resultaatVoorBelasting', 'rentelasten'], min: ['rentebaten'] },
  omzetOpRekening: 'omzet',
  // Often unknown; then the cost of sales stands for it.
  inkopenOpRekening: ({ post }) => (post(OP_REKENING) === '' ? post('inkoopwaarde') : post(OP_REKENING)) as Cijfer,
  inkoopwaardeOmzet: 'inkoopwaarde',
  btwTarief: ({ btwTarief }) => btwTarief,
};

/**
 * What annual figures have for a parameter, by its name: the outcome of an earlier ratio, a post, or what is worked out of
 * posts; null when they have nothing. A balance at the start of a year is that of the year before.
 */
export function argument(name: string, jaar: Boekjaar): Argument {
  const begrip = begrippen[name];
  if (typeof begrip === 'string') return argument(begrip, jaar);
  if (typeof begrip === 'function') return begrip(jaar);
  if (begrip) return jaar.som(begrip.plus, begrip.min);
  const balans = balansVan(name);
  if (balans === undefined) return jaar.uitkomsten[name] ?? jaar.post(name) ?? null;
  const beide = balansen(balans, jaar);
  return name in gemiddelden ? jaar.gemiddelde(...beide) : (beide[name.endsWith(BEGIN) ? 0 : 1] ?? null);
}

/** The posts that something adds up, by its name; undefined for what is no post and no sum of them. */
export function postensom(name: string): Postensom | undefined {
  const begrip = begrippen[name];
  if (typeof begrip === 'string') return postensom(begrip);
  if (typeof begrip === 'object') return begrip;
  return begrip === undefined && isPost(name) ? { plus: [name] } : undefined;
}
const isPost = (name: string): name is Post => (posten as readonly string[]).includes(name);

const BEGIN = 'Begin';
const MOMENT = new RegExp(`(.+)(?:${BEGIN}|Eind)$`);

/** The balance that a parameter is about at two moments of a year, by its name; undefined for what is no such parameter. */
export const balansVan = (name: string): string | undefined => gemiddelden[name] ?? MOMENT.exec(name)?.[1];

/** A first year, and one after a year without that balance, has its closing balance alone, in the place of the first one. */
function balansen(name: string, jaar: Boekjaar): readonly Cijfer[] {
  const eind = argument(name, jaar) as Cijfer;
  const begin = jaar.vorig ? (argument(name, jaar.vorig) as Cijfer) : '';
  return begin === '' ? [eind] : [begin, eind];
}
