import type { Accountveld } from '../../../calc/accountanalyse/account';
import { totalen, type Verwijzing } from '../../../calc/accountanalyse/analyse';
import { kengetalsleutels } from '../../../calc/accountanalyse/kengetalsleutels';
import { tableCell } from '../../store/tableCell';
import { bereiknamen } from '../sheets/accountnamen';
import type { Accountinhoud } from './leesAccount';
import { tabelids } from './tabelids';

/** The full address of a cell of an account where it stands now; undefined when it is not there. */
export const accountverwijzingen =
  (inhoud: Accountinhoud) =>
  (what: Verwijzing): string | undefined => {
    const { velden, jaren, cellen, rijen, open } = inhoud;
    const { jaarcijfers, kengetallen, profiel } = cellen;
    switch (what.soort) {
      case 'veld':
        return veldadres(velden, what.veld);
      case 'jaar':
      case 'post': {
        const cell = jaren?.plaats({ waar: what.soort === 'jaar' ? 'jaar' : what.post, kolom: what.kolom });
        return cell && jaarcijfers?.address(cell.row, cell.column);
      }
      case 'totaal':
        return inBereik(
          jaarcijfers,
          bereiknamen.totalen,
          totalen.indexOf(what.totaal),
          jaren?.kolommen[what.kolom] ?? -1,
        );
      case 'kengetal':
        return inBereik(kengetallen, bereiknamen.kengetallen, kengetalsleutels.indexOf(what.sleutel), what.kolom);
      case 'norm':
        return inBereik(kengetallen, bereiknamen.grenzen, kengetalsleutels.indexOf(what.sleutel), what.band - 1);
      case 'score':
        return inBereik(profiel, bereiknamen.score, 0, 0);
      case 'waarde':
        return inBereik(profiel, bereiknamen[what.waarde], 0, 0);
      case 'dmu':
      case 'swot': {
        const { rows } = rijen[what.soort];
        const row = rows[tabelids(rijen, what.soort).indexOf(what.id)]?.row;
        const table = open.tables[what.soort];
        return row === undefined || !table
          ? undefined
          : tableCell(table, row, what.soort === 'dmu' ? 'persoon' : 'punt');
      }
    }
  };

const veldadres = (velden: Accountinhoud['velden'], veld: Accountveld): string | undefined => velden.get(veld)?.address;

function inBereik(
  cellen: Accountinhoud['cellen']['jaarcijfers'],
  name: (typeof bereiknamen)[keyof typeof bereiknamen],
  row: number,
  column: number,
): string | undefined {
  const area = cellen?.bereik(name);
  if (!cellen || !area || row < 0 || column < 0 || row >= area.rows || column >= area.columns) return undefined;
  return cellen.address(area.row + row, area.column + column);
}
