import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import { areaText, type Area } from '../../area';
import { bereiknamen } from '../sheets/accountnamen';
import { bedragopmaak } from '../sheets/jaaropmaak';
import type { Accountinhoud } from './leesAccount';
import { zetAstitels } from './zetAstitels';

/**
 * Shows the amounts in full, or as the thousands or millions that they stand for, with what the charts say along their axes.
 * Two syncs; what it writes goes with the next.
 */
export async function toonEenheid(inhoud: Accountinhoud, eenheid: string): Promise<void> {
  await zetAstitels(inhoud.open, eenheid);
  toonBedragen(inhoud, eenheid);
}

function toonBedragen({ cellen: { jaarcijfers }, jaren, open }: Accountinhoud, eenheid: string): void {
  const sheet = open.bladen.jaarcijfers?.sheet;
  if (!jaarcijfers || !jaren || !sheet) return;
  const format = bedragopmaak(eenheid);
  const show = ({ row, column, rows, columns }: Area) => {
    sheet.getRange(areaText({ row, column, rows, columns })).numberFormat = Array.from({ length: rows }, () =>
      new Array<string>(columns).fill(format),
    );
  };
  const totalen = jaarcijfers.bereik(bereiknamen.totalen);
  if (totalen) show(totalen);
  for (const { post, unit } of jaarposten) {
    const first = jaren.plaats({ waar: post, kolom: 0 });
    const area = jaarcijfers.bereik(bereiknamen.jaarcijfers);
    if (unit === 'euro' && first && area) show({ ...first, rows: 1, columns: area.columns });
  }
}
