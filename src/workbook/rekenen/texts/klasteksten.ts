import type { Text } from '../../../calc/text';

/** The words of the overview of a class. */
export const klasteksten = {
  klas: { nl: 'Klas', en: 'Class' },
  uitleg: {
    nl: 'Per onderdeel: hoe ver een leerling is, en hoeveel antwoorden van het blad goed zijn. Een streep: nog niets ingeleverd.',
    en: 'Of each part: how far a student is, and how many answers of the sheet are right. A dash: nothing handed in yet.',
  },
  nietLeesbaar: { nl: 'ingeleverd, niets leesbaar', en: 'handed in, nothing readable' },
  lijstUitleg: {
    nl: 'Ingeleverd, niets leesbaar: er is wel iets ingevuld, maar geen getal. Hoe ver een leerling is, volgt uit de eigen lijst met pogingen, die de leerling kan aanpassen.',
    en: 'Handed in, nothing readable: something was filled in, but no number. How far a student is follows from their own list of attempts, which they can change.',
  },
  leerling: { nl: 'Leerling', en: 'Student' },
  goed: { nl: 'Goed', en: 'Right' },
  gemaakt: { nl: 'Gemaakt', en: 'Answered' },
  van: { nl: ' van ', en: ' of ' },
  fouten: { nl: 'Meest gemaakte fouten', en: 'Most frequent mistakes' },
  foutenUitleg: {
    nl: 'Per onderdeel de fouten die het vaakst voorkwamen, met hun code.',
    en: 'Of each part the mistakes that came most often, with their codes. Their names are Dutch, as the exercises are.',
  },
  onderdeel: { nl: 'Onderdeel', en: 'Part' },
  fout: { nl: 'Fout', en: 'Mistake' },
  code: { nl: 'Code', en: 'Code' },
  aantal: { nl: 'Hoe vaak', en: 'How often' },
  leerlingen: { nl: 'Leerlingen', en: 'Students' },
  geen: { nl: 'Nog geen fouten bekend', en: 'No mistakes known yet' },
} as const satisfies Readonly<Record<string, Text>>;
