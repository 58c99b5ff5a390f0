import type { Registerrij } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import { kolomkoppen } from '../texts/kolomkoppen';
import { cellInput } from '../../store/plannedInput';
import type { PresentTable } from '../../store/presentTable';
import type { PresentRegister } from './readRegister';
import { tableKinds } from './tableKinds';

/** Columns of the register in which a figure stands or a link to one. */
type Cells = Partial<Omit<Registerrij, 'nummer' | 'versie'>>;

/** The language that the register was made in shows from its headers. */
export const registerTaal = ({ headers }: PresentTable): Language =>
  headers.some((header) => header === kolomkoppen.offertes.nummer.en) ? 'en' : 'nl';

/** Writes what is given in the row of an offerte, at the next sync. */
export function writeRegister({ table, row }: Pick<PresentRegister, 'table' | 'row'>, cells: Cells): void {
  const taal = registerTaal(table);
  const body = table.table.getDataBodyRange();
  for (const [key, text] of Object.entries(cells) as [keyof Cells, string | undefined][]) {
    const column = table.at.get(key);
    if (column === undefined || text === undefined) continue;
    body.getCell(row, column).formulas = [[cellInput(text, tableKinds.offertes[key], taal)]];
  }
}
