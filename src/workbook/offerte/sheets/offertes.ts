import type { Registerrij } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import type { PlannedCell, SheetPlan } from '../../plan';
import { tableKinds } from '../store/tableKinds';
import { tableName } from '../store/tableNames';
import { kolommen } from '../texts/kolomkoppen';
import { columnReferences } from './columnReferences';
import { marginCell, totalCell } from './internalLayout';
import { plannedInput } from '../../store/plannedInput';
import { registerFormulas } from './registerFormulas';
import { offertesheet } from './sharedTable';
import { sheetReference } from '../../sheets/sheetReference';

/** The register: one row per version. `intern` is the internal sheet of a version that still computes. */
export interface Registerregel {
  readonly rij: Registerrij;
  readonly intern?: string;
}

export const offertesblad = (regels: readonly Registerregel[], taal: Language): SheetPlan =>
  offertesheet({
    table: 'offertes',
    taal,
    rows: regels.map((regel) => registerCells(regel, taal)),
    formulas: registerFormulas(columnReferences('offertes', tableName('offertes'), taal), taal),
    widths: {
      nummer: 100,
      versie: 50,
      account: 160,
      datum: 70,
      geldigTot: 70,
      bedrag: 90,
      marge: 56,
      status: 86,
      kans: 50,
      gewogen: 84,
      volgendeActie: 170,
      actiedatum: 70,
      verloopt: 80,
    },
  });

/** The cells of one row of the register, from left to right; null in the columns that compute. */
export function registerCells({ rij, intern }: Registerregel, taal: Language): readonly PlannedCell[] {
  return kolommen('offertes').map((key) => {
    const kind = tableKinds.offertes[key];
    if (kind === 'formula') return null;
    if (intern !== undefined && key === 'bedrag')
      return { formula: `=${sheetReference(intern, totalCell('grondslag'))}` };
    if (intern !== undefined && key === 'marge')
      return { formula: `=${sheetReference(intern, marginCell('margeNa'))}` };
    return plannedInput(String(rij[key as keyof Registerrij]), kind, taal);
  });
}
