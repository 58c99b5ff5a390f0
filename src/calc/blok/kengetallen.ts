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
    const jaren = kengetaljaren(jaarcijfers, isEmpty(tarief) ? btwTarief.default : tarief, calculator);
    const rows = jaren.map(({ uitkomsten }) => uitkomsten.flat());
    return (rows[0] as BlokResult[number]).map((_, row) => rows.map((jaar) => jaar[row] as CellResult | Problem));
  },
});
