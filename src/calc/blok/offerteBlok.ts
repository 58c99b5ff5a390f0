import type { Args, OutcomeCell, Values } from '../define';
import type { Problem, ProblemCode } from '../errors';
import { evaluate, isProblem, type CellResult, type Computable } from '../evaluate';
import { offerteTotaal } from '../korting/offerteTotaal';
import { notations, plainFigure } from '../notation';
import type { Calculator, Num } from '../num';
import { offerteregelsOf, totalen } from '../offerte/totalen';
import { getal, reeks } from '../params';
import { isEmpty, type CellContent } from '../readArguments';
import type { Language, Text } from '../text';
import { defineBlok, type Bereik, type BlokResult } from './blok';

const labels = {
  subtotaal: { nl: 'Subtotaal', en: 'Subtotal' },
  korting: { nl: 'Korting', en: 'Discount' },
  vracht: { nl: 'Vracht', en: 'Freight' },
  grondslag: { nl: 'Grondslag btw', en: 'Amount subject to VAT' },
  btw: { nl: 'Btw', en: 'VAT' },
  totaal: { nl: 'Totaal incl. btw', en: 'Total incl. VAT' },
} as const satisfies Record<string, Text>;

/** Of a line: aantal, stuksprijs, korting and btw-tarief. */
const COLUMNS = 4;
/** The terms below each other: factuurkorting, vracht and btw-afronding. */
const TERMS = 3;

/**
 * The totals of an offerte as rows of a label and an amount: subtotal, discount (below zero, so that the amounts add up),
 * freight, per btw rate from high to low its base and its btw, and the total.
 *
 * Lines come as rows of quantity, price, discount and rate; a row without quantity and price is skipped, one that lacks
 * only one of them gives #N/A. Empty discounts, rates and terms are what they are in OFFERTE.TOTAAL, with which this block
 * shares its domain and its totals. One problem anywhere is the problem of the block.
 */
export const offerteBlok = defineBlok({
  id: 'OFFERTE.BLOK',
  summary: {
    nl: 'De totalen van een offerte in één blok: subtotaal, korting, vracht, btw per tarief en totaal. Voor bladen die ACCOUNT maakt.',
    en: 'The totals of a quotation in one block: subtotal, discount, freight, VAT per rate and total. For sheets that ACCOUNT makes.',
  },
  params: {
    regels: reeks(
      getal({
        label: { nl: 'regels', en: 'lines' },
        hint: {
          nl: 'Vier kolommen naast elkaar: aantal, stuksprijs excl. btw, korting en btw-tarief. Lege rijen tellen niet mee.',
          en: 'Four columns side by side: quantity, price excl. VAT, discount and VAT rate. Empty rows do not count.',
        },
      }),
    ),
    voorwaarden: reeks(
      getal({
        label: { nl: 'voorwaarden', en: 'terms' },
        hint: {
          nl: 'Drie cellen onder elkaar: factuurkorting, vracht en btw-afronding. Leeg is 0%, 0 en totaal.',
          en: 'Three cells below each other: invoice discount, freight and VAT rounding. Empty means 0%, 0 and totaal.',
        },
      }),
    ),
  },
  inner: offerteTotaal.params,
  compute([regels = [], voorwaarden = []], { calculator, language }) {
    const problem = inTheWay(regels, voorwaarden);
    if (problem) return [[problem]];
    const outcome = evaluate(overzicht(language), cellsOf(regels, voorwaarden), calculator);
    return Array.isArray(outcome) ? paired(outcome as readonly CellResult[]) : [[outcome as Problem]];
  },
});

function inTheWay(regels: Bereik, voorwaarden: Bereik): Problem | undefined {
  const error = [...regels, ...voorwaarden].flat().find(isProblem);
  if (error) return error;
  if (regels.some(({ length }) => length !== COLUMNS)) return wrong('wrongColumns', 'regels', COLUMNS);
  const terms = voorwaarden.flat().length;
  if (terms > 0 && terms !== TERMS) return wrong('wrongRows', 'voorwaarden', TERMS);
  const half = regels.find(([aantal = null, prijs = null]) => isEmpty(aantal) !== isEmpty(prijs));
  return half && { code: 'missing', params: [isEmpty(half[0] ?? null) ? 'aantallen' : 'prijzen'] };
}
const wrong = (code: ProblemCode, param: string, limit: number): Problem => ({ code, params: [param], limit });

/** The cells of the block as arguments of OFFERTE.TOTAAL. */
function cellsOf(regels: Bereik, voorwaarden: Bereik): Readonly<Record<string, readonly CellContent[]>> {
  const lines = regels.filter(([aantal = null]) => !isEmpty(aantal));
  const column = (index: number): readonly CellContent[] => lines.map((line) => line[index] ?? null);
  const [factuurkorting = null, vracht = null, btwAfronding = null] = voorwaarden.flat();
  return {
    aantallen: column(0),
    prijzen: column(1),
    kortingen: column(2),
    btwTarieven: column(3),
    factuurkorting: [factuurkorting],
    vracht: [vracht],
    btwAfronding: [btwAfronding],
  };
}

/** OFFERTE.TOTAAL with all of its amounts, each after its label. */
const overzicht = (language: Language): Computable => ({
  ...(offerteTotaal as Computable),
  result: { unit: 'euro', spill: 'column' },
  compute<N extends Num<N>>(args: Values<N>, calculator: Calculator<N>): readonly OutcomeCell<N>[] {
    const { aantallen, prijzen, kortingen, btwTarieven, factuurkorting, vracht, btwAfronding } = args as Args<
      typeof offerteTotaal.params,
      N
    >;
    const regels = offerteregelsOf(aantallen, prijzen, kortingen, btwTarieven);
    const offerte = totalen({ regels, factuurkorting, vracht, btwAfronding }, calculator);
    const percentage = (tarief: N): string =>
      `${plainFigure(calculator.toCell(tarief.times(calculator.number(100))), notations[language])}%`;
    return [
      [labels.subtotaal[language], offerte.subtotaal],
      [labels.korting[language], calculator.zero.minus(offerte.factuurkorting)],
      [labels.vracht[language], offerte.vracht],
      ...offerte.perTarief.flatMap(({ tarief, grondslag, btw }) => [
        [`${labels.grondslag[language]} ${percentage(tarief)}`, grondslag],
        [`${labels.btw[language]} ${percentage(tarief)}`, btw],
      ]),
      [labels.totaal[language], offerte.totaal],
    ].flat();
  },
});

const paired = (cells: readonly CellResult[]): BlokResult =>
  Array.from({ length: cells.length / 2 }, (_, row) => cells.slice(2 * row, 2 * row + 2));
