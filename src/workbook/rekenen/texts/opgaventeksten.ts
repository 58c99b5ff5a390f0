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
  getalOfFormule: {
    nl: 'Typ in het gele vak je antwoord: een getal of een formule (begint met =).',
    en: 'Type your answer in the yellow box: a number or a formula (begins with =).',
  },
  formuleVerplicht: {
    nl: 'Typ in het gele vak een formule (begint met =). Alleen een getal telt nog niet.',
    en: 'Type a formula in the yellow box (begins with =). A number alone does not count yet.',
  },
  vast: { nl: 'De gegevens staan vast.', en: 'The givens are fixed.' },
  geenToets: { nl: 'Dit is oefenen, geen toets.', en: 'This is practice, not a test.' },
  toets: { nl: 'Alleen je docent kan dit nakijken.', en: 'Only your teacher can check this.' },
  antwoord: { nl: 'Antwoord', en: 'Answer' },
  codes: {
    nl: 'Codes van deze opgaven. Met een code vindt je docent het antwoord terug.',
    en: 'Codes of these exercises. With a code your teacher finds the answer.',
  },
  codesToets: {
    nl: 'Codes van deze opgaven. Laat ze staan: je docent heeft ze nodig om na te kijken.',
    en: 'Codes of these exercises. Leave them here: your teacher needs them to check your answers.',
  },
} as const satisfies Readonly<Record<string, Text>>;
