import type { Account } from '../../../calc/accountanalyse/account';
import type { SheetPart } from '../../sheets/sheetParts';
import { hulpwoorden } from '../texts/jaarteksten';
import { bereiknamen } from './accountnamen';
import { hulpbereik, hulprijen, hulpwoordbereik, hulpwoordcel } from './hulpIndeling';
import { hulpformules } from './hulpformules';
import { jaarindeling, jaarplaatsen, veldcel } from './jaarIndeling';

/** What the remarks are made from, beside what is printed. */
export function hulpdeel({ taal }: Account): SheetPart {
  const columns = jaarplaatsen.map((jaar) => hulpformules(jaarindeling, jaar, veldcel('eenheid') ?? '', taal));
  const range = hulpbereik(jaarindeling);
  return {
    blocks: [
      {
        at: hulpwoordcel(jaarindeling),
        rows: hulprijen.map((rij) => [
          hulpwoorden[rij][taal],
          ...columns.map((formules) => ({ formula: formules[rij] })),
        ]),
      },
    ],
    names: [{ name: bereiknamen.hulp, range, scope: 'sheet' }],
    styles: [
      { range: hulpwoordbereik(jaarindeling), style: 'note' },
      { range, style: { color: '#595959', align: 'Right' } },
    ],
  };
}
