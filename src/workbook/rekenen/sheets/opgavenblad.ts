import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Language } from '../../../calc/text';
import type { PlannedStyle, SheetPlan } from '../../plan';
import type { Bladkop } from '../rekenboek';
import { FORMULENAAM } from '../opgaveplaatsen';
import { opgaventeksten as texts } from '../texts/opgaventeksten';
import { bladmaten } from './bladmaten';
import { bladplan, gedrukt } from './bladplan';

/** Where the sheet says what to type. */
const LEGENDA = 'A4';

const headLooks: readonly PlannedStyle[] = [
  { range: 'A1', style: 'title' },
  { range: 'A2:G2', style: { bold: true, align: 'Left' } },
  { range: LEGENDA, style: 'note' },
];

/** The exercises of one student under a head, and at the foot the seeds that they came from. */
export function opgavenblad(opgaven: readonly Opgave[], kop: Bladkop, taal: Language = 'nl'): SheetPlan {
  const { klas, leerling, groot, formule = 'mag', isToets = false, gedrukteSeeds = opgaven.map(gedrukt) } = kop;
  const legenda = [
    formule === 'verplicht' ? texts.formuleVerplicht : texts.getalOfFormule,
    texts.vast,
    isToets ? texts.toets : texts.geenToets,
  ];
  const plan = bladplan({
    title: `${texts.opgaven[taal]} ${leerling} ${klas}`,
    opgaven,
    kop: [
      [texts.titel[taal]],
      [texts.klas[taal], klas, null, texts.leerling[taal], leerling],
      [texts.naam[taal], null, null, texts.datum[taal]],
      [legenda.map((zin) => zin[taal]).join(' ')],
      [],
    ],
    seeds: gedrukteSeeds,
    maten: groot ? bladmaten.groot : bladmaten.gewoon,
    taal,
    isGenummerd: true,
    codes: (isToets ? texts.codesToets : texts.codes)[taal],
  });
  const names: SheetPlan['names'] =
    formule === 'verplicht' ? [{ name: FORMULENAAM, range: LEGENDA, scope: 'sheet' }] : [];
  return { ...plan, styles: [...plan.styles, ...headLooks], names: [...plan.names, ...names] };
}
