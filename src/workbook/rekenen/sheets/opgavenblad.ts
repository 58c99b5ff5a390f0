import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Language } from '../../../calc/text';
import type { PlannedStyle, SheetPlan } from '../../plan';
import type { Bladkop } from '../rekenboek';
import { opgaventeksten as texts } from '../texts/opgaventeksten';
import { bladmaten } from './bladmaten';
import { bladplan, gedrukt } from './bladplan';

const headLooks: readonly PlannedStyle[] = [
  { range: 'A1', style: 'title' },
  { range: 'A2:G2', style: { bold: true, align: 'Left' } },
  { range: 'A4', style: 'note' },
];

/** The exercises of one student under a head, and at the foot the seeds that they came from. */
export function opgavenblad(opgaven: readonly Opgave[], kop: Bladkop, taal: Language = 'nl'): SheetPlan {
  const { klas, leerling, groot, gedrukteSeeds = opgaven.map(gedrukt) } = kop;
  const plan = bladplan({
    title: `${texts.opgaven[taal]} ${leerling} ${klas}`,
    opgaven,
    kop: [
      [texts.titel[taal]],
      [texts.klas[taal], klas, null, texts.leerling[taal], leerling],
      [texts.naam[taal], null, null, texts.datum[taal]],
      [texts.legenda[taal]],
      [],
    ],
    seeds: gedrukteSeeds,
    maten: groot ? bladmaten.groot : bladmaten.gewoon,
    taal,
    isGenummerd: true,
  });
  return { ...plan, styles: [...plan.styles, ...headLooks] };
}
