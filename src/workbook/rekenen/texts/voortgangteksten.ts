import type { Text } from '../../../calc/text';

/** The words of the sheet with a student's progress. */
export const voortgangteksten = {
  blad: { nl: 'Voortgang', en: 'Progress' },
  titel: { nl: 'Voortgang rekenen', en: 'Progress in numeracy' },
  legenda: {
    nl: 'Per niveau en onderdeel hoe ver je bent. Een streep: dit vraagt je opleiding niet.',
    en: 'How far you are by level and part. A dash: your course does not ask for this.',
  },
  niveau: { nl: 'Niveau', en: 'Level' },
  pogingen: { nl: 'Alle pogingen', en: 'All attempts' },
  pogingenUitleg: {
    nl: 'Elke eerste poging telt mee, als je niet alle stappen hebt gezien. ACCOUNT vult deze lijst aan.',
    en: 'Every first attempt counts, unless you saw all steps. ACCOUNT adds to this list.',
  },
} as const satisfies Readonly<Record<string, Text>>;
