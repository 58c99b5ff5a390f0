import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Language } from '../../../calc/text';
import type { SheetPlan } from '../../plan';
import { opgaventeksten as texts } from '../texts/opgaventeksten';
import { bladmaten } from './bladmaten';
import { bladplan, gedrukt } from './bladplan';

/** One exercise at the top of a sheet, so that the cells in its worked solution are those of the sheet. */
export const oefenblad = (opgave: Opgave, taal: Language, gedrukteSeed = gedrukt(opgave)): SheetPlan =>
  bladplan({
    title: `${texts.oefenen[taal]} ${opgave.template}`,
    opgaven: [opgave],
    kop: [],
    seeds: [gedrukteSeed],
    maten: bladmaten.gewoon,
    taal,
    isGenummerd: false,
    codes: texts.codes[taal],
  });
