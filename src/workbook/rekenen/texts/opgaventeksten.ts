import type { Text } from '../../../calc/text';

/** The words of a sheet with exercises that are not part of one. */
export const opgaventeksten = {
  titel: { nl: 'Rekenen', en: 'Numeracy' },
  opgaven: { nl: 'Opgaven', en: 'Exercises' },
  oefenen: { nl: 'Oefenen', en: 'Practise' },
  klas: { nl: 'Klas', en: 'Class' },
  leerling: { nl: 'Leerling', en: 'Student' },
  naam: { nl: 'Naam: ______________________________', en: 'Name: ______________________________' },
  datum: { nl: 'Datum: ________________', en: 'Date: ________________' },
  legenda: {
    nl: 'Typ in het gele vak je antwoord: een getal of een formule (begint met =). De gegevens staan vast. Dit is oefenen, geen toets.',
    en: 'Type your answer in the yellow box: a number or a formula (begins with =). The givens are fixed. This is practice, not a test.',
  },
  antwoord: { nl: 'Antwoord', en: 'Answer' },
  codes: {
    nl: 'Codes van deze opgaven. Met een code vindt je docent het antwoord terug.',
    en: 'Codes of these exercises. With a code your teacher finds the answer.',
  },
} as const satisfies Readonly<Record<string, Text>>;
