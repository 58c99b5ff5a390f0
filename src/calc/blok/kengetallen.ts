import { evaluate, type CellResult } from '../evaluate';
import type { Problem } from '../errors';
import type { Calculator, Num } from '../num';
import { btwTarief } from '../parameters/btwTarief';
import { getal, reeks } from '../params';
import { isEmpty } from '../readArguments';
import { defineBlok } from './blok';
import { boekjaar, hinder, posten, type Boekjaar, type Cijfer } from './boekjaar';
import { kengetalTabel, type Bron, type Kengetal } from './kengetalTabel';

/**
 * The ratios of one to five years: a row per ratio, in the order of the catalogue (three rows for DUPONT), and a column
 * per year.
 *
 * The annual figures are one range: a row per post and a column per year, the oldest year on the left. Balances of a year
 * open with those of the column before it. A ratio is an empty text where a figure that it needs is missing, and an error
 * where it cannot be computed. Another number of rows gives one #N/A.
 */
export const kengetallen = defineBlok({
  id: 'KENGETALLEN',
  summary: {
    nl: 'Alle kengetallen van een account in één blok: een rij per kengetal en een kolom per jaar. Voor bladen die ACCOUNT maakt.',
    en: 'All ratios of an account in one block: a row per ratio and a column per year. For sheets that ACCOUNT makes.',
  },
  params: {
    jaarcijfers: reeks(
      getal({
        label: { nl: 'jaarcijfers', en: 'annual figures' },
        hint: {
          nl: 'De posten van balans en resultaat onder elkaar, in vaste volgorde, met de jaren naast elkaar: het oudste links.',
          en: 'The posts of balance sheet and result below each other, in a fixed order, with the years side by side: the oldest on the left.',
        },
      }),
    ),
    btwTarief,
  },
  compute([jaarcijfers = [], tarief = []], { calculator }) {
    if (jaarcijfers.length !== posten.length) {
      return [[{ code: 'wrongRows', params: ['jaarcijfers'], limit: posten.length }]];
    }
    const cell = tarief[0]?.[0] ?? null;
    const btw = isEmpty(cell) ? btwTarief.default : cell;
    const jaren: (readonly (CellResult | Problem)[])[] = [];
    let vorig: Boekjaar | undefined;
    for (const year of (jaarcijfers[0] ?? []).keys()) {
      const column = jaarcijfers.map((row) => row[year] ?? null);
      vorig = boekjaar(column, vorig, calculator);
      jaren.push(uitkomsten(vorig, btw, calculator));
    }
    return (jaren[0] ?? []).map((_, row) => jaren.map((jaar) => jaar[row] ?? ''));
  },
});

/** The ratios of one year, below each other. */
function uitkomsten<N extends Num<N>>(
  jaar: Boekjaar,
  tarief: Bron['btwTarief'],
  calculator: Calculator<N>,
): readonly (CellResult | Problem)[] {
  const eerder = new Map<string, Cijfer>();
  const bron: Bron = { jaar, btwTarief: tarief, uitkomst: ({ id }) => eerder.get(id) ?? '' };
  return kengetalTabel.flatMap((kengetal) => {
    const rijen = uitkomst(kengetal, bron, calculator);
    eerder.set(kengetal.definition.id, rijen[0] as Cijfer);
    return rijen;
  });
}

function uitkomst<N extends Num<N>>(
  { definition, rijen, argumenten }: Kengetal,
  bron: Bron,
  calculator: Calculator<N>,
): readonly (CellResult | Problem)[] {
  const args = argumenten(bron);
  const cells = Object.fromEntries(Object.entries(args).map(([name, argument]) => [name, [argument]]));
  const outcome = hinder(Object.values(args)) ?? evaluate(definition, cells, calculator);
  return Array.isArray(outcome)
    ? outcome
    : new Array<CellResult | Problem>(rijen).fill(outcome as CellResult | Problem);
}
