import type { Artikel } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import type { SheetPlan } from '../../plan';
import { tableKinds } from '../store/tableKinds';
import { kolommen } from '../texts/kolomkoppen';
import { plannedInput } from '../../store/plannedInput';
import { offertesheet } from './sharedTable';

/** The articles that lines are filled in from; a new workbook has one empty row. */
export const artikelenblad = (artikelen: readonly Artikel[], taal: Language): SheetPlan =>
  offertesheet({
    table: 'artikelen',
    taal,
    rows: artikelen.map((artikel) =>
      kolommen('artikelen').map((key) => plannedInput(artikel[key], tableKinds.artikelen[key], taal)),
    ),
    widths: { code: 80, omschrijving: 260, eenheid: 70, prijs: 80, kostprijs: 80, btw: 70, staffel: 220 },
  });
