import { beoordeel } from '../../../calc/rekenen/beoordeel';
import { celwaarde } from '../../../calc/rekenen/celwaarde';
import type { Opgave } from '../../../calc/rekenen/opgave';
import type { ProefUitkomst } from '../../../calc/rekenen/oordeel';
import { kaleSeed } from '../../../calc/rekenen/seed';
import { WorkbookError } from '../../workbookError';
import { getypteFormule } from '../formule/getypteFormule';
import { opgaveformule } from '../formule/opgaveformule';
import { formuleplaats } from '../formule/proefblad';
import type { Boekpoging, Formulevraag } from '../rekenboek';
import { tryFormules } from '../tryFormules';
import { getrokken } from './getrokken';
import type { Ingevuld } from './ingevuld';

/** The log of a student, and the exercises that stand on sheets beside it. */
export interface Logboek {
  readonly pogingen: readonly Boekpoging[];
  readonly ingevuld: readonly Ingevuld[];
}

interface Logregel {
  readonly poging: Boekpoging;
  readonly opgave: Opgave;
  /** Which of the formulas that are tried is its own. */
  readonly vraag?: number;
}

/**
 * Judges what logs call right once more: anybody can type in a log. An answer that is not right is wrong, a formula is tried
 * like those on a sheet, and of an exercise only the attempt that stands first can be a first one. What names no exercise is
 * left out. All formulas are tried at once.
 */
export async function herzien(logs: readonly Logboek[], geheim?: string): Promise<readonly (readonly Boekpoging[])[]> {
  const vragen: Formulevraag[] = [];
  const gelezen = logs.map(({ pogingen, ingevuld }) => {
    const perSeed = new Map(ingevuld.map((een) => [kaleSeed(een.gedrukt), een]));
    return alleenEerste(pogingen).flatMap((poging): readonly Logregel[] => {
      const opgave = opgaveVan(poging.seed, geheim);
      if (!opgave) return [];
      if (!telt(poging) || !poging.antwoord.startsWith('=')) return [{ poging, opgave }];
      const formule = bovenaan(opgave, poging.antwoord, perSeed.get(kaleSeed(poging.seed)));
      return [{ poging, opgave, vraag: vragen.push({ opgave, formule, isOpgeslagen: true }) - 1 }];
    });
  });
  const uitkomsten = await tryFormules(vragen);
  return gelezen.map((log) =>
    log.map(({ poging, opgave, vraag }) => {
      if (!telt(poging)) return poging;
      const isGoed = vraag === undefined ? isGoedGetal(opgave, poging) : isGoedeFormule(opgave, uitkomsten[vraag]);
      return isGoed ? poging : { ...poging, goed: false, oordeel: 'fout', code: 'ONBEKEND' };
    }),
  );
}

/** Of other attempts nothing follows. */
const telt = ({ goed, poging }: Boekpoging): boolean => goed && poging === 1;

/** The second row of an exercise is no first attempt, whatever it says. */
function alleenEerste(pogingen: readonly Boekpoging[]): readonly Boekpoging[] {
  const gezien = new Set<string>();
  return pogingen.map((poging) => {
    const seed = kaleSeed(poging.seed);
    const isNieuw = !gezien.has(seed);
    gezien.add(seed);
    return isNieuw ? poging : { ...poging, poging: Math.max(2, poging.poging) };
  });
}

function opgaveVan(seed: string, geheim: string | undefined): Opgave | undefined {
  try {
    return getrokken(seed, geheim);
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}

/** What is filled down stands in the log behind its sum: "=SUM(C7:C11) (C7: =A7*(1-$E$6))". */
const DOORGEVOERD = / \([A-G]\d+: (=.*)\)$/;

/** The formula as it answers the exercise at the top of a sheet: from the sheet where it stands, or as it was typed in the pane. */
function bovenaan({ blad }: Opgave, antwoord: string, ingevuld: Ingevuld | undefined): string {
  const formule = (blad.doorvoeren && DOORGEVOERD.exec(antwoord)?.[1]) ?? antwoord;
  if (ingevuld) {
    const { plaats } = ingevuld;
    const moved = opgaveformule(formule, { ...formuleplaats(plaats), blad: ingevuld.blad }, -plaats.boven);
    if ('formule' in moved) return moved.formule;
  }
  return getypteFormule(formule, ',');
}

/** The format of the cell is not in the log: a share is right where the answer is one in percents. */
const AANDEEL = '0.0%';

function isGoedGetal(opgave: Opgave, { antwoord }: Boekpoging): boolean {
  const getal = Number(antwoord);
  const lezingen = antwoord.trim() === '' || Number.isNaN(getal) ? [] : [getal, celwaarde(opgave, getal, AANDEEL)];
  return [antwoord, ...lezingen].some((invoer) => beoordeel(opgave, invoer).goed);
}

function isGoedeFormule(opgave: Opgave, proef: ProefUitkomst | undefined): boolean {
  if (!proef) return false;
  const aandeel = (waarde: number | null) => (waarde === null ? null : celwaarde(opgave, waarde, AANDEEL));
  const lezingen = [proef, { ...proef, waarde: aandeel(proef.waarde), tweede: aandeel(proef.tweede) }];
  return lezingen.some((each) => beoordeel(opgave, '=', { proef: each }).goed);
}
