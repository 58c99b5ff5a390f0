import type { Beheersing } from '../../../calc/rekenen/beheersing';
import type { Domein } from '../../../calc/rekenen/cel';
import type { Text } from '../../../calc/text';

/** How far a student is with a cell, in words. */
export const beheersingteksten = {
  'niet gestart': { nl: 'niet gestart', en: 'not started' },
  bezig: { nl: 'bezig', en: 'in progress' },
  'voorlopig beheerst': { nl: 'voorlopig beheerst', en: 'mastered for now' },
  beheerst: { nl: 'beheerst', en: 'mastered' },
  onderhoud: { nl: 'onderhoud', en: 'needs practice' },
} as const satisfies Readonly<Record<Beheersing, Text>>;

/** The domains of the dossier's matrix. */
export const domeinteksten = {
  GHM: { nl: 'Getallen, hoeveelheden, maten', en: 'Numbers, quantities, measures' },
  RV: { nl: 'Ruimte en vorm', en: 'Space and shape' },
  GVO: { nl: 'Gegevensverwerking, onzekerheid', en: 'Data handling, uncertainty' },
  VV: { nl: 'Verbanden, veranderingen', en: 'Relations, changes' },
} as const satisfies Readonly<Record<Domein, Text>>;
