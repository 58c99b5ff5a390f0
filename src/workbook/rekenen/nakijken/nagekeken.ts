import { onleesbaarFeedback } from '../../../calc/rekenen/algemeneFeedback';
import { beoordeel } from '../../../calc/rekenen/beoordeel';
import { celwaarde } from '../../../calc/rekenen/celwaarde';
import { gegevenGewijzigd } from '../../../calc/rekenen/gegevenGewijzigd';
import { onleesbaar } from '../../../calc/rekenen/nakijken/geefOordeel';
import type { Oordeel, ProefUitkomst } from '../../../calc/rekenen/oordeel';
import { opgaveformule } from '../formule/opgaveformule';
import { formuleplaats } from '../formule/proefblad';
import type { Formulevraag } from '../rekenboek';
import { formuleVan, ingevoerd, isGelezenAlsDag, isLeeg } from './celinvoer';
import type { Ingevuld } from './ingevuld';

/** The formula that is tried for this answer: its own, or the one that is filled down. */
const teProberen = ({ antwoord, doorvoer }: Ingevuld): string | undefined => formuleVan(doorvoer[0] ?? antwoord);

/** What has to be tried for these answers, and how to tell each its outcome. */
export function proefVan(ingevuld: readonly Ingevuld[]): {
  readonly vragen: readonly Formulevraag[];
  readonly uitkomst: (uitkomsten: readonly ProefUitkomst[], index: number) => ProefUitkomst | undefined;
} {
  const vragen: Formulevraag[] = [];
  const plaatsen = ingevuld.map((een): number | ProefUitkomst | undefined => {
    const formule = teProberen(een);
    if (formule === undefined) return undefined;
    const { opgave, plaats, blad } = een;
    const boven = opgaveformule(formule, { ...formuleplaats(plaats), blad }, -plaats.boven);
    if ('niet' in boven) return { waarde: null, tweede: null, ...(boven.niet === 'buiten' && { buiten: true }) };
    return vragen.push({ opgave, formule: boven.formule, isOpgeslagen: true }) - 1;
  });
  return {
    vragen,
    uitkomst: (uitkomsten, index) => {
      const plaats = plaatsen[index];
      return typeof plaats === 'number' ? uitkomsten[plaats] : plaats;
    },
  };
}

/**
 * Judges one answer; undefined while nothing was filled in. A given that was changed goes before everything, and a formula
 * is asked for where the exercise is about one.
 */
export function nagekeken(
  ingevuld: Ingevuld,
  proef: ProefUitkomst | undefined,
  gevraagd: 'mag' | 'verplicht',
): Oordeel | undefined {
  const { opgave, antwoord, gegevens, doorvoer } = ingevuld;
  if (isLeeg(antwoord)) return undefined;
  const gewijzigd = gegevenGewijzigd(opgave, gegevens);
  if (gewijzigd) return gewijzigd;
  if (isGelezenAlsDag(antwoord)) return onleesbaar(onleesbaarFeedback(antwoord.tekst));
  const formule = opgave.controle === 'waarde' ? gevraagd : 'verplicht';
  const eigen = teProberen(ingevuld);
  const getypt = ingevoerd(opgave, antwoord);
  if (eigen === undefined || !proef) return beoordeel(opgave, getypt, { formule });
  if (doorvoer.length === 0) return beoordeel(opgave, eigen, { formule, proef: zoalsGetoond(ingevuld, proef) });
  // The sum is asked for, and then the formula that all cells above it must hold.
  const isDoorgevoerd = doorvoer.every((cel) => formuleVan(cel) !== undefined);
  return beoordeel(opgave, getypt, { formule, ...(isDoorgevoerd && { proef }) });
}

/** A formula that gives 0,125 in a cell that shows 12,5% answers a question in percents. */
function zoalsGetoond({ opgave, antwoord }: Ingevuld, proef: ProefUitkomst): ProefUitkomst {
  const getoond = (waarde: number | null) => (waarde === null ? null : celwaarde(opgave, waarde, antwoord.format));
  return { ...proef, waarde: getoond(proef.waarde), tweede: getoond(proef.tweede) };
}
