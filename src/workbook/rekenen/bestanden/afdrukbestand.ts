import { leerlingen, type Klasopdracht } from '../../../calc/rekenen/klas';
import { writePlans } from '../../files/writePlans';
import type { SheetPlan } from '../../plan';
import { leerlingopgaven } from '../leerlingopgaven';
import { afdruk, type Afdrukwijze } from '../sheets/afdruk';
import { antwoordmodel, type Antwoordleerling } from '../sheets/antwoordmodel';
import { bestandsnaam } from './bestandsnaam';
import type { Klasbestand } from './klasbestanden';
import { ongemerkt, type Voortgang } from './voortgang';

/** A whole class for paper: a sheet for each student, and behind them the answers on pages of their own. */
export async function afdrukbestand(
  opdracht: Klasopdracht,
  wijze: Afdrukwijze,
  voortgang: Voortgang = ongemerkt,
): Promise<Klasbestand> {
  const { klas } = opdracht;
  const sheets: SheetPlan[] = [];
  const antwoorden: Antwoordleerling[] = [];
  for (const leerling of leerlingen(opdracht)) {
    const van = leerlingopgaven(opdracht, leerling);
    antwoorden.push(van);
    sheets.push(
      afdruk(
        van.opgaven,
        { klas, leerling, isToets: Boolean(opdracht.geheim), gedrukteSeeds: van.gedrukteSeeds },
        wijze,
      ),
    );
    await voortgang(antwoorden.length, opdracht.leerlingen);
  }
  const bytes = writePlans([...sheets, ...antwoordmodel(klas, antwoorden)]);
  return { naam: bestandsnaam(klas, 'afdruk', 'xlsx'), bytes };
}
