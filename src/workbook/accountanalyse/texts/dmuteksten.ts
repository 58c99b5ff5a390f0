import type { Text } from '../../../calc/text';

/** The words of the sheet with what is known of an account in words. */
export const dmuteksten = {
  titel: { nl: 'Kwalitatief', en: 'Qualitative' },
  legenda: {
    nl: 'Blauw op een lichte achtergrond: hier vul je in. Zwart: volgt uit de tabel onderaan.',
    en: 'Blue on a light background: fill in here. Black: follows from the table below.',
  },
  kwalitatief: { nl: 'Zo werkt de account', en: 'How the account works' },
  raster: {
    nl: 'Wie heeft invloed, en hoe staan ze tegenover ons?',
    en: 'Who has influence, and where do they stand?',
  },
  rasterUitleg: {
    nl: 'Hoog en tegen: eerst mee in gesprek. Hoog en voor: houd deze mensen betrokken. Niet ingevuld: vul invloed en houding aan.',
    en: 'High and against: talk to them first. High and for: keep them involved. Not filled in: add influence and attitude.',
  },
  invloed: { nl: 'Invloed', en: 'Influence' },
  houding: { nl: 'houding: ', en: 'attitude: ' },
  onbekend: { nl: 'Niet ingevuld', en: 'Not filled in' },
  dmu: { nl: 'Decision making unit (DMU)', en: 'Decision making unit (DMU)' },
} as const satisfies Readonly<Record<string, Text>>;
