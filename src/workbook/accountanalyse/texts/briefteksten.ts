import type { Text } from '../../../calc/text';

/** The words of the profile and the advice of an account. */
export const briefteksten = {
  profiel: { nl: 'Accountprofiel', en: 'Account profile' },
  advies: { nl: 'Advies', en: 'Advice' },
  kvk: { nl: 'KvK ', en: 'CoC no. ' },
  cijfersUit: { nl: 'Cijfers: ', en: 'Figures: ' },
  waarde: { nl: 'Waarde van de account', en: 'Value of the account' },
  criterium: { nl: 'Criterium', en: 'Criterion' },
  gewicht: { nl: 'Gewicht', en: 'Weight' },
  score: { nl: 'Score (1–5)', en: 'Score (1–5)' },
  gewogen: { nl: 'Gewogen', en: 'Weighted' },
  totaal: { nl: 'Gewogen score', en: 'Weighted score' },
  gewichtenFout: { nl: '! De gewichten zijn samen ', en: '! The weights add up to ' },
  maakHeel: { nl: ': maak er 100% van.', en: ': make it 100%.' },
  scoreOntbreekt: {
    nl: 'Geef elk criterium een score van 1 tot en met 5.',
    en: 'Give each criterion a score from 1 to 5.',
  },
  nb: { nl: 'n.b.', en: 'n/a' },
  scoreHint: { nl: 'Typ een score van 1 tot en met 5.', en: 'Type a score from 1 to 5.' },
  gewichtHint: { nl: 'Typ een deel van 100%, zoals 25%.', en: 'Type a share of 100%, such as 25%.' },
  laatsteJaar: {
    nl: 'Berekening: het laatste jaar waarvan onze omzet bekend is',
    en: 'Calculation: the last year of which our turnover is known',
  },
  voorstel: { nl: 'Ons voorstel', en: 'Our proposal' },
  vervolg: { nl: 'Vervolg', en: 'Follow-up' },
  nogInvullen: { nl: ' (nog invullen)', en: ' (to be filled in)' },
  oordeel: { nl: 'Oordeel', en: 'Judgement' },
  ontbreekt: { nl: 'Nog niet bekend', en: 'Not known yet' },
  legenda: {
    nl: 'Blauw op een lichte achtergrond: hier vul je in. Groen: gelezen van een ander blad. De zinnen stelt ACCOUNT samen; wat je zelf verandert, blijft staan tot je iets anders kiest.',
    en: 'Blue on a light background: fill in here. Green: read from another sheet. ACCOUNT composes the sentences; what you change yourself stays until you choose otherwise.',
  },
} as const satisfies Readonly<Record<string, Text>>;
