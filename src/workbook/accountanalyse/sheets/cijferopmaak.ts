import type { Verwijzing } from '../../../calc/accountanalyse/analyse';
import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kengetalplaatsen } from '../../../calc/accountanalyse/kengetalsleutels';
import { veldopmaak } from './jaaropmaak';
import { ratioFormat, unitOf } from './kengetalTabelblad';

const AMOUNT = '#,##0';

/** How a figure of the account is shown on another sheet; undefined where Excel does it well. */
export function cijferopmaak(plaats: Verwijzing): string | undefined {
  switch (plaats.soort) {
    case 'kengetal':
    case 'norm': {
      const found = kengetalplaatsen.find(({ sleutel }) => sleutel === plaats.sleutel);
      return found && ratioFormat(unitOf(found));
    }
    case 'post':
      return jaarpostsoort(plaats.post).unit === 'fte' ? '0.0' : AMOUNT;
    case 'totaal':
      return AMOUNT;
    case 'jaar':
      return '0';
    case 'score':
      return '0.0';
    case 'waarde':
      return plaats.waarde === 'clv' ? AMOUNT : '0.0%';
    case 'veld':
      return veldopmaak(plaats.veld);
    default:
      return undefined;
  }
}
