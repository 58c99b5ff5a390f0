import type { Definition } from '../define';
import type { Problem } from '../errors';
import type { CellResult } from '../evaluate';
import { btwTarief } from '../parameters/btwTarief';
import { getal, reeks } from '../params';
import { isEmpty } from '../readArguments';
import { defineBlok, type BlokResult } from './blok';
import { posten } from './boekjaar';
import { kengetaljaren } from './kengetaljaren';
import { kengetalTabel } from './kengetalTabel';

/**
 * The ratios of one to five years: a row per ratio, in the order of the catalogue (three rows for DUPONT), and a column
 * per year.
 *
 * The annual figures are one range: a row per post and a column per year. Balances of a year open with those of the year
 * before it, which is the column that has it in `jaren`, wherever that stands: a year that is missing there, stands twice
 * or is no whole number is nobody's year before. Without `jaren` the oldest year is on the left, and a year opens with the
 * column before it. A ratio is an empty text where a figure that it needs is missing, and an error where it cannot be
 * computed. Another number of rows, or of years than of columns, gives one #N/A.
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
    jaren: reeks(
      getal({
        label: { nl: 'jaren', en: 'years' },
        hint: {
          nl: 'De jaartallen boven de kolommen, in één rij. Een jaar begint dan met de balans van het jaar ervoor, waar dat ook staat. Weggelaten: met de kolom links ervan.',
          en: 'The years above the columns, in one row. A year then opens with the balance of the year before, wherever it stands. Left out: with the column on its left.',
        },
        optional: true,
      }),
    ),
  },
  definitionAt: (row) =>
    kengetalTabel.flatMap(({ definition, rijen }) => new Array(rijen).fill(definition))[row] as Definition,
  compute([jaarcijfers = [], [[tarief = null] = []] = [], jaartallen = []], { calculator }) {
    if (jaarcijfers.length !== posten.length) {
      return [[{ code: 'wrongRows', params: ['jaarcijfers'], limit: posten.length }]];
    }
    const [jaren] = jaartallen;
    const width = jaarcijfers[0]?.length;
    if (jaren && jaren.length !== width) return [[{ code: 'wrongColumns', params: ['jaren'], limit: width as number }]];
    const outcome = kengetaljaren(jaarcijfers, isEmpty(tarief) ? btwTarief.default : tarief, calculator, jaren);
    const rows = outcome.map(({ uitkomsten }) => uitkomsten.flat());
    return (rows[0] as BlokResult[number]).map((_, row) => rows.map((jaar) => jaar[row] as CellResult | Problem));
  },
});
