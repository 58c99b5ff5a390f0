import type { Problem } from '../errors';
import type { CellContent } from '../readArguments';
import type { Boekjaar, Cijfer, Post } from './boekjaar';

/** A figure, what the user gave as the VAT rate, or null for what is left out. */
export type Argument = Cijfer | CellContent | Problem;
type Begrip = (jaar: Boekjaar) => Argument;

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
const som =
  (plus: readonly Post[], min?: readonly Post[]): Begrip =>
  (jaar) =>
    jaar.som(plus, min);
/** Averages by their own name, with the balance they are the average of. */
const gemiddelden: Readonly<Record<string, string>> = {
  gemiddeldVreemdVermogen: 'vreemdVermogen',
  gemiddeldEigenVermogen: 'eigenVermogen',
  gemiddeldeVoorraad: 'voorraden',
};

/** What annual figures have under another name than that of a post, or work out of posts. */
const begrippen: Readonly<Record<string, string | Begrip>> = {
  vlottendeActiva: som(vlottendePosten),
  kortVreemdVermogen: kort,
  // Everything but equity, so with the provisions.
  vreemdVermogen: som([...lang, kort]),
  totaalVermogen: som(vermogensposten),
  vermogen: 'totaalVermogen',
  nettowinst: 'resultaatNaBelasting',
  winstVoorBelasting: 'resultaatVoorBelasting',
  interestlasten: 'rentelasten',
  ebit: som(['resultaatVoorBelasting', 'rentelasten'], ['rentebaten']),
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
  if (begrip) return begrip(jaar);
  const balans = balansVan(name);
  if (balans === undefined) return jaar.uitkomsten[name] ?? jaar.post(name) ?? null;
  const beide = balansen(balans, jaar);
  return name in gemiddelden ? jaar.gemiddelde(...beide) : (beide[name.endsWith(BEGIN) ? 0 : 1] ?? null);
}

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
