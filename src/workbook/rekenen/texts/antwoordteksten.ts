/** The words of the answer model. Exercises are Dutch in every language, and so is what belongs to them. */
export const antwoordteksten = {
  blad: 'Antwoordmodel',
  titel: 'Antwoordmodel rekenen',
  klas: 'Klas',
  bladzijde: 'blz.',
  uitleg: 'Voor de docent. Voor elke fout staat het antwoord dat erbij hoort.',
  koppen: ['Leerling', 'Nr.', 'Opgave', 'Antwoord', 'Uitwerking', 'Veelgemaakte fouten', 'Code'],
} as const;
