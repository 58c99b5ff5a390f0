import { metKorting } from '../../../calc/offerte/leven/documentkorting';
import type { OfferteDocument, Offertesleutel, Onderhandelingsronde } from '../../../calc/offerte/offertedocument';
import type { Undo } from '../../../workbook/offerte/offerteboek';
import { writeAanpassingen, writeRondes } from '../operations';

/**
 * Adds a round to those of the document, in this version of it, and puts its discount in the offerte when asked to. Both
 * or neither: when the second fails, the first is taken back.
 */
export async function keepRonde(
  sleutel: Offertesleutel,
  document: OfferteDocument,
  ronde: Onderhandelingsronde,
  isApplied: boolean,
): Promise<Undo> {
  const undoRonde = await writeRondes(sleutel, [...document.intern.rondes, ronde]);
  if (!isApplied) return undoRonde;
  const { kortingen = [], toeslagen = [] } = metKorting(document, ronde.geboden);
  try {
    const undoKorting = await writeAanpassingen(sleutel, { kortingen, toeslagen });
    return async () => {
      await undoKorting();
      await undoRonde();
    };
  } catch (error) {
    await undoRonde();
    throw error;
  }
}
