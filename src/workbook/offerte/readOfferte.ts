import { actiesVan } from '../../calc/offerte/leven/offerteacties';
import type { Offertesleutel, Registerrij } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { GelezenOfferte, Plaats } from './offerteboek';
import { damageOf } from './store/damageOf';
import { tableCell } from '../store/tableCell';
import { newRow } from './store/newRow';
import { openVersion } from './store/openVersion';
import { readVersion, type ReadVersion } from './store/readVersion';

/** Reads an offerte back from its sheets. What is gone or cannot be read is told as damage; without any sheet it is missing. */
export const readOfferte = (sleutel: Offertesleutel): Promise<GelezenOfferte> =>
  inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    if (!open.letter && !open.internal) throw new WorkbookError('missing');
    const read = await readVersion(open, true);
    const isProtected = open.letter?.isProtected ?? false;
    const register = read.register[0]?.rij ?? unregistered(read, isProtected);
    return {
      sleutel,
      document: read.document,
      status: register.status,
      register,
      bladen: { brief: open.letter?.name ?? '', intern: open.internal?.name ?? '' },
      isVergrendeld: isProtected || !actiesVan(register.status).includes('bewerken'),
      schade: damageOf(read),
      cells: (what) => addressIn(read, what),
    };
  });

/** An offerte whose row in the register is gone: whether it was brought out shows from its protection. */
const unregistered = ({ document }: ReadVersion, isProtected: boolean): Registerrij => ({
  ...newRow(document),
  status: isProtected ? 'uitgebracht' : 'concept',
});

function addressIn({ fields, regels, open: { tables } }: ReadVersion, what: Plaats): string | undefined {
  if (typeof what === 'string') return fields.get(what)?.address;
  const row = regels.find(({ id }) => id === what.regel)?.row;
  return row === undefined || !tables.regels ? undefined : tableCell(tables.regels, row, what.kolom);
}
