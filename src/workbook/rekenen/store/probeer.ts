import type { ProefUitkomst } from '../../../calc/rekenen/oordeel';
import { areaText } from '../../area';
import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import { proefblad, type Proef } from '../formule/proefblad';

/** So many at once: of them all Excel would take no more than five million cells, or bytes, in one go. */
const SAMEN = 400;
/** A sheet with this name is ours, and is forgotten when it is older than this. */
const PROEFBLAD = /^ACC_Proef_([0-9a-z]+)_/;
const MINUUT = 60_000;

/** Tries formulas on a sheet that nobody sees and that is gone afterwards; two syncs for each lot. */
export async function probeer(proeven: readonly Proef[]): Promise<readonly ProefUitkomst[]> {
  if (proeven.length === 0) return [];
  if (proeven.length > SAMEN) return inTweeen(proeven, SAMEN);
  const naam = `ACC_Proef_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 10)}`;
  try {
    return await opProefblad(proeven, naam);
  } catch (error) {
    await ruimOp(naam);
    if (!isOngeldig(error)) throw error;
    // One of them is no formula to Excel, which then takes none: the others are tried without it.
    return proeven.length === 1 ? [{ waarde: null, tweede: null }] : inTweeen(proeven, Math.ceil(proeven.length / 2));
  }
}

const inTweeen = async (proeven: readonly Proef[], eerste: number): Promise<readonly ProefUitkomst[]> => [
  ...(await probeer(proeven.slice(0, eerste))),
  ...(await probeer(proeven.slice(eerste))),
];

const opProefblad = (proeven: readonly Proef[], naam: string): Promise<readonly ProefUitkomst[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const { cellen, uitkomsten } = proefblad(proeven);
    const sheet = worksheets.add(naam);
    sheet.visibility = 'VeryHidden';
    const area = { row: 0, column: 0, rows: cellen.length, columns: cellen[0]?.length ?? 0 };
    const range = sheet.getRange(areaText(area));
    range.formulas = cellen as (string | number | null)[][];
    range.load('values');
    await context.sync();

    const gevonden = uitkomsten(range.values);
    for (const item of worksheets.items) if (isVergeten(item.name)) verwijder(item);
    verwijder(sheet);
    await context.sync();
    return gevonden;
  });

/** Of a try that broke off, when the program stopped: somebody else's of this very moment stays. */
function isVergeten(naam: string): boolean {
  const [, begin] = PROEFBLAD.exec(naam) ?? [];
  return begin !== undefined && Date.now() - parseInt(begin, 36) > 10 * MINUUT;
}

/** Excel deletes no sheet that is very hidden. */
function verwijder(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** What went wrong is told by the caller, also when this goes wrong too. */
const ruimOp = (naam: string): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(naam).load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    verwijder(sheet);
    await context.sync();
  }).catch(() => undefined);

/** A formula that Excel does not take. */
const isOngeldig = (error: unknown): boolean =>
  error instanceof WorkbookError &&
  error.code === 'unknown' &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'InvalidArgument';
