import type { Documentregel } from '../../../calc/offerte/offertedocument';
import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { Language } from '../../../calc/text';
import type { PlannedCell } from '../../plan';
import { btwSoortCell } from '../store/btwSoortCell';
import { tableKinds } from '../store/tableKinds';
import { plannedInput } from '../../store/plannedInput';

/** What a line says in each of the columns that a person fills in. `staffel` is the code of its staffel. */
export function regelTexts(regel: Documentregel, staffel: string): Readonly<Partial<Record<Regelkolom, string>>> {
  const { soort, groep, gekozen, kortingen = [], btw } = regel;
  return {
    omschrijving: regel.omschrijving ?? '',
    aantal: regel.aantal ?? '',
    eenheid: regel.eenheid ?? '',
    prijs: regel.stuksprijs ?? '',
    per: regel.prijsPer ?? '',
    korting: kortingen[0] ?? '',
    korting2: kortingen[1] ?? '',
    korting3: kortingen[2] ?? '',
    kortingEuro: regel.kortingBedrag ?? '',
    toeslagEuro: regel.toeslagBedrag ?? '',
    btw: btw?.tarief ?? '',
    soort: soort ?? '',
    groep: groep ?? '',
    gekozen: gekozen ? 'ja' : '',
    btwSoort: btwSoortCell(btw),
    staffel,
    artikel: regel.artikel ?? '',
    regel: regel.id,
  };
}

/** The same as cells of a plan; null in the columns that compute. */
export function regelCells(
  regel: Documentregel,
  staffel: string,
  taal: Language,
  kolommen: readonly Regelkolom[],
): readonly PlannedCell[] {
  const texts = regelTexts(regel, staffel);
  return kolommen.map((kolom) => {
    const kind = tableKinds.regels[kolom];
    return kind === 'formula' ? null : plannedInput(texts[kolom], kind, taal);
  });
}
