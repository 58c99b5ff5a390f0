import { klasoverzicht, type Leerlingwerk } from '../../calc/rekenen/klasoverzicht';
import type { Klasopdracht } from '../../calc/rekenen/klas';
import type { Language } from '../../calc/text';
import type { AccName } from '../accName';
import { inExcel } from '../inExcel';
import type { SheetPlan } from '../plan';
import { askSurroundings } from '../store/askSurroundings';
import { klasblad } from './sheets/klasblad';
import { boekklas, klasIn, metKlas } from './store/klassen';
import { bewaar, moetSchrijfbaar, openRekenen, type OpenRekenen } from './store/openRekenen';
import { aanwezig, askPlantabellen, plantabellen, vernieuw } from './store/plantabel';
import { plaatsBladen, toon, type Geplaatst } from './store/plaatsBladen';
import type { Bewaardeklas } from './store/rekensettings';

/**
 * Writes the overview of a class on its sheet. One that is there keeps what people added to it; it is made again, beside
 * it, when a table or a column of it is gone. At most four syncs.
 */
export const writeKlasblad = (
  opdracht: Klasopdracht,
  werk: readonly Leerlingwerk[],
  taal: Language = 'nl',
): Promise<{ readonly blad: string }> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const namen = context.workbook.tables.load('items/name');
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    const bewaard = klasIn(open.setting, opdracht.klas);
    const plan = klasblad(klasoverzicht(opdracht, werk), bewaard?.blad?.taal ?? taal);
    const geplande = plantabellen(plan);
    const asked = askPlantabellen(context, bewaard?.blad?.tabellen ?? []);
    if (asked.length > 0) await context.sync();
    const tabellen = geplande.map((tabel, index) => asked[index] && aanwezig(asked[index], tabel));
    const [eerste] = tabellen;
    if (eerste && tabellen.every((tabel) => tabel !== undefined)) {
      // From below, so that the upper one moves none that is still to be written.
      for (const [index, tabel] of [...tabellen.entries()].reverse()) {
        const gepland = geplande[index];
        if (tabel && gepland) vernieuw(tabel, gepland);
      }
      open.bladen.find(({ id }) => id === eerste.sheet.id)?.activate();
      await context.sync();
      return { blad: eerste.sheet.name };
    }
    const vrij = metVrijeTabelnamen(
      plan,
      namen.items.map(({ name }) => name),
    );
    const [gemaakt] = plaatsBladen(context, [vrij], surroundings()) as [Geplaatst];
    return { blad: await onthouden(open, gemaakt, vrij, { opdracht: boekklas(opdracht), ...bewaard }, taal) };
  });

/** Shows the sheet, and remembers how it and its tables are found again. */
async function onthouden(
  open: OpenRekenen,
  gemaakt: Geplaatst,
  plan: SheetPlan,
  klas: Bewaardeklas,
  taal: Language,
): Promise<string> {
  const { context } = open;
  const tabellen = (plan.tables ?? []).map(({ name }) => context.workbook.tables.getItem(name).load('id'));
  gemaakt.sheet.load('id');
  toon(gemaakt, plan);
  await context.sync();
  const blad = { id: gemaakt.sheet.id, taal, tabellen: tabellen.map(({ id }) => id) };
  bewaar(open, metKlas(open.setting, { ...klas, blad }));
  await context.sync();
  return gemaakt.blad;
}

/** Two classes can come to one name of a table: MAV 3A and MAV-3A. */
function metVrijeTabelnamen(plan: SheetPlan, bezet: readonly string[]): SheetPlan {
  const used = new Set(bezet.map((naam) => naam.toUpperCase()));
  const vrij = (naam: AccName): AccName => {
    for (let nummer = 1; ; nummer++) {
      const each: AccName = nummer === 1 ? naam : `${naam}_${nummer}`;
      if (!used.has(each.toUpperCase())) return each;
    }
  };
  return { ...plan, tables: (plan.tables ?? []).map((tabel) => ({ ...tabel, name: vrij(tabel.name) })) };
}
