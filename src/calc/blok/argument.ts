import type { Problem } from '../errors';
import type { CellContent } from '../readArguments';
import type { Boekjaar, Cijfer, Post } from './boekjaar';

/** A figure, what the user gave as the VAT rate, or null for what is left out. */
export type Argument = Cijfer | CellContent | Problem;
type Begrip = (jaar: Boekjaar) => Argument;

const lang: readonly Post[] = ['voorzieningen', 'langlopendVreemdVermogen'];
const kort: Post = 'kortlopendVreemdVermogen';
const OP_REKENING: Post = 'inkopenOpRekening';
const som =
  (plus: readonly Post[], min?: readonly Post[]): Begrip =>
  (jaar) =>
    jaar.som(plus, min);
const gemiddeld =
  (balans: string): Begrip =>
  (jaar) =>
    jaar.gemiddelde(...balansen(balans, jaar));

/** What annual figures have under another name than that of a post, or work out of posts. */
const begrippen: Readonly<Record<string, string | Begrip>> = {
  vlottendeActiva: som(['voorraden', 'debiteuren', 'overigeVorderingen', 'effecten', 'liquideMiddelen']),
  kortVreemdVermogen: kort,
  // Everything but equity, so with the provisions.
  vreemdVermogen: som([...lang, kort]),
  totaalVermogen: som([...lang, kort, 'eigenVermogen']),
  vermogen: 'totaalVermogen',
  gemiddeldVreemdVermogen: gemiddeld('vreemdVermogen'),
  gemiddeldEigenVermogen: gemiddeld('eigenVermogen'),
  gemiddeldeVoorraad: gemiddeld('voorraden'),
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
  const [, balans, moment] = /(.+)(Begin|Eind)$/.exec(name) ?? [];
  if (balans === undefined) return jaar.uitkomsten[name] ?? jaar.post(name) ?? null;
  return balansen(balans, jaar)[moment === 'Begin' ? 0 : 1] ?? null;
}

/** A first year, and one after a year without that balance, has its closing balance alone, in the place of the first one. */
function balansen(name: string, jaar: Boekjaar): readonly Cijfer[] {
  const eind = argument(name, jaar) as Cijfer;
  const begin = jaar.vorig ? (argument(name, jaar.vorig) as Cijfer) : '';
  return begin === '' ? [eind] : [begin, eind];
}
