import { metKorting } from '../../../calc/offerte/leven/documentkorting';
import type { Offertesleutel, Onderhandelingsronde } from '../../../calc/offerte/offertedocument';
import type { Undo } from '../../../workbook/offerte/offerteboek';
import { writeAanpassingen, writeRondes } from '../operations';

/**
 * Adds a round to those of this version, and puts its discount in the offerte when asked to. Both
 * or neither: when the second fails, the first is taken back.
 */
export async function keepRonde(
  sleutel: Offertesleutel,
  ronde: Onderhandelingsronde,
  isApplied: boolean,
): Promise<Undo> {
  const undoRonde = await writeRondes(sleutel, (now) => [...now, ronde]);
  if (!isApplied) return undoRonde;
  try {
    const undoKorting = await writeAanpassingen(sleutel, (now) => metKorting(now, ronde.geboden));
    return async () => {
      await undoKorting();
      await undoRonde();
    };
  } catch (error) {
    await undoRonde();
    throw error;
  }
}
