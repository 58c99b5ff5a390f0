import type { Definition } from '../define';
import type { Problem } from '../errors';
import { evaluate, type CellResult } from '../evaluate';
import type { Calculator, Num } from '../num';
import { btwTarief } from '../parameters/btwTarief';
import { getal, reeks } from '../params';
import { isEmpty, type CellContent } from '../readArguments';
import { defineBlok, type Bereik, type BlokResult } from './blok';
import { argument, type Argument } from './argument';
import { boekjaar, hinder, posten, type Boekjaar, type Cijfer } from './boekjaar';
import { kengetalTabel } from './kengetalTabel';

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
  definitionAt: (row) =>
    kengetalTabel.flatMap(({ definition, rijen }) => new Array(rijen).fill(definition))[row] as Definition,
  compute([jaarcijfers = [], [[tarief = null] = []] = []], { calculator }) {
    if (jaarcijfers.length !== posten.length) {
      return [[{ code: 'wrongRows', params: ['jaarcijfers'], limit: posten.length }]];
    }
    const gegeven = isEmpty(tarief) ? btwTarief.default : tarief;
    let vorig: Boekjaar | undefined;
    const jaren = (jaarcijfers[0] as Bereik[number]).map((_, year) => {
      const column = jaarcijfers.map((row) => row[year] as CellContent | Problem);
      vorig = boekjaar(column, { vorig, btwTarief: gegeven }, calculator);
      return uitkomsten(vorig, calculator);
    });
    return (jaren[0] as BlokResult[number]).map((_, row) => jaren.map((jaar) => jaar[row] as CellResult | Problem));
  },
});

/** The ratios of one year, below each other. */
const uitkomsten = <N extends Num<N>>(jaar: Boekjaar, calculator: Calculator<N>): BlokResult[number] =>
  kengetalTabel.flatMap(({ definition, namen = {}, als, rijen }) => {
    const cells: Record<string, readonly Argument[]> = {};
    for (const name of Object.keys(definition.params)) cells[name] = [argument(namen[name] ?? name, jaar)];
    const gehinderd = hinder(Object.values(cells).flat());
    const outcome = gehinderd === undefined ? evaluate(definition, cells, calculator) : gehinderd;
    const block = Array.isArray(outcome)
      ? (outcome as BlokResult[number])
      : new Array<CellResult | Problem>(rijen).fill(outcome as CellResult | Problem);
    if (als !== undefined) jaar.uitkomsten[als] = block[0] as Cijfer;
    return block;
  });
