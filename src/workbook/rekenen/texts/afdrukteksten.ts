/** The words on paper. Exercises are Dutch in every language, and so is the paper that they stand on. */
export const afdrukteksten = {
  blad: 'Print',
  titel: 'Rekenen',
  klas: 'Klas',
  leerling: 'leerling',
  naam: 'Naam: ________________________________',
  datum: 'Datum: ________________',
  oefenen: 'Dit is oefenen, geen toets.',
  toets: 'Alleen je docent kan dit nakijken.',
  tabel: 'Tabel bij het diagram',
  bladzijde: 'blz.',
  berekening: 'Laat je berekening zien:',
  formule: 'Formule:',
  formuleDoorvoeren: 'Formule in C2:',
  antwoord: 'Antwoord:',
} as const;
